package yulu.rdf;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Says triples into one named graph. */
record Emitter(Node graph, Consumer<Quad> out) {
  void add(Node subject, Node predicate, Node object) {
    out.accept(Quad.create(graph, subject, predicate, object));
  }

  void types(Node subject, Node... classes) {
    for (Node c : classes) {
      add(subject, Vocabulary.RDF_TYPE, c);
    }
  }
}
