package yulu.explorer;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import yulu.store.SearchWords.Fit;

/**
 * Something that a search found, with all that it may be narrowed and ordered by.
 *
 * @param fit how well a name fits; {@code WITHIN} for claims and documents
 * @param score how well the words fit, comparable within one kind
 * @param mentions how often documents name it
 * @param people IRIs of those whose claim, document or work it is
 * @param date as exact as known, ISO 8601; empty if unknown
 * @param modality local name of the claim's modality; empty for all else
 */
record Match(
    Node node,
    Kind kind,
    Fit fit,
    float score,
    int mentions,
    List<String> people,
    String date,
    String modality) {
  private static final int YEAR_DIGITS = 4;

  /** The best first; the same order on every machine. */
  static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::fit)
          .thenComparing(Comparator.comparingInt(Match::mentions).reversed())
          .thenComparing(Comparator.comparingDouble(Match::score).reversed())
          .thenComparing(Comparator.comparing(Match::date).reversed())
          .thenComparing(match -> match.node().toString());

  static final Comparator<Match> NEWEST_FIRST =
      Comparator.comparing(Match::date).reversed().thenComparing(BEST_FIRST);

  /** What has no date comes last. */
  static final Comparator<Match> OLDEST_FIRST =
      Comparator.comparing((Match match) -> match.date().isEmpty())
          .thenComparing(Match::date)
          .thenComparing(BEST_FIRST);

  Match {
    people = List.copyOf(people);
  }

  /** Four digits, or nothing. */
  String year() {
    return date.length() < YEAR_DIGITS ? "" : date.substring(0, YEAR_DIGITS);
  }
}
