package yulu.server;

import java.net.BindException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import yulu.explorer.Explorer;
import yulu.explorer.GraphSummary;
import yulu.explorer.Language;
import yulu.linked.SchemaOrg;
import yulu.store.Store;

/** A running server over one store. Closing it lets requests in flight finish. */
public final class Server implements AutoCloseable {
  private static final int OUTPUT_BUFFER_BYTES = 256 * 1024;
  private static final int REQUEST_HEADER_BYTES = 64 * 1024;
  private static final int DRAIN_MILLIS = 10_000;
  private static final int MOST_THREADS = 256;

  static {
    JenaSystem.init();
  }

  private final FusekiServer fuseki;
  private final Explorer explorer;
  private final RunningQueries running;
  private final Publication publication;
  private final String bind;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Server(
      FusekiServer fuseki,
      Explorer explorer,
      RunningQueries running,
      Publication publication,
      String bind) {
    this.fuseki = fuseki;
    this.explorer = explorer;
    this.running = running;
    this.publication = publication;
    this.bind = bind;
  }

  /**
   * Starts to listen.
   *
   * @throws ServerException if the address or port cannot be had
   */
  public static Server start(Store store, ServerOptions options) {
    ARQ.globalServiceAllowed = false;
    RunningQueries running = new RunningQueries(options.limits());
    GraphSummary summary = new GraphSummary(store);
    Publication publication = new Publication(store, options.publishing(), summary);
    Explorer explorer = explorer(publication, options, summary);
    FusekiServer fuseki = fuseki(publication, options, running, summary, explorer);
    configureJetty(fuseki.getJettyServer(), options, new ErrorPage(explorer));
    try {
      fuseki.start();
    } catch (RuntimeException e) {
      running.close();
      publication.close();
      fuseki.stop();
      throw cannotListen(options, e);
    }
    return new Server(fuseki, explorer, running, publication, options.bind());
  }

  /** The TCP port that is listened on. */
  public int port() {
    return fuseki.getHttpPort();
  }

  /** The address to open, {@code http://HOST:PORT}. */
  public String address() {
    String host = bind.indexOf(':') >= 0 ? "[" + bind + "]" : bind;
    return "http://" + host + ":" + port();
  }

  /** How many queries run now. */
  int runningQueries() {
    return running.count();
  }

  /** Makes the first page once, so that nobody waits for what it counts in the whole graph. */
  public void prepare() {
    explorer.start(Language.EN, Map.of(), address());
  }

  /** Waits until the server has been closed. */
  public void join() {
    fuseki.join();
  }

  /**
   * Refuses new requests, waits up to ten seconds for those in flight, then stops. More than once
   * does no harm.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      fuseki.stop();
      running.close();
      publication.close();
    }
  }

  private static Explorer explorer(
      Publication publication, ServerOptions options, GraphSummary summary) {
    return new Explorer(
        publication.store().dataset(),
        publication.site().minter().base(),
        summary,
        options.examples(),
        SchemaOrg::json);
  }

  private static FusekiServer fuseki(
      Publication publication,
      ServerOptions options,
      RunningQueries running,
      GraphSummary summary,
      Explorer explorer) {
    DatasetGraph data = publication.store().dataset();
    FusekiServer.Builder server =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(options.port())
            .numServerThreads(4, MOST_THREADS)
            .add(
                "/sparql",
                service(
                    data, Operation.Query, new SparqlEndpoint(options.limits(), running, summary)))
            .add(
                "/data",
                service(data, Operation.GSP_R, new GraphStoreEndpoint(options.limits(), running)))
            .addServlet("/health", new HealthServlet(summary))
            .addServlet("", new PageServlet(explorer::start))
            .addServlet("/sparql.html", new PageServlet(explorer::editor))
            .addServlet("/search", new PageServlet(explorer::search))
            .addServlet("/search/suggest", new DataServlet(Reply.JSON, explorer::suggestions))
            .addServlet("/graph", new PageServlet(explorer::graph))
            .addServlet("/graph.json", new DataServlet(Reply.JSON, explorer::graphJson))
            .addServlet("/export", new ExportServlet(publication, options.limits(), running))
            .addServlet("/examples.json", new ExamplesServlet(options.examples()))
            .addServlet("/static/*", new StaticServlet())
            .addServlet("/favicon.ico", new StaticServlet());
    LinkedData.add(server, publication, explorer, running);
    return server.build();
  }

  private static DataService service(DatasetGraph data, Operation operation, ActionService action) {
    Endpoint endpoint = Endpoint.create().operation(operation).processor(action).build();
    return DataService.newBuilder(data).addEndpoint(endpoint).build();
  }

  private static void configureJetty(
      org.eclipse.jetty.server.Server jetty, ServerOptions options, ErrorPage errors) {
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    connector.setHost(options.bind());
    connector.setIdleTimeout(options.limits().timeout().toMillis() + 30_000);
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setOutputBufferSize(OUTPUT_BUFFER_BYTES);
    http.setRequestHeaderSize(REQUEST_HEADER_BYTES);
    http.setSendDateHeader(true);
    jetty.setStopTimeout(DRAIN_MILLIS);
    jetty.setErrorHandler(errors);
    ((ServletContextHandler) jetty.getHandler()).setErrorHandler(errors);
    jetty.setHandler(Gate.before(jetty.getHandler(), options));
  }

  private static ServerException cannotListen(ServerOptions options, RuntimeException e) {
    String where = options.bind() + ":" + options.port();
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new ServerException(
            "another program listens there already, or the address is not of this machine",
            where,
            "choose another port with --port, or --port 0 for a free one",
            e);
      }
      if (cause instanceof SocketException || cause instanceof UnresolvedAddressException) {
        return new ServerException(
            "the address cannot be listened on", where, "choose another one with --bind", e);
      }
    }
    return new ServerException(
        "the server did not start: " + e.getMessage(), where, "run again with --verbose", e);
  }
}
