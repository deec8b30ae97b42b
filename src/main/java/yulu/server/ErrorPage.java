package yulu.server;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Errors as one line of plain text that repeats nothing of the request. */
final class ErrorPage extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Object message = request.getAttribute(ERROR_MESSAGE);
    String line = status + " " + HttpStatus.getMessage(status);
    if (status < 500 && status != 400 && message instanceof String text) {
      line += ": " + text;
    }
    if (status == 429 || status == 503) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, "2");
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Reply.TEXT);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(
        true, BufferUtil.toBuffer((line + "\n").getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }
}
