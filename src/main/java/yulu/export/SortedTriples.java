package yulu.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;

/** Triples in an order that depends on nothing but them: by their N-Triples lines. */
public final class SortedTriples {
  private SortedTriples() {}

  /** Each triple once; those of one subject follow each other. */
  public static void forEach(Iterator<Triple> triples, Consumer<Triple> out) throws IOException {
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

  /** As N-Triples. */
  static void write(Iterator<Triple> triples, Path file) throws IOException {
    try (SortedLines lines = new SortedLines();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      while (triples.hasNext()) {
        lines.add(line(triples.next()) + " .");
      }
      lines.forEach(
          line -> {
            out.write(line);
            out.write('\n');
          });
    }
  }

  /** Subject, predicate and object as N-Triples write them, without the full stop. */
  static String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getSubject())
        + " "
        + NodeFmtLib.strNT(triple.getPredicate())
        + " "
        + NodeFmtLib.strNT(triple.getObject());
  }
}
