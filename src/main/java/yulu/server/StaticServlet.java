package yulu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Scripts and style sheets, all out of the program itself: a fixed list, so no path leads astray.
 */
final class StaticServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String YASGUI = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";
  private static final Map<String, String> FILES =
      Map.of(
          "/style.css",
          "/yulu/server/style.css",
          "/editor.js",
          "/yulu/server/editor.js",
          "/yasgui.min.css",
          YASGUI + "yasgui.min.css",
          "/yasgui.min.js",
          YASGUI + "yasgui.min.js");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = String.valueOf(request.getPathInfo());
    String file = FILES.get(name);
    if (file == null) {
      response.sendError(404);
      return;
    }
    byte[] bytes = Resources.bytes(file);
    String tag = "\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(304);
      return;
    }
    response.setContentType(
        name.endsWith(".css") ? "text/css;charset=utf-8" : "text/javascript;charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
