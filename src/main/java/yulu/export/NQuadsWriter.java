package yulu.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** N-Quads, sorted by bytes. */
final class NQuadsWriter implements GraphWriter {
  @Override
  public void write(Excerpt excerpt, OutputStream out) throws IOException {
    NamedGraphs graphs = excerpt.graphs();
    try (SortedLines lines = new SortedLines()) {
      for (Node name : graphs.names()) {
        String end = " " + NodeFmtLib.strNT(name) + " .";
        Iterator<Triple> all = graphs.of(name);
        while (all.hasNext()) {
          lines.add(SortedTriples.line(all.next()) + end);
        }
      }
      OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
      lines.forEach(
          line -> {
            excerpt.checkpoint().pass();
            buffered.write(line);
            buffered.write('\n');
          });
      buffered.flush();
    }
  }
}
