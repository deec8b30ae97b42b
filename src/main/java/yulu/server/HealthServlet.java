package yulu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.json.JSON;
import yulu.explorer.GraphFacts;
import yulu.explorer.GraphSummary;

/** Says that the server answers, and over what. */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient GraphSummary summary;

  HealthServlet(GraphSummary summary) {
    this.summary = summary;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    GraphFacts facts = summary.facts();
    String body =
        JSON.buildObject(
                json ->
                    json.pair("ok", true)
                        .pair("triples", facts.triples())
                        .pair("documents", facts.documentCount())
                        .pair("version", facts.version()))
            .toString();
    response.setHeader("Cache-Control", "no-store");
    Reply.send(response, 200, Reply.JSON, body + "\n");
  }
}
