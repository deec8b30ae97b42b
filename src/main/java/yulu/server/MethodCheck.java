package yulu.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Reading only: GET and HEAD everywhere, POST for queries, OPTIONS for what is allowed. */
final class MethodCheck extends Handler.Wrapper {
  private static final String POSTED_TO = "/sparql";
  private static final String ONE_DAY = "86400";

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean post = Request.getPathInContext(request).equals(POSTED_TO);
    String allowed = post ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
    switch (request.getMethod()) {
      case "GET", "HEAD" -> {
        return super.handle(request, response, callback);
      }
      case "POST" -> {
        if (post) {
          return super.handle(request, response, callback);
        }
      }
      case "OPTIONS" -> {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Allow", allowed);
        headers.put("Access-Control-Allow-Methods", allowed);
        headers.put(
            "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Range, Range");
        headers.put("Access-Control-Max-Age", ONE_DAY);
        response.setStatus(204);
        callback.succeeded();
        return true;
      }
      default -> {}
    }
    response.getHeaders().put("Allow", allowed);
    Response.writeError(request, response, callback, 405, "Reading only: " + allowed + ".");
    return true;
  }
}
