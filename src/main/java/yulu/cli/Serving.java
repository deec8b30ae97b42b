package yulu.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import yulu.explorer.ExampleQuery;
import yulu.server.Server;
import yulu.server.ServerOptions;
import yulu.store.NamedQueries;
import yulu.store.NamedQuery;
import yulu.store.Parameter;
import yulu.store.Store;

/** Serves a store until somebody stops the program. */
final class Serving {
  private static final Logger LOG = Logger.getLogger(Serving.class.getName());
  private static final int SECONDS_TO_CLOSE = 5;

  private Serving() {}

  /** Says where it listens, and returns when it was told to stop and requests in flight ended. */
  static void untilStopped(Store store, ServerOptions options, PrintWriter out) {
    CountDownLatch closed = new CountDownLatch(1);
    CompletableFuture<List<ExampleQuery>> examples = new CompletableFuture<>();
    try (Server server = Server.start(store, options.withExamples(examples::join))) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, closed)));
      out.println("Yulu serves at " + server.address() + " (Ctrl-C stops it)");
      out.flush();
      complete(examples, store);
      prepare(server);
      server.join();
    } finally {
      store.close();
      closed.countDown();
    }
  }

  /** Takes a second, in which it listens already; a page that offers the queries waits for them. */
  private static void complete(CompletableFuture<List<ExampleQuery>> examples, Store store) {
    try {
      examples.complete(examples(store));
    } catch (RuntimeException e) {
      examples.completeExceptionally(e);
      throw e;
    }
  }

  /** What goes wrong here is told to whoever asks for the page. */
  private static void prepare(Server server) {
    try {
      server.prepare();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the first page cannot be made", e);
    }
  }

  /** The queries of the program's home, as the pages offer them. */
  static List<ExampleQuery> examples(Store store) {
    Path folder = Home.queries();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    return NamedQueries.read(folder).all().stream()
        .filter(query -> query.parameters().stream().allMatch(Serving::canBeLeftOut))
        .map(query -> example(store, query))
        .toList();
  }

  private static boolean canBeLeftOut(Parameter parameter) {
    return parameter.optional() || parameter.preset().isPresent();
  }

  private static ExampleQuery example(Store store, NamedQuery query) {
    return new ExampleQuery(
        query.name(),
        new ExampleQuery.Edition(
            query.titleZh(),
            NamedQueries.ready(store, query, "zh"),
            query.descriptionZh(),
            parameters(query, Parameter::explanationZh)),
        new ExampleQuery.Edition(
            query.title(),
            NamedQueries.ready(store, query, "en"),
            query.description(),
            parameters(query, Parameter::explanation)));
  }

  private static List<ExampleQuery.Parameter> parameters(
      NamedQuery query, Function<Parameter, String> explanation) {
    return query.parameters().stream()
        .map(
            p ->
                new ExampleQuery.Parameter(
                    p.name(),
                    p.type().name().toLowerCase(Locale.ROOT),
                    p.preset().orElse(""),
                    explanation.apply(p)))
        .toList();
  }

  private static void stop(Server server, CountDownLatch closed) {
    server.close();
    try {
      boolean done = closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
      LOG.fine(done ? "closed" : "the store did not close in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
