package yulu.server;

import jakarta.servlet.http.HttpServletRequest;

/** Where a client has found the server. */
final class WebAddress {
  private WebAddress() {}

  /** Scheme, host and port, without a slash at the end. */
  static String of(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    int path = url.indexOf('/', url.indexOf("//") + 2);
    return path < 0 ? url : url.substring(0, path);
  }
}
