package yulu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One assertion of a relation, with the document that it was read from.
 *
 * @param date of the document, or of what it reports
 */
record RelationFacts(
    Node iri,
    Node subject,
    Node predicate,
    Node object,
    String confidence,
    Optional<Node> document,
    Optional<String> date,
    List<Node> evidence) {

  Optional<Period> period() {
    return date.flatMap(Period::of);
  }

  List<Node> ends() {
    return List.of(subject, object);
  }

  /** Everything that it names. */
  List<Node> named() {
    List<Node> all = new ArrayList<>(ends());
    document.ifPresent(all::add);
    return all;
  }
}
