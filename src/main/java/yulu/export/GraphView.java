package yulu.export;

import java.io.IOException;

/**
 * A graph of nodes and edges with attributes, as drawing and analysing programs read it. Nodes and
 * edges come in an order that depends on the graph alone; both can be asked for more than once.
 */
interface GraphView {
  void nodes(Sink<GraphNode> out) throws IOException;

  /** Both ends of each are among the nodes. */
  void edges(Sink<GraphEdge> out) throws IOException;
}
