package yulu.explorer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the graph is to be seen, as the address says it. Values that make no sense count as
 * not given.
 *
 * @param focus the things in whose surroundings it lies, in the order given; none for what is named
 *     most
 * @param kinds which kinds of things are shown; empty for all
 * @param relations names of the relations that are shown; empty for all
 * @param limit most things shown
 */
record GraphRequest(List<Node> focus, Set<Kind> kinds, Set<String> relations, int limit) {
  static final int USUAL_LIMIT = 60;
  static final int MAX_LIMIT = 500;
  private static final int MAX_FOCUS = 50;

  GraphRequest {
    focus = List.copyOf(focus);
    kinds = Set.copyOf(kinds);
    relations = Set.copyOf(relations);
  }

  /**
   * @param base of the graph's IRIs; things may be named by the path below it
   */
  static GraphRequest of(Map<String, String> parameters, String base) {
    List<Node> focus =
        words(parameters, "focus", "\\s+").stream()
            .limit(MAX_FOCUS)
            .map(name -> NodeFactory.createURI(name.contains(":") ? name : base + name))
            .toList();
    Set<String> codes = words(parameters, "kinds", "[\\s,]+");
    Set<Kind> kinds =
        Arrays.stream(Kind.values())
            .filter(kind -> codes.contains(kind.code()))
            .collect(Collectors.toSet());
    return new GraphRequest(
        focus, kinds, words(parameters, "relations", "[\\s,]+"), limit(parameters.get("limit")));
  }

  boolean shows(Kind kind) {
    boolean thing = kind != Kind.CLAIM && kind != Kind.DOCUMENT;
    return thing && (kinds.isEmpty() || kinds.contains(kind));
  }

  boolean shows(String relation) {
    return relations.isEmpty() || relations.contains(relation);
  }

  private static Set<String> words(Map<String, String> parameters, String name, String separator) {
    String value = parameters.getOrDefault(name, "").strip();
    return value.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(value.split(separator)));
  }

  private static int limit(@Nullable String text) {
    boolean number = text != null && text.matches("\\d{1,4}");
    return number ? Math.max(1, Math.min(MAX_LIMIT, Integer.parseInt(text))) : USUAL_LIMIT;
  }
}
