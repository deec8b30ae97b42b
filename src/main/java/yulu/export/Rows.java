package yulu.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows of cells in the order of their cells, each once; more of them than fit into memory wait in
 * temporary files. No cell may hold a control character: IRIs, dates and numbers do not.
 */
final class Rows implements AutoCloseable {
  /** Less than every character of an IRI, so that rows of one first cell follow each other. */
  private static final String BETWEEN = "\t";

  private final SortedLines lines = new SortedLines();

  void add(String... cells) throws IOException {
    lines.add(String.join(BETWEEN, cells));
  }

  /** Gives out all rows; can be called once. */
  void forEach(Sink<List<String>> out) throws IOException {
    lines.forEach(
        line -> out.accept(List.of(new String(line, StandardCharsets.UTF_8).split(BETWEEN, -1))));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
