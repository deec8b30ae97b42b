package yulu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JSON;
import yulu.explorer.ExampleQuery;
import yulu.explorer.Language;

/** The example queries as JSON, name to text, for the editor; they ask in the page's language. */
final class ExamplesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<List<ExampleQuery>> examples;

  ExamplesServlet(Supplier<List<ExampleQuery>> examples) {
    this.examples = examples;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = PageServlet.language(request);
    response.addHeader("Vary", "Accept-Language");
    List<ExampleQuery> all = examples.get();
    String body =
        JSON.buildObject(
                json ->
                    all.forEach(example -> json.pair(example.name(), example.in(language).text())))
            .toString();
    Reply.send(response, 200, Reply.JSON, body + "\n");
  }
}
