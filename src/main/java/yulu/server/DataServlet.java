package yulu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import yulu.explorer.Language;

/** Serves data that the scripts of the pages ask for. */
final class DataServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Makes the data from the language and the parameters of the request. */
  @FunctionalInterface
  interface Maker {
    String data(Language language, Map<String, String> parameters);
  }

  private final String type;
  private final transient Maker maker;

  DataServlet(String type, Maker maker) {
    this.type = type;
    this.maker = maker;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = PageServlet.language(request);
    response.addHeader("Vary", "Accept-Language");
    response.setHeader("Cache-Control", "no-cache");
    Reply.send(response, 200, type, maker.data(language, PageServlet.parameters(request)));
  }
}
