package yulu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import yulu.export.Export;
import yulu.rdf.IriMinter;
import yulu.store.StoreException;

/**
 * Downloads: {@code /export?format=gexf&view=claims&person=…}. The file is written whole, under the
 * same limits as a query, before it is sent; so nobody gets half of one, and a slow client holds no
 * place among the queries and no transaction.
 */
final class ExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ExportServlet.class.getName());

  private final transient Publication publication;
  private final transient DatasetGraph data;
  private final transient IriMinter minter;
  private final transient Limits limits;
  private final transient RunningQueries running;

  ExportServlet(Publication publication, Limits limits, RunningQueries running) {
    this.publication = publication;
    this.data = publication.store().dataset();
    this.minter = publication.site().minter();
    this.limits = limits;
    this.running = running;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Path file = Files.createTempFile("yulu-export", ".part");
    try {
      ExportRequest asked = ExportRequest.read(request, limits);
      // Of before the file is made: what changes meanwhile is told as a change the next time.
      EntityTag tag = EntityTag.of(publication.version(), kind(request));
      if (tag.isKnownTo(request)) {
        tag.answers(request, response);
        return;
      }
      write(asked, request.getRemoteAddr(), file);
      tag.answers(request, response);
      response.setContentType(asked.contentType());
      response.setHeader("Content-Disposition", asked.disposition());
      response.setContentLengthLong(Files.size(file));
      Files.copy(file, response.getOutputStream());
    } catch (Refusal e) {
      Reply.refuse(request, response, e.status(), e.why());
    } catch (StoreException e) {
      Reply.refuse(request, response, 400, e.what() + (e.toDo().isEmpty() ? "" : "; " + e.toDo()));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "export failed", e);
      Reply.refuse(request, response, 500, "The export failed. The server's log says why.");
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Tells one selection and format from all others. */
  private static String kind(HttpServletRequest request) {
    StringBuilder asked = new StringBuilder();
    new TreeMap<>(request.getParameterMap())
        .forEach((name, values) -> asked.append(name).append(Arrays.toString(values)).append('\n'));
    byte[] bytes = asked.toString().getBytes(StandardCharsets.UTF_8);
    return Digests.sha256(bytes).substring(0, 24);
  }

  private void write(ExportRequest asked, String client, Path file) throws IOException {
    try (RunningQuery place = running.admit(client, limits.timeout());
        OutputStream out =
            new BoundedOutput(
                new BufferedOutputStream(Files.newOutputStream(file)), limits.maxExport())) {
      data.begin(TxnType.READ);
      try {
        Optional<Set<String>> chosen = asked.query().map(query -> iris(query, place));
        Export export = asked.export(asked.terms(chosen).in(data, minter));
        export.write(data, out, () -> goOn(place));
      } finally {
        data.end();
      }
    }
  }

  private Set<String> iris(Query query, RunningQuery place) {
    Context context = data.getContext().copy();
    BoundedFunctions.install(context, place.stopSignal());
    Set<String> found = new HashSet<>();
    try (QueryExec exec =
        QueryExec.newBuilder().dataset(data).query(query).context(context).build()) {
      exec.select().forEachRemaining(row -> addIris(row, found));
    } catch (QueryCancelledException e) {
      throw new Refusal(503, place.reason());
    }
    return found;
  }

  private static void addIris(Binding row, Set<String> found) {
    for (Iterator<Var> vars = row.vars(); vars.hasNext(); ) {
      Node node = row.get(vars.next());
      if (node.isURI()) {
        found.add(node.getURI());
      }
    }
  }

  private static void goOn(RunningQuery place) {
    if (place.stopSignal().get()) {
      throw new Refusal(503, place.reason());
    }
  }
}
