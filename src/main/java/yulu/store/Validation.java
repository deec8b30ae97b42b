package yulu.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import yulu.rdf.IriMinter;
import yulu.rdf.Shapes;
import yulu.rdf.Violation;
import yulu.rdf.Vocabulary;

/** Checks a whole store against the shapes, one document at a time, in the caller's transaction. */
final class Validation {
  private final DatasetGraph view;
  private final IriMinter minter;
  private final Shapes shapes;

  Validation(DatasetGraph view, IriMinter minter, Shapes shapes) {
    this.view = view;
    this.minter = minter;
    this.shapes = shapes;
  }

  void run(Iterable<String> identifiers, Consumer<Violation> out) {
    Graph known = Shapes.known(quads(minter.vocabularyGraph()));
    for (String identifier : identifiers) {
      shapes.check(quads(minter.document(identifier)), known).forEach(out);
    }
    links(out);
  }

  /** What the links graph ties together must be claims. */
  private void links(Consumer<Violation> out) {
    Graph union = view.getUnionGraph();
    Iterator<Quad> links = view.find(minter.linksGraph(), Node.ANY, Node.ANY, Node.ANY);
    while (links.hasNext()) {
      Quad link = links.next();
      for (Node end : List.of(link.getSubject(), link.getObject())) {
        if (!union.contains(end, Vocabulary.RDF_TYPE, Vocabulary.CLAIM)) {
          out.accept(
              new Violation(
                  minter.linksGraph() + ", <" + link.getSubject() + ">",
                  "a link leads to a claim that is not in the graph: <" + end + ">",
                  "build again, so that links are found anew"));
        }
      }
    }
  }

  private List<Quad> quads(Node graph) {
    List<Quad> quads = new ArrayList<>();
    Iterator<Quad> all = view.find(graph, Node.ANY, Node.ANY, Node.ANY);
    Iter.forEach(all, quads::add);
    return quads;
  }
}
