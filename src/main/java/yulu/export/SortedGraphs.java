package yulu.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;

/** The triples of graphs in an order that depends on nothing but them: by their N-Triples lines. */
final class SortedGraphs {
  private SortedGraphs() {}

  /** Names of the graphs, in order. */
  static Iterable<Node> names(DatasetGraph view) {
    TreeMap<String, Node> names = new TreeMap<>();
    view.listGraphNodes().forEachRemaining(n -> names.put(n.toString(), n));
    return names.values();
  }

  /** Each triple once; those of one subject follow each other. */
  static void forEach(Iterator<Triple> triples, Consumer<Triple> out) throws IOException {
    Path sorted = Files.createTempFile("yulu-sorted", ".nt");
    try {
      write(triples, sorted);
      RDFParser.source(sorted)
          .lang(Lang.NTRIPLES)
          .checking(false)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  out.accept(triple);
                }
              });
    } finally {
      Files.delete(sorted);
    }
  }

  private static void write(Iterator<Triple> triples, Path file) throws IOException {
    try (SortedLines lines = new SortedLines();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      while (triples.hasNext()) {
        Triple t = triples.next();
        lines.add(
            NodeFmtLib.strNT(t.getSubject())
                + " "
                + NodeFmtLib.strNT(t.getPredicate())
                + " "
                + NodeFmtLib.strNT(t.getObject())
                + " .");
      }
      lines.forEach(
          line -> {
            out.write(line);
            out.write('\n');
          });
    }
  }
}
