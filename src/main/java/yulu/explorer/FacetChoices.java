package yulu.explorer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import yulu.rdf.Vocabulary;

/**
 * The values that a search may be narrowed to, each with how many results it would leave: what the
 * other facets leave, counted by this one.
 */
record FacetChoices(Facet facet, List<Choice> choices, boolean chosen) {
  private static final int MOST_PEOPLE = 12;

  /**
   * One value.
   *
   * @param href of the page that is narrowed to it; of the chosen value, the page without
   */
  record Choice(String value, String label, long count, boolean chosen, String href) {}

  FacetChoices {
    choices = List.copyOf(choices);
  }

  /** Every facet that has something to choose. */
  static List<FacetChoices> all(Matches matches, SearchRequest request, Frame frame, Look look) {
    return Stream.of(Facet.values())
        .map(facet -> of(facet, matches, request, frame, look))
        .filter(facet -> !facet.choices().isEmpty())
        .toList();
  }

  /** How many matches have each value of the facet. */
  static Map<String, Long> counts(Facet facet, Matches matches, SearchRequest request) {
    Map<String, Long> counts = new HashMap<>();
    for (Match match : matches.all()) {
      if (request.passes(match, facet)) {
        facet.values(match).forEach(value -> counts.merge(value, 1L, Long::sum));
      }
    }
    return counts;
  }

  private static FacetChoices of(
      Facet facet, Matches matches, SearchRequest request, Frame frame, Look look) {
    Map<String, Long> counts = counts(facet, matches, request);
    String chosen = request.chosen(facet);
    if (!chosen.isEmpty()) {
      counts.putIfAbsent(chosen, 0L);
    }
    List<Choice> choices =
        counts.entrySet().stream()
            .sorted(order(facet, chosen))
            .limit(facet == Facet.PERSON ? MOST_PEOPLE : Integer.MAX_VALUE)
            .map(count -> choice(facet, count, chosen, frame, look))
            .toList();
    return new FacetChoices(facet, choices, !chosen.isEmpty());
  }

  private static Choice choice(
      Facet facet, Map.Entry<String, Long> count, String chosen, Frame frame, Look look) {
    String value = count.getKey();
    boolean taken = value.equals(chosen);
    String shown = facet == Facet.PERSON ? look.below(value) : value;
    return new Choice(
        shown,
        label(facet, value, look),
        count.getValue(),
        taken,
        frame.fromItsStart().here(facet.code(), taken ? "" : shown));
  }

  private static String label(Facet facet, String value, Look look) {
    return switch (facet) {
      case KIND -> look.texts().find("kinds-" + value).orElse(value);
      case PERSON -> look.link(NodeFactory.createURI(value)).label();
      case YEAR -> value;
      case MODALITY -> look.label(Vocabulary.yulu(value)).text();
    };
  }

  /** Kinds in their order, years upwards, all others by how often; what is chosen is kept. */
  private static Comparator<Map.Entry<String, Long>> order(Facet facet, String chosen) {
    Comparator<Map.Entry<String, Long>> byName = Map.Entry.comparingByKey();
    return switch (facet) {
      case KIND -> Comparator.comparing(count -> KINDS.getOrDefault(count.getKey(), KINDS.size()));
      case YEAR -> byName.reversed();
      default ->
          Comparator.comparing((Map.Entry<String, Long> c) -> !c.getKey().equals(chosen))
              .thenComparing(Map.Entry.<String, Long>comparingByValue().reversed())
              .thenComparing(byName);
    };
  }

  /** The kinds in the order in which pages show them. */
  static final List<Kind> KIND_ORDER =
      List.of(
          Kind.PERSON,
          Kind.CONCEPT,
          Kind.PAPER,
          Kind.WORK,
          Kind.ORGANIZATION,
          Kind.SYSTEM,
          Kind.EVENT,
          Kind.OCCASION,
          Kind.CLAIM,
          Kind.DOCUMENT);

  private static final Map<String, Integer> KINDS = kinds();

  private static Map<String, Integer> kinds() {
    Map<String, Integer> kinds = new HashMap<>();
    KIND_ORDER.forEach(kind -> kinds.put(kind.code(), kinds.size()));
    return kinds;
  }
}
