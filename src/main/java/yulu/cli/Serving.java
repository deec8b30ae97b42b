package yulu.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import yulu.server.ExampleQuery;
import yulu.server.Server;
import yulu.server.ServerOptions;
import yulu.store.NamedQueries;
import yulu.store.Store;

/** Serves a store until somebody stops the program. */
final class Serving {
  private static final int SECONDS_TO_CLOSE = 5;

  private Serving() {}

  /** Says where it listens, and returns when it was told to stop and requests in flight ended. */
  static void untilStopped(Store store, ServerOptions options, PrintWriter out) {
    CountDownLatch closed = new CountDownLatch(1);
    try (Server server = Server.start(store.dataset(), options)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, closed)));
      out.println("Yulu serves at " + server.address() + " (Ctrl-C stops it)");
      out.flush();
      server.join();
    } finally {
      store.close();
      closed.countDown();
    }
  }

  /** The queries of the program's home, as the pages offer them. */
  static List<ExampleQuery> examples() {
    Path folder = Home.queries();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    return NamedQueries.read(folder).all().stream()
        .map(query -> new ExampleQuery(query.name(), query.title(), query.title(), query.sparql()))
        .toList();
  }

  private static void stop(Server server, CountDownLatch closed) {
    server.close();
    try {
      boolean done = closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
      if (!done) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
