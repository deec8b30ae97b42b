package yulu.server;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import yulu.explorer.Explorer;
import yulu.explorer.Language;

/**
 * Every answer that is none: a page of the explorer for those who ask for pages, for all others
 * plain text.
 */
final class ErrorPage extends ErrorHandler {
  /** Attribute of a request: why it is refused, in our own words. */
  static final String WHY = "yulu.why";

  private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
  private static final List<String> OFFERS = List.of("text/plain", "text/html");

  private final Explorer explorer;

  ErrorPage(Explorer explorer) {
    this.explorer = explorer;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    HttpFields.Mutable headers = response.getHeaders();
    if (status == 429 || status == 503) {
      headers.put(HttpHeader.RETRY_AFTER, "2");
    }
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put(HttpHeader.VARY, "Accept, Accept-Language");
    Optional<String> page = page(request, status, headers);
    headers.put(HttpHeader.CONTENT_TYPE, page.isPresent() ? Reply.HTML : Reply.TEXT);
    byte[] body = page.orElseGet(() -> text(request, status)).getBytes(StandardCharsets.UTF_8);
    response.write(true, BufferUtil.toBuffer(body), callback);
    return true;
  }

  private Optional<String> page(Request request, int status, HttpFields.Mutable headers) {
    String accept = String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
    Optional<String> type = AcceptHeader.of(accept).best(OFFERS);
    if (!type.equals(Optional.of("text/html"))) {
      return Optional.empty();
    }
    try {
      Map<String, String> parameters = parameters(request);
      Language language = language(request, parameters);
      String page =
          explorer.problem(
              language, Request.getPathInContext(request), parameters, status, why(request));
      headers.put(HttpHeader.CONTENT_LANGUAGE, language.tag());
      return Optional.of(page);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "cannot make the page of an error", e);
      return Optional.empty();
    }
  }

  private static Map<String, String> parameters(Request request) {
    Map<String, String> parameters = new HashMap<>();
    try {
      for (Fields.Field field : Request.extractQueryParameters(request)) {
        parameters.put(field.getName(), field.getValue());
      }
    } catch (RuntimeException e) {
      // The query may be what is wrong with the request; the page does without it then.
      LOG.log(Level.FINE, "cannot read the query", e);
    }
    return parameters;
  }

  private static Language language(Request request, Map<String, String> parameters) {
    HttpField asked = request.getHeaders().getField(HttpHeader.ACCEPT_LANGUAGE);
    return Language.of(
        parameters.get("lang"),
        asked == null ? Collections.emptyList() : Request.getLocales(request));
  }

  private static String why(Request request) {
    return request.getAttribute(WHY) instanceof String why ? why.strip() : "";
  }

  /** Our own words, or one line that repeats nothing of the request. */
  private static String text(Request request, int status) {
    if (!why(request).isEmpty()) {
      return why(request) + "\n";
    }
    Object message = request.getAttribute(ERROR_MESSAGE);
    String line = status + " " + HttpStatus.getMessage(status);
    boolean tells = status < 500 && status != 400 && message instanceof String;
    return tells ? line + ": " + message + "\n" : line + "\n";
  }
}
