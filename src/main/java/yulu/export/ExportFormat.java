package yulu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yulu.store.Store;

/** The formats that a graph can be written in. */
public enum ExportFormat {
  /** N-Quads, sorted by bytes. */
  NQ,
  /** Turtle: all graphs as one, each statement once. */
  TTL,
  /** TriG: graph by graph. */
  TRIG,
  /** JSON-LD 1.1: graph by graph, with a context of its own. */
  JSONLD;

  /** The name that the command line uses: nq, ttl, trig, jsonld. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ExportFormat> of(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
  }

  /**
   * Writes the whole graph of the store as UTF-8, in one read transaction, and flushes.
   *
   * @throws IOException if the bytes cannot be written
   */
  public void write(Store store, OutputStream out) throws IOException {
    Optional<IOException> failure =
        store.read(
            view -> {
              try {
                writer().write(view, out);
                out.flush();
                return Optional.empty();
              } catch (IOException e) {
                return Optional.of(e);
              }
            });
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private GraphWriter writer() {
    return switch (this) {
      case NQ -> new NQuadsWriter();
      case TTL -> new TurtleWriter();
      case TRIG -> new TrigWriter();
      case JSONLD -> new JsonLdWriter();
    };
  }
}
