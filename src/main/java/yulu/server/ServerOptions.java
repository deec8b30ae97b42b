package yulu.server;

import java.util.List;
import java.util.function.Supplier;
import yulu.explorer.ExampleQuery;

/**
 * Where the server listens and what it may spend.
 *
 * @param bind address to listen on; only a loopback address keeps other machines out
 * @param port TCP port; 0 takes a free one
 * @param examples queries that the pages offer; they may take a while to make, and a page that
 *     needs them waits
 * @param limits what one request may cost
 * @param publishing how the graph is published as linked data
 */
public record ServerOptions(
    String bind,
    int port,
    Supplier<List<ExampleQuery>> examples,
    Limits limits,
    Publishing publishing) {
  /** The port that is used when none is named. */
  public static final int STANDARD_PORT = 3030;

  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no port: " + port);
    }
  }

  /** Published in the standard way. */
  public ServerOptions(String bind, int port, List<ExampleQuery> examples, Limits limits) {
    this(bind, port, () -> examples, limits, Publishing.STANDARD);
  }

  /** The same, with other examples. */
  public ServerOptions withExamples(Supplier<List<ExampleQuery>> other) {
    return new ServerOptions(bind, port, other, limits, publishing);
  }

  /** The same, published in another way. */
  public ServerOptions withPublishing(Publishing other) {
    return new ServerOptions(bind, port, examples, limits, other);
  }
}
