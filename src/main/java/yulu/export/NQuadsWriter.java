package yulu.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** N-Quads, sorted by bytes. */
final class NQuadsWriter implements GraphWriter {
  @Override
  public void write(DatasetGraph view, OutputStream out) throws IOException {
    try (SortedLines lines = new SortedLines()) {
      Iterator<Quad> all = view.find();
      while (all.hasNext()) {
        lines.add(line(all.next()));
      }
      OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
      lines.forEach(
          line -> {
            buffered.write(line);
            buffered.write('\n');
          });
      buffered.flush();
    }
  }

  private static String line(Quad quad) {
    return NodeFmtLib.strNT(quad.getSubject())
        + " "
        + NodeFmtLib.strNT(quad.getPredicate())
        + " "
        + NodeFmtLib.strNT(quad.getObject())
        + " "
        + NodeFmtLib.strNT(quad.getGraph())
        + " .";
  }
}
