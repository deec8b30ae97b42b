package yulu.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import yulu.rdf.Vocabulary;

/** TriG: graph by graph, in blocks of one subject. */
final class TrigWriter implements GraphWriter {
  @Override
  public void write(Excerpt excerpt, OutputStream out) throws IOException {
    StreamRDF trig = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    trig.start();
    Vocabulary.prefixes().forEach(trig::prefix);
    NamedGraphs graphs = excerpt.graphs();
    for (Node graph : graphs.names()) {
      SortedTriples.forEach(
          graphs.of(graph),
          triple -> {
            excerpt.checkpoint().pass();
            trig.quad(Quad.create(graph, triple));
          });
    }
    trig.finish();
  }
}
