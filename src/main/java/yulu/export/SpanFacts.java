package yulu.export;

import static yulu.rdf.Vocabulary.*;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A stretch of a document's text.
 *
 * @param begin code points before it
 * @param end code points before its end
 */
record SpanFacts(Node iri, Node document, int begin, int end, String text) {
  /** Empty if the graph does not say all of it. */
  static Optional<SpanFacts> of(Node iri, Facts facts) {
    Optional<Integer> begin = facts.text(NIF_BEGIN_INDEX).map(SpanFacts::number);
    Optional<Integer> end = facts.text(NIF_END_INDEX).map(SpanFacts::number);
    Optional<Node> document = facts.iri(NIF_REFERENCE_CONTEXT);
    return begin.isPresent() && end.isPresent() && document.isPresent()
        ? Optional.of(
            new SpanFacts(
                iri, document.get(), begin.get(), end.get(), facts.text(NIF_ANCHOR_OF).orElse("")))
        : Optional.empty();
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
  }
}
