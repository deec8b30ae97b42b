package yulu.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.jspecify.annotations.Nullable;

/**
 * The store as others see it: its named graphs, their union as the default graph, nothing to write
 * to, and not the store's own notes.
 */
final class UnionView extends DatasetGraphWrapper {
  UnionView(DatasetGraph database) {
    super(database);
  }

  @Override
  public Graph getDefaultGraph() {
    return new GraphReadOnly(getR().getUnionGraph());
  }

  @Override
  public Graph getUnionGraph() {
    return new GraphReadOnly(getR().getUnionGraph());
  }

  @Override
  public Graph getGraph(Node name) {
    return Quad.isDefaultGraph(name) ? getDefaultGraph() : new GraphReadOnly(getR().getGraph(name));
  }

  /** All quads of the named graphs: each is in the union as well, where it is not said again. */
  @Override
  public Iterator<Quad> find() {
    return getR().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(
      @Nullable Node graph, @Nullable Node s, @Nullable Node p, @Nullable Node o) {
    if (graph == null || graph.equals(Node.ANY)) {
      return getR().findNG(Node.ANY, s, p, o);
    }
    return Quad.isDefaultGraph(graph)
        ? Iter.map(getR().getUnionGraph().find(s, p, o), t -> Quad.create(Quad.defaultGraphIRI, t))
        : getR().find(graph, s, p, o);
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }

  @Override
  public boolean contains(Node graph, Node s, Node p, Node o) {
    return find(graph, s, p, o).hasNext();
  }

  @Override
  public boolean isEmpty() {
    return !find().hasNext();
  }

  @Override
  protected DatasetGraph getW() {
    throw new UnsupportedOperationException("the store is read-only here");
  }

  @Override
  public void begin(TxnType type) {
    if (type != TxnType.READ) {
      throw new UnsupportedOperationException("the store is read-only here");
    }
    super.begin(type);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  /** Whoever opened the store closes it. */
  @Override
  public void close() {}
}
