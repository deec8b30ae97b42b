package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.store.Store;

class GateTest {
  private static RunningServer server;
  private static Store store;

  @BeforeAll
  static void start() {
    store = RunningServer.small();
    server = new RunningServer(store, Limits.STANDARD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "127.0.0.1:80, 200",
    "[::1], 200",
    "evil.example, 421",
    "127.0.0.1.evil.example, 421",
    "localhost.evil.example:3030, 421"
  })
  void answersToLocalNamesOnly(String host, int status) {
    String first =
        RawRequest.statusOf(
            server.port(),
            "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertTrue(first.startsWith("HTTP/1.1 " + status), first);
  }

  @Test
  void letsOtherSitesReadWithoutCredentials() {
    HttpResponse<String> answer = server.get("/health", "Origin", "https://evil.example");
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
    assertFalse(answer.headers().firstValue("Access-Control-Allow-Credentials").isPresent());
    String exposed = answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow();
    assertTrue(
        exposed.contains("ETag") && exposed.contains("Link") && exposed.contains("Location"));
  }

  @Test
  void offersNoWritingInAPreflight() {
    HttpResponse<String> answer =
        server.send(
            server
                .request("/data", "Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "PUT")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, answer.statusCode());
    assertEquals(
        "GET, HEAD, OPTIONS",
        answer.headers().firstValue("Access-Control-Allow-Methods").orElseThrow());
  }

  @Test
  void refusesEveryMethodThatWritesAndKeepsTheGraph() {
    long before = store.statistics().quads();
    for (String method : List.of("PUT", "POST", "DELETE", "PATCH", "PROPFIND")) {
      for (String path :
          List.of("/", "/data", "/data?default", "/data?graph=urn:x", "/health", "/sparql.html")) {
        HttpResponse<String> answer =
            server.send(
                server
                    .request(path)
                    .header("Content-Type", "text/turtle")
                    .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")));
        assertEquals(405, answer.statusCode(), method + " " + path);
        assertTrue(answer.headers().firstValue("Allow").isPresent());
      }
    }
    HttpResponse<String> update =
        server.post("application/sparql-update", "INSERT DATA { <urn:a> <urn:b> <urn:c> }");
    assertEquals(415, update.statusCode());
    HttpResponse<String> form =
        server.post(
            "application/x-www-form-urlencoded",
            "update=" + RunningServer.encode("INSERT DATA { <urn:a> <urn:b> <urn:c> }"));
    assertEquals(400, form.statusCode());
    assertEquals(before, store.statistics().quads());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/$/ping",
        "/$/stats",
        "/$/datasets",
        "/$/server",
        "/$/metrics",
        "/update",
        "/upload",
        "/sparql/update",
        "/data/x",
        "/shacl",
        "/static/../pom.xml",
        "/static/%2e%2e/x",
        "/static/yulu/server/Server.class",
        "/.git/config",
        "/nowhere"
      })
  void servesNothingElse(String path) {
    String first =
        RawRequest.statusOf(
            server.port(),
            "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertTrue(first.startsWith("HTTP/1.1 404") || first.startsWith("HTTP/1.1 400"), first);
  }

  @Test
  void refusesALargeBodyBeforeItIsThere() {
    String answer =
        RawRequest.statusOf(
            server.port(),
            String.join(
                "\r\n",
                "POST /sparql HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/sparql-query",
                "Content-Length: 200000000",
                "",
                ""));
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
  void refusesALargeBodyOfUnknownLength(String type) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(20_000);
      String head =
          "POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
              + type
              + "\r\nTransfer-Encoding: chunked\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      String chunk = "8000\r\n" + "x".repeat(0x8000) + "\r\n";
      try {
        for (int i = 0; i < 64; i++) {
          socket.getOutputStream().write(chunk.getBytes(StandardCharsets.US_ASCII));
        }
        socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        // The server need not read it all.
      }
      byte[] answer = socket.getInputStream().readNBytes(12);
      assertEquals("HTTP/1.1 413", new String(answer, StandardCharsets.US_ASCII));
    }
  }

  @Test
  void refusesACompressedBody() {
    HttpResponse<String> answer =
        server.post("application/sparql-query", "ASK {}", "Content-Encoding", "gzip");
    assertEquals(415, answer.statusCode());
  }

  @Test
  void refusesAHeaderThatIsTooLong() {
    String first =
        RawRequest.statusOf(
            server.port(),
            "GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(100_000) + "\r\n\r\n");
    assertTrue(first.startsWith("HTTP/1.1 431"), first);
  }

  @Test
  void compressesWhatIsLongEnough() {
    String long100 = "SELECT * { VALUES ?x { " + "'规模化规模化规模化' ".repeat(500) + "} }";
    HttpResponse<String> answer =
        server.post("application/sparql-query", long100, "Accept-Encoding", "gzip");
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(answer.headers().allValues("Vary").toString().contains("Accept-Encoding"));
  }

  @Test
  void sendsAStrictContentSecurityPolicyWithEveryAnswer() {
    for (String path : List.of("/", "/sparql.html", "/nowhere", "/health")) {
      String policy =
          server.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
      assertTrue(policy.startsWith("default-src 'none'"), policy);
      assertFalse(policy.contains("unsafe"), policy);
    }
  }

  @Test
  void repeatsNothingOfAnAddressThatItDoesNotKnow() {
    HttpResponse<String> answer = server.get("/%3Cscript%3Ealert(1)%3C/script%3E");
    assertEquals(404, answer.statusCode());
    assertFalse(answer.body().contains("script"), answer.body());
    assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/plain"));
  }

  @Test
  void answersWhileFourHundredClientsSendTheirBodiesSlowly() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 400; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        String head =
            "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                + (i % 2 == 0 ? "application/sparql-query" : "application/x-www-form-urlencoded")
                + "\r\nContent-Length: 1000\r\n\r\nquery=ASK";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      long begin = System.nanoTime();
      assertEquals(200, server.query("ASK {}").statusCode());
      assertTrue(System.nanoTime() - begin < 1_000_000_000L);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }
}
