package yulu.linked;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import yulu.rdf.Vocabulary;

/** Gathers what is said of one thing after the other. */
final class Statements {
  private final List<Triple> triples = new ArrayList<>();

  List<Triple> triples() {
    return List.copyOf(triples);
  }

  /** Starts to speak of a thing of this class. */
  Subject of(Node subject, Node type) {
    return new Subject(subject).link(Vocabulary.RDF_TYPE, type);
  }

  /** Goes on to speak of a thing. */
  Subject again(Node subject) {
    return new Subject(subject);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** What is said of one thing. */
  final class Subject {
    private final Node node;

    private Subject(Node node) {
      this.node = node;
    }

    Subject link(Node property, Node value) {
      triples.add(Triple.create(node, property, value));
      return this;
    }

    Subject link(Node property, String iri) {
      return link(property, iri(iri));
    }

    Subject text(Node property, String value) {
      return link(property, NodeFactory.createLiteralString(value));
    }

    Subject text(Node property, String value, String language) {
      return link(property, NodeFactory.createLiteralLang(value, language));
    }

    Subject number(Node property, long value) {
      return link(
          property, NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
    }
  }
}
