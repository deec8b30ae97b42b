package yulu.rdf;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads of one graph in the order in which they are added: a third of the room that as many objects
 * take, for a large document has millions.
 */
final class QuadTable extends AbstractList<Quad> implements RandomAccess {
  private final Node graph;
  private Node[] nodes;
  private int size;

  QuadTable(Node graph, int expected) {
    this.graph = graph;
    this.nodes = new Node[3 * Math.max(8, expected)];
  }

  @Override
  public boolean add(Quad quad) {
    if (!quad.getGraph().equals(graph)) {
      throw new IllegalArgumentException("a quad of another graph than " + graph + ": " + quad);
    }
    int at = 3 * size;
    if (at == nodes.length) {
      nodes = Arrays.copyOf(nodes, at / 6 * 9);
    }
    nodes[at] = quad.getSubject();
    nodes[at + 1] = quad.getPredicate();
    nodes[at + 2] = quad.getObject();
    size++;
    return true;
  }

  @Override
  public Quad get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    int at = 3 * index;
    return Quad.create(graph, nodes[at], nodes[at + 1], nodes[at + 2]);
  }

  @Override
  public int size() {
    return size;
  }
}
