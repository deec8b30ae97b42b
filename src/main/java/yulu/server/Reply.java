package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.HttpAction;

/** Writes a short answer whole, as UTF-8 with its length. */
final class Reply {
  static final String TEXT = "text/plain;charset=utf-8";
  static final String HTML = "text/html;charset=utf-8";
  static final String JSON = "application/json;charset=utf-8";

  private Reply() {}

  static void send(HttpServletResponse response, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** Says why Fuseki's action is not answered. */
  static void refuse(HttpAction action, int status, String why) {
    try {
      refuse(action.getResponse(), status, why);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says why a request is not answered, as a page to those who ask for pages. */
  static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String why)
      throws IOException {
    if (response.isCommitted()) {
      throw new IOException("the answer broke off: " + why);
    }
    if (status == HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE) {
      // Only programs ask for parts, and a page of an error cannot tell them how long the whole is.
      refuse(response, status, why);
      return;
    }
    request.setAttribute(ErrorPage.WHY, why);
    response.sendError(status);
  }

  /** Says why a request is not answered; 429 and 503 also say when to come back. */
  private static void refuse(HttpServletResponse response, int status, String why)
      throws IOException {
    if (response.isCommitted()) {
      throw new IOException("the answer broke off: " + why);
    }
    response.resetBuffer();
    if (status == 429 || status == 503) {
      response.setHeader("Retry-After", "2");
    }
    response.setHeader("Cache-Control", "no-store");
    send(response, status, TEXT, why.strip() + "\n");
  }
}
