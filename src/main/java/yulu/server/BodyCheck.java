package yulu.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses compressed bodies: a small one may unfold without end. */
final class BodyCheck extends Handler.Wrapper {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
      Response.writeError(request, response, callback, 415, "Send the query uncompressed.");
      return true;
    }
    return super.handle(request, response, callback);
  }
}
