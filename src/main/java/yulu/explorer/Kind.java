package yulu.explorer;

import static yulu.rdf.Vocabulary.RDF_TYPE;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import yulu.rdf.Vocabulary;

/** What a thing is; of several classes the narrowest. */
enum Kind {
  CLAIM(Vocabulary.CLAIM),
  DOCUMENT(Vocabulary.DOCUMENT),
  PERSON(Vocabulary.PERSON),
  ORGANIZATION(Vocabulary.ORGANIZATION),
  CONCEPT(Vocabulary.CONCEPT),
  PAPER(Vocabulary.PAPER),
  WORK(Vocabulary.WORK),
  SYSTEM(Vocabulary.SYSTEM),
  OCCASION(Vocabulary.OCCASION),
  EVENT(Vocabulary.EVENT);

  // Nodes never change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Node type;

  Kind(Node type) {
    this.type = type;
  }

  /** What the thing is, or nothing if the graph does not say. */
  static Optional<Kind> of(Graph graph, Node thing) {
    Set<Node> types = new HashSet<>();
    graph.find(thing, RDF_TYPE, Node.ANY).forEach(t -> types.add(t.getObject()));
    for (Kind kind : values()) {
      if (types.contains(kind.type)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Its class in the ontology. */
  Node type() {
    return type;
  }

  /** Its name in texts and style sheets. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
