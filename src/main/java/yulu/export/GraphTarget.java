package yulu.export;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.graph.Node;
import yulu.text.YuluException;

/** A store of somebody else that speaks the SPARQL 1.1 Graph Store Protocol. */
public final class GraphTarget {
  private static final String TRIPLES = "application/n-triples";
  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration ANSWER = Duration.ofMinutes(10);
  private static final int SAID_AT_MOST = 300;
  private static final String AGAIN =
      "run the same command again: what is there already is not sent again";

  /** Redirects are not followed: the password would go with them. */
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final URI address;
  private final Optional<String> authorization;

  /**
   * @param address of the graph store, {@code http://host/dataset/data}, without {@code ?graph=}
   * @param authorization value of the header, {@code Basic …} or {@code Bearer …}; never shown
   * @throws IllegalArgumentException if it is no http(s) address, or has a password in it
   */
  public GraphTarget(URI address, Optional<String> authorization) {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.matches("https?") || address.getHost() == null || address.getFragment() != null) {
      throw new IllegalArgumentException("this is no http(s) address of a graph store");
    } else if (address.getUserInfo() != null) {
      throw new IllegalArgumentException("a password does not belong into the address");
    }
    this.address = address;
    this.authorization = authorization;
  }

  /** What the graph holds, as N-Triples; empty if there is no such graph. */
  String get(Node graph) {
    HttpResponse<String> answer = send(graph, "GET", BodyPublishers.noBody(), "Accept");
    if (answer.statusCode() == 404) {
      return "";
    }
    check(answer);
    return answer.body();
  }

  /** Makes the graph hold these triples only. */
  void put(Node graph, byte[] triples) {
    check(send(graph, "PUT", BodyPublishers.ofByteArray(triples), "Content-Type"));
  }

  /** Adds these triples to the graph. */
  void post(Node graph, byte[] triples) {
    check(send(graph, "POST", BodyPublishers.ofByteArray(triples), "Content-Type"));
  }

  /** Takes the graph away, if it is there. */
  void delete(Node graph) {
    HttpResponse<String> answer = send(graph, "DELETE", BodyPublishers.noBody(), "Accept");
    if (answer.statusCode() != 404) {
      check(answer);
    }
  }

  private HttpResponse<String> send(Node graph, String method, BodyPublisher body, String header) {
    String query = address.getRawQuery() == null ? "?" : "&";
    String name = URLEncoder.encode(graph.getURI(), StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + query + "graph=" + name))
            .timeout(ANSWER)
            .header(header, TRIPLES)
            .method(method, body);
    authorization.ifPresent(a -> request.header("Authorization", a));
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new YuluException(
          "the store there cannot be reached: " + reason,
          address.toString(),
          "see that it runs and that the address is right, then " + AGAIN,
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new YuluException("the push was broken off", address.toString(), AGAIN, e);
    }
  }

  private void check(HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status / 100 == 2) {
      return;
    }
    String said = answer.body().strip();
    String method = answer.request().method();
    throw new YuluException(
        "the store there answered %s with %d%s"
            .formatted(
                method,
                status,
                said.isEmpty()
                    ? ""
                    : ": " + said.substring(0, Math.min(said.length(), SAID_AT_MOST))),
        address.toString(),
        toDo(status));
  }

  private static String toDo(int status) {
    return switch (status) {
      case 401 -> "give --user and --password, or a token in YULU_TOKEN";
      case 403 -> "this user may not write there; ask who runs it";
      case 404, 405 ->
          "give the address of its Graph Store Protocol, such as http://host:3030/dataset/data,"
              + " and see that it may be written";
      case 413 -> "the store takes no such large requests; give a smaller --batch";
      case 301, 302, 303, 307, 308 -> "give the address that it points to";
      default -> "look at its log, then " + AGAIN;
    };
  }
}
