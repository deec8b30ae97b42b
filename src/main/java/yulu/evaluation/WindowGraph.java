package yulu.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import yulu.rdf.Vocabulary;

/**
 * What the graph has in a window of one document: mentioned entities and evidence of claims.
 *
 * @param mentions entities in the order of an exported file, with the keys of the words that name
 *     them in the window
 * @param places where each of them is first met in that order, in the canonical text
 * @param pieces evidence of claims
 */
record WindowGraph(Map<Node, Set<String>> mentions, Map<Node, Stretch> places, List<Piece> pieces) {

  /** A stretch of the canonical text that a claim rests on. */
  record Piece(Stretch place, Node claim) {}

  /** Reads the window, whose offsets count code points of the canonical text. */
  static WindowGraph read(BuiltGraph graph, Node document, Stretch window) {
    WindowGraph read =
        new WindowGraph(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    List<Node> spans = new ArrayList<>();
    spans.addAll(graph.subjects(Vocabulary.NIF_REFERENCE_CONTEXT, document));
    spans.sort(BuiltGraph.BY_LINE);
    for (Node span : spans) {
      Optional<Stretch> place = place(graph, span);
      if (place.isPresent()
          && place.get().begin() < window.end()
          && place.get().end() > window.begin()) {
        read.add(graph, span, place.get());
      }
    }
    return read;
  }

  static WindowGraph empty() {
    return new WindowGraph(Map.of(), Map.of(), List.of());
  }

  private void add(BuiltGraph graph, Node span, Stretch place) {
    List<Node> entities = new ArrayList<>(graph.objects(span, Vocabulary.ITS_TA_IDENT_REF));
    entities.sort(BuiltGraph.BY_LINE);
    for (Node entity : entities) {
      places.putIfAbsent(entity, place);
      Set<String> keys = mentions.computeIfAbsent(entity, e -> new HashSet<>());
      graph
          .objects(span, Vocabulary.NIF_ANCHOR_OF)
          .forEach(anchor -> keys.add(NameKey.of(anchor.getLiteralLexicalForm())));
    }
    for (Node claim : graph.subjects(Vocabulary.EVIDENCE, span)) {
      if (graph.isClaim(claim)) {
        pieces.add(new Piece(place, claim));
      }
    }
  }

  private static Optional<Stretch> place(BuiltGraph graph, Node span) {
    OptionalInt begin = offset(graph, span, Vocabulary.NIF_BEGIN_INDEX);
    OptionalInt end = offset(graph, span, Vocabulary.NIF_END_INDEX);
    return begin.isPresent() && end.isPresent()
        ? Optional.of(new Stretch(begin.getAsInt(), end.getAsInt()))
        : Optional.empty();
  }

  private static OptionalInt offset(BuiltGraph graph, Node span, Node predicate) {
    return graph.objects(span, predicate).stream()
        .mapToInt(n -> Integer.parseInt(n.getLiteralLexicalForm()))
        .findFirst();
  }
}
