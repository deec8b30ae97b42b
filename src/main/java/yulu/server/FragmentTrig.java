package yulu.server;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import yulu.linked.Fragment;
import yulu.linked.WebTerms;

/** A page of triples as TriG, where what it says of itself stands in a graph of its own. */
final class FragmentTrig {
  private FragmentTrig() {}

  static void write(Fragment fragment, List<Triple> about, Node aboutGraph, OutputStream out) {
    StreamRDF trig = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    trig.start();
    WebTerms.prefixes().forEach(trig::prefix);
    Node graph = fragment.pattern().graph();
    for (Triple triple : fragment.triples()) {
      if (graph.equals(Node.ANY)) {
        trig.triple(triple);
      } else {
        trig.quad(Quad.create(graph, triple));
      }
    }
    about.forEach(triple -> trig.quad(Quad.create(aboutGraph, triple)));
    trig.finish();
  }
}
