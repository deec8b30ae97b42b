package yulu.rdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yulu.text.Span;

/**
 * Tells the claims (or assertions) of one document apart by where they stand: {@code BEGIN-END} in
 * code points, from the first span to the last. Those that share a place get six hex digits of a
 * hash of what they say as well; those that even say the same are numbered.
 */
final class EvidenceKeys {
  private final SpanQuads spans;
  private final Map<Span, Integer> users = new HashMap<>();
  private final Map<String, Integer> given = new HashMap<>();

  EvidenceKeys(SpanQuads spans) {
    this.spans = spans;
  }

  /** Must be called for all, before the first key is asked for. */
  void announce(List<Span> evidence) {
    users.merge(extent(evidence), 1, Integer::sum);
  }

  /**
   * @param content everything that tells two statements at one place apart
   */
  String key(List<Span> evidence, List<?> content) {
    Span extent = extent(evidence);
    String place = spans.at(extent.begin()) + "-" + spans.at(extent.end());
    if (users.getOrDefault(extent, 1) == 1) {
      return place;
    }
    byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
    String key = place + "-" + Hashes.sha256(bytes).substring(0, 6);
    int before = given.merge(key, 1, Integer::sum);
    return before == 1 ? key : key + "-" + before;
  }

  private static Span extent(List<Span> evidence) {
    return new Span(evidence.get(0).begin(), evidence.get(evidence.size() - 1).end());
  }
}
