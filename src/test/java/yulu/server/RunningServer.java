package yulu.server;

import static org.apache.jena.graph.Node.ANY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import yulu.explorer.ExampleQuery;
import yulu.export.ExportFormat;
import yulu.linked.Dumps;
import yulu.rdf.IriMinter;
import yulu.store.Store;

/** A server over the small test graph on a free port, and a client for it. */
final class RunningServer implements AutoCloseable {
  static final ExampleQuery EXAMPLE =
      new ExampleQuery(
          "all",
          new ExampleQuery.Edition(
              "全部",
              "SELECT * { ?s ?p ?o } LIMIT 5",
              "列出所说的一切。",
              List.of(new ExampleQuery.Parameter("limit", "integer", "5", "最多这么多行"))),
          new ExampleQuery.Edition(
              "Everything",
              "SELECT * { ?s ?p ?o FILTER(LANG(?o) = 'en') } LIMIT 5",
              "All that is said.",
              List.of(
                  new ExampleQuery.Parameter("limit", "integer", "5", "at most so many rows"))));

  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;

  RunningServer(Limits limits) {
    this(small(), limits);
  }

  RunningServer(Store store, Limits limits) {
    this(store, limits, Publishing.STANDARD);
  }

  RunningServer(Store store, Limits limits, Publishing publishing) {
    ServerOptions options =
        new ServerOptions("127.0.0.1", 0, () -> List.of(EXAMPLE), limits, publishing);
    server = Server.start(store, options);
  }

  /** A server over what a build makes, under a licence. */
  static RunningServer published(Identifiers identifiers) {
    return new RunningServer(
        PublishedStore.open(IriMinter.DEFAULT_BASE),
        Limits.STANDARD,
        new Publishing(
            identifiers,
            Optional.of("https://example.org/licence"),
            Optional.of(PublishedStore.ONTOLOGY.resolve("shapes.ttl"))));
  }

  /** Has all dumps written, so that the description of the data set changes no more. */
  RunningServer withDumps() {
    for (ExportFormat format : Dumps.formats()) {
      String path = "/dump/yulu." + format.label() + ".gz";
      int status = get(path).statusCode();
      if (status != 200) {
        throw new IllegalStateException(path + " is answered with " + status);
      }
    }
    return this;
  }

  /** The small graph in a store of its own, in a temporary folder. */
  static Store small() {
    return store(List.of());
  }

  /** The small graph and one more. */
  static Store store(List<Quad> more) {
    return store("yulu/server/small.trig", more);
  }

  /** The graph of a file of the tests and more, in a store of its own. */
  static Store store(String file, List<Quad> more) {
    DatasetGraph small = RDFDataMgr.loadDatasetGraph(file);
    more.forEach(small::add);
    return store(small);
  }

  /** The graphs in a store of their own, in a temporary folder. */
  static Store store(DatasetGraph small) {
    try {
      Store store = Store.open(Files.createTempDirectory("yulu-server"), Optional.empty());
      small
          .listGraphNodes()
          .forEachRemaining(
              graph -> store.replace(graph, Iter.toList(small.find(graph, ANY, ANY, ANY))));
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.port();
  }

  /** Waits until a query runs, or ran already. */
  void awaitRunningQuery(CompletableFuture<?> answer) throws InterruptedException {
    while (server.runningQueries() == 0 && !answer.isDone()) {
      Thread.sleep(5);
    }
  }

  String address() {
    return server.address();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** Gets a page as a browser does: asks for HTML and goes where it is led. */
  HttpResponse<String> browse(String path) {
    HttpResponse<String> answer = get(path, "Accept", "text/html,*/*;q=0.8");
    return answer.statusCode() == 303
        ? get(answer.headers().firstValue("Location").orElseThrow(), "Accept", "text/html")
        : answer;
  }

  HttpResponse<String> query(String query, String... headers) {
    return get("/sparql?query=" + encode(query), headers);
  }

  HttpResponse<String> post(String type, String body, String... headers) {
    return send(
        request("/sparql", headers)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(30));
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
