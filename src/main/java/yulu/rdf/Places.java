package yulu.rdf;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Tells a person where in a document a node of its graph stands. */
final class Places {
  private static final int SHOWN = 60;

  private final Graph graph;
  private final Optional<Node> document;
  private final String name;

  Places(Graph graph) {
    this.graph = graph;
    this.document =
        graph
            .find(Node.ANY, Vocabulary.RDF_TYPE, Vocabulary.DOCUMENT)
            .mapWith(Triple::getSubject)
            .nextOptional();
    this.name =
        document
            .flatMap(d -> value(d, Vocabulary.DCTERMS_IDENTIFIER))
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .orElseGet(() -> document.map(Node::toString).orElse("a graph"));
  }

  Optional<Node> document() {
    return document;
  }

  /** Document, offsets where there are any, and the node. */
  String of(Node node) {
    if (document.isPresent() && document.get().equals(node)) {
      return name;
    }
    Node span = value(node, Vocabulary.EVIDENCE).orElse(node);
    String offsets =
        value(span, Vocabulary.NIF_BEGIN_INDEX)
            .flatMap(
                b ->
                    value(span, Vocabulary.NIF_END_INDEX)
                        .map(e -> " at " + shown(b) + "-" + shown(e)))
            .orElse("");
    return name + offsets + ", " + shown(node);
  }

  /** A literal's text, cut if it is long; an IRI in angle brackets. */
  String shown(Node node) {
    if (node.isLiteral()) {
      String text = node.getLiteralLexicalForm();
      int points = text.codePointCount(0, text.length());
      return points > SHOWN ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…" : text;
    }
    return "<" + node + ">";
  }

  Optional<Node> value(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).nextOptional();
  }
}
