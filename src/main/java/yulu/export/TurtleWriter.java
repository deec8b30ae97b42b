package yulu.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import yulu.rdf.Vocabulary;

/** Turtle: all graphs as one, in blocks of one subject. */
final class TurtleWriter implements GraphWriter {
  @Override
  public void write(DatasetGraph view, OutputStream out) throws IOException {
    StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    turtle.start();
    Vocabulary.prefixes().forEach(turtle::prefix);
    SortedGraphs.forEach(Iter.map(view.find(), Quad::asTriple), turtle::triple);
    turtle.finish();
  }
}
