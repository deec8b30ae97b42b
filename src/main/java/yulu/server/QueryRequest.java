package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a SPARQL protocol request asks.
 *
 * @param text the query
 * @param timeout how long the client wants to wait
 * @param client whom the query counts for
 * @param accept the Accept header; null if there is none or if a parameter names the format
 */
record QueryRequest(String text, Duration timeout, String client, @Nullable String accept) {
  private static final List<String> REFUSED =
      List.of("callback", "stylesheet", "force-accept", "query-ref", "update");

  /** Parameters that name a format and go before the Accept header. */
  static final List<String> FORMAT = List.of("output", "format", "results");

  /**
   * Reads the request.
   *
   * @throws Refusal 400 or 415 if it is none
   */
  static QueryRequest read(HttpServletRequest request, Limits limits) throws IOException {
    String text = isDirectPost(request) ? body(request) : onlyOne(request, "query");
    for (String name : REFUSED) {
      if (request.getParameter(name) != null) {
        throw new Refusal(400, "The parameter " + name + " is not served.");
      }
    }
    boolean formatNamed = FORMAT.stream().anyMatch(name -> request.getParameter(name) != null);
    return new QueryRequest(
        text,
        timeout(request.getParameter("timeout"), limits),
        request.getRemoteAddr(),
        formatNamed ? null : request.getHeader("Accept"));
  }

  /**
   * Makes sure that the result can be written as the client wants it.
   *
   * @throws Refusal 406 if not
   */
  void checkAccept(Query query) {
    if (accept != null) {
      AcceptedTypes.require(accept, offers(query));
    }
  }

  private static AcceptList offers(Query query) {
    if (query.isSelectType()) {
      return DEF.rsOfferTable;
    }
    return query.isAskType() ? DEF.rsOfferBoolean : DEF.constructOffer;
  }

  private static boolean isDirectPost(HttpServletRequest request) {
    String type = request.getContentType();
    if (!request.getMethod().equals("POST") || type == null) {
      return false;
    }
    String bare = type.split(";", 2)[0].strip();
    if (bare.equalsIgnoreCase("application/sparql-query")) {
      return true;
    }
    if (bare.equalsIgnoreCase("application/x-www-form-urlencoded")) {
      return false;
    }
    throw new Refusal(
        415, "Send the query as application/sparql-query or as a form, not as " + bare + ".");
  }

  private static String body(HttpServletRequest request) throws IOException {
    byte[] bytes = request.getInputStream().readAllBytes();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(400, "The query is not UTF-8.");
    }
  }

  private static String onlyOne(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    if (values == null || values.length == 0 || values[0].isBlank()) {
      throw new Refusal(400, "The request has no query: send it as the parameter query.");
    }
    if (values.length > 1) {
      throw new Refusal(400, "The request has more than one query.");
    }
    return values[0];
  }

  private static Duration timeout(@Nullable String seconds, Limits limits) {
    if (seconds == null) {
      return limits.timeout();
    }
    try {
      double wanted = Double.parseDouble(seconds);
      if (wanted > 0 && wanted < 1e6) {
        return Duration.ofMillis((long) (wanted * 1000));
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new Refusal(400, "The timeout is a number of seconds, not: " + seconds);
  }
}
