package yulu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import yulu.explorer.Language;

/** Serves the page of the thing whose IRI is the base and the path of the request. */
final class ThingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final String base;
  private final transient ThingPages pages;

  ThingServlet(String base, ThingPages pages) {
    this.base = base;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = PageServlet.language(request);
    String iri = base + RequestPath.decoded(request.getRequestURI()).substring(1);
    Optional<String> page = pages.html(iri, language, PageServlet.parameters(request));
    if (page.isEmpty()) {
      response.sendError(404);
      return;
    }
    PageServlet.send(response, language, page.get());
  }
}
