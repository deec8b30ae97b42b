package yulu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import yulu.explorer.ExampleQuery;

/** The example queries as JSON, name to text, for the editor. */
final class ExamplesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient List<ExampleQuery> examples;

  ExamplesServlet(List<ExampleQuery> examples) {
    this.examples = examples;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String body =
        JSON.buildObject(
                json -> examples.forEach(example -> json.pair(example.name(), example.text())))
            .toString();
    Reply.send(response, 200, Reply.JSON, body + "\n");
  }
}
