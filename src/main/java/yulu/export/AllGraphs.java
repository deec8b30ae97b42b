package yulu.export;

import java.util.Iterator;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Every named graph as it is. */
record AllGraphs(DatasetGraph view, Checkpoint checkpoint) implements NamedGraphs {
  @Override
  public Iterable<Node> names() {
    TreeMap<String, Node> names = new TreeMap<>();
    view.listGraphNodes().forEachRemaining(n -> names.put(n.toString(), n));
    return names.values();
  }

  @Override
  public Iterator<Triple> of(Node name) {
    return Iter.map(
        view.getGraph(name).find(),
        triple -> {
          checkpoint.pass();
          return triple;
        });
  }
}
