package yulu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yulu.explorer.Language;

/** Serves one page of the explorer that is no thing of the graph. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Makes the page from the language and the parameters of the request. */
  @FunctionalInterface
  interface Maker {
    String html(Language language, Map<String, String> parameters, String address);
  }

  private final transient Maker maker;

  PageServlet(Maker maker) {
    this.maker = maker;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = language(request);
    String address = request.getRequestURL().toString().replaceFirst("(?<=\\w)/.*$", "");
    send(response, language, maker.html(language, parameters(request), address));
  }

  /** What {@code ?lang=} names, else what the browser asks for. */
  static Language language(HttpServletRequest request) {
    boolean accepts = request.getHeader("Accept-Language") != null;
    return Language.of(
        request.getParameter("lang"), accepts ? Collections.list(request.getLocales()) : List.of());
  }

  /** The parameters of the query; of one that comes several times all values, blanks between. */
  static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, String.join(" ", values)));
    return parameters;
  }

  static void send(HttpServletResponse response, Language language, String html)
      throws IOException {
    response.addHeader("Vary", "Accept-Language");
    response.setHeader("Content-Language", language.tag());
    response.setHeader("Cache-Control", "no-cache");
    Reply.send(response, 200, Reply.HTML, html);
  }
}
