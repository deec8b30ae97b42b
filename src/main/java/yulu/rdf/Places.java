package yulu.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Tells a person where in a document a node of its graph stands. */
final class Places {
  private static final int SHOWN = 60;

  private final Subjects subjects;
  private final Optional<Node> document;
  private final String name;

  Places(Subjects subjects) {
    this.subjects = subjects;
    this.document = document(subjects);
    this.name =
        document
            .flatMap(d -> subjects.value(d, Vocabulary.DCTERMS_IDENTIFIER))
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
    Node span = subjects.value(node, Vocabulary.EVIDENCE).orElse(node);
    Optional<Node> begin = subjects.value(span, Vocabulary.NIF_BEGIN_INDEX);
    Optional<Node> end = subjects.value(span, Vocabulary.NIF_END_INDEX);
    String offsets =
        begin.isPresent() && end.isPresent()
            ? " at " + shown(begin.get()) + "-" + shown(end.get())
            : "";
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

  private static Optional<Node> document(Subjects subjects) {
    for (int i = 0; i < subjects.size(); i++) {
      List<Quad> quads = subjects.of(i);
      if (Subjects.isA(quads, Vocabulary.DOCUMENT)) {
        return Optional.of(quads.get(0).getSubject());
      }
    }
    return Optional.empty();
  }
}
