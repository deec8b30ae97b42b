package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.eclipse.jetty.http.HttpException;
import yulu.explorer.GraphSummary;

/**
 * SPARQL 1.1 query by GET and POST; without a query, the service's description. A query is checked
 * before it runs, runs under a time limit, and is answered only when its result is there, so that
 * an answer is never cut in the middle.
 */
final class SparqlEndpoint extends ActionService {
  private static final Logger LOG = Logger.getLogger(SparqlEndpoint.class.getName());

  private final Limits limits;
  private final RunningQueries running;
  private final ServiceDescription description;

  SparqlEndpoint(Limits limits, RunningQueries running, GraphSummary summary) {
    this.limits = limits;
    this.running = running;
    this.description = new ServiceDescription(summary, limits);
  }

  @Override
  public void execGet(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execHead(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execPost(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void validate(HttpAction action) {
    // Everything is checked where it is used, so that there is one way to refuse.
  }

  @Override
  public void execute(HttpAction action) {
    try {
      answer(action);
    } catch (Refusal e) {
      Reply.refuse(action, e.status(), e.why());
    } catch (QueryParseException e) {
      Reply.refuse(action, 400, "The query cannot be run: " + e.getMessage());
    } catch (StackOverflowError e) {
      Reply.refuse(action, 400, "The query nests too deep.");
    } catch (IOException e) {
      LOG.log(Level.FINE, "client left", e);
    } catch (HttpException.RuntimeException e) {
      Reply.refuse(action, e.getCode(), "The request cannot be read: " + e.getReason());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "query failed", e);
      Reply.refuse(action, 500, "The query failed. The server's log says why (" + action.id + ").");
    }
  }

  private void answer(HttpAction action) throws IOException {
    HttpServletRequest request = action.getRequest();
    boolean bare = request.getParameter("query") == null && request.getParameter("update") == null;
    if (!request.getMethod().equals("POST") && bare) {
      describe(action);
      return;
    }
    QueryRequest asked = QueryRequest.read(request, limits);
    Query query = QueryRules.parse(asked.text(), limits);
    asked.checkAccept(query);
    action.beginRead();
    try {
      run(action, asked, query).send(action);
    } finally {
      action.endRead();
    }
  }

  private QueryResult run(HttpAction action, QueryRequest asked, Query query) {
    try (RunningQuery place = running.admit(asked.client(), asked.timeout())) {
      try {
        return new QueryRun(action, query, limits, place).result();
      } catch (QueryCancelledException e) {
        throw new Refusal(503, place.reason());
      }
    }
  }

  private void describe(HttpAction action) throws IOException {
    String accept = action.getRequest().getHeader("Accept");
    MediaType type = AcceptedTypes.require(accept, ServiceDescription.OFFERS);
    if (type.getContentTypeStr().equals("text/html")) {
      action.getResponse().setHeader("Location", "/sparql.html");
      Reply.send(action.getResponse(), 303, Reply.TEXT, "See /sparql.html\n");
    } else {
      description.send(action, type);
    }
  }
}
