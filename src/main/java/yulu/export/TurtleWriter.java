package yulu.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import yulu.rdf.Vocabulary;

/** Turtle: all graphs as one, in blocks of one subject. */
final class TurtleWriter implements GraphWriter {
  @Override
  public void write(Excerpt excerpt, OutputStream out) throws IOException {
    StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    turtle.start();
    Vocabulary.prefixes().forEach(turtle::prefix);
    SortedTriples.forEach(
        new Union(excerpt.graphs()).triples(),
        triple -> {
          excerpt.checkpoint().pass();
          turtle.triple(triple);
        });
    turtle.finish();
  }
}
