package yulu.export;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The graphs that are written as RDF. */
interface NamedGraphs {
  /** Their names, in order. */
  Iterable<Node> names();

  /** What one of them says, in any order; the same may come twice. */
  Iterator<Triple> of(Node name);
}
