package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yulu.export.ExportFormat;
import yulu.rdf.IriMinter;
import yulu.store.Store;

class ExportServletTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer(Limits.STANDARD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyFormatIsAFileWithItsTypeAndName(ExportFormat format) {
    HttpResponse<String> answer = server.get("/export?format=" + format.label());
    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith(format.mediaType()));
    assertTrue(header(answer, "Content-Disposition").contains("." + format.extension()));
  }

  @Test
  void theFileHoldsWhatWasSelectedAndIsNamedAfterIt() {
    HttpResponse<String> answer =
        server.get(
            "/export?format=gexf&view=claims&labels=zh&until=2025&person="
                + RunningServer.encode("伊利亚"));
    assertTrue(answer.body().contains("价值函数让学习更高效。"), answer.body());
    assertTrue(answer.body().contains("label=\"伊利亚\""), answer.body());
    assertTrue(
        header(answer, "Content-Disposition").endsWith("yulu-%E4%BC%8A%E5%88%A9%E4%BA%9A.gexf"));
    String later = server.get("/export?format=gexf&view=claims&from=2026").body();
    assertFalse(later.contains("<node "), later);
  }

  @Test
  void aQuerySelects() {
    String none =
        RunningServer.encode(
            "PREFIX yulu: <https://w3id.org/yulu/ontology#> SELECT ?c { ?c a yulu:Occasion }");
    assertFalse(server.get("/export?format=trig&query=" + none).body().contains("yulu:Claim"));
    String one = RunningServer.encode("SELECT ?c { ?c <https://schema.org/text> ?t }");
    assertTrue(server.get("/export?format=trig&query=" + one).body().contains("yulu:Claim"));
  }

  @Test
  void aDownloadThatIsKnownAlreadyIsNotSentAgain() {
    HttpResponse<String> first = server.get("/export?format=nq");
    String tag = header(first, "ETag");
    HttpResponse<String> again = server.get("/export?format=nq", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, header(again, "ETag"));
    for (String other : List.of("format=ttl", "format=nq&until=2024", "format=nq&labels=zh")) {
      HttpResponse<String> answer = server.get("/export?" + other, "If-None-Match", tag);
      assertEquals(200, answer.statusCode(), other);
      assertNotEquals(tag, header(answer, "ETag"), other);
    }
    assertEquals("", header(server.get("/export?format=nq&from=x"), "ETag"));
  }

  @Test
  void aDownloadOfAChangedGraphIsSentAgain() {
    Store growing = PublishedStore.open(IriMinter.DEFAULT_BASE);
    try (RunningServer other = new RunningServer(growing, Limits.STANDARD)) {
      String tag = header(other.get("/export?format=nq"), "ETag");
      PublishedStore.publish(growing, "another.txt");
      HttpResponse<String> answer = other.get("/export?format=nq", "If-None-Match", tag);
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("another.txt"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "format=docx",
    "format=nq&view=x",
    "format=nq&from=yesterday",
    "format=nq&person=Nobody",
    "format=nq&from=2025&until=2024",
    "format=nq&query=ASK%7B%7D",
    "format=nq&callback=x",
    "format=nq&query=SELECT%20*%7BSERVICE%20%3Chttp://127.0.0.1:1/%3E%7B%7D%7D"
  })
  void whatCannotBeWrittenIsRefusedWithTheReason(String parameters) {
    HttpResponse<String> answer = server.get("/export?" + parameters);
    assertEquals(400, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith("text/plain"));
    assertTrue(answer.body().length() > 10);
  }

  @Test
  void anExportThatTakesTooLongIsRefusedWhole() {
    try (RunningServer hurried =
        new RunningServer(Limits.STANDARD.withTimeout(Duration.ofNanos(1)))) {
      HttpResponse<String> answer = hurried.get("/export?format=trig");
      assertEquals(503, answer.statusCode());
      assertTrue(answer.headers().firstValue("Content-Disposition").isEmpty());
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
