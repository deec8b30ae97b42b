package yulu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import yulu.explorer.Asset;
import yulu.explorer.Assets;

/** The files of the pages. An address with the right hash may be kept for ever. */
final class StaticServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Asset> found = Assets.find(name(request));
    if (found.isEmpty()) {
      response.sendError(404);
      return;
    }
    Asset asset = found.get();
    boolean hashed = asset.hash().equals(request.getParameter("v"));
    String tag = "\"" + asset.hash() + "\"";
    response.setHeader("ETag", tag);
    response.setHeader(
        "Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(304);
      return;
    }
    response.setContentType(asset.type());
    response.setContentLength(asset.length());
    asset.writeTo(response.getOutputStream());
  }

  /** Browsers ask for /favicon.ico where no page tells them of our picture, as beside data. */
  private static String name(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "icon.svg" : path.substring(1);
  }
}
