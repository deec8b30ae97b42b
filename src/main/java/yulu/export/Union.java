package yulu.export;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;

/** All graphs of an excerpt as one; a triple of several graphs comes several times. */
record Union(NamedGraphs graphs) {
  Iterator<Triple> triples() {
    return Iter.flatMap(graphs.names().iterator(), graphs::of);
  }
}
