package yulu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The page with the query editor; its script fetches the examples and runs the queries. */
final class EditorPageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient List<ExampleQuery> examples;

  EditorPageServlet(List<ExampleQuery> examples) {
    this.examples = examples;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(request);
    Page page = new Page(language);
    page.putText("title", "SPARQL · Yulu 语录");
    page.putMarkup("options", options(language));
    page.send(request, response, "editor");
  }

  private String options(Language language) {
    StringBuilder html = new StringBuilder();
    for (ExampleQuery example : examples) {
      html.append(
          "<option value=\"%s\">%s</option>\n"
              .formatted(
                  Page.escape(example.name()),
                  Page.escape(language == Language.ZH ? example.zh() : example.en())));
    }
    return html.toString();
  }
}
