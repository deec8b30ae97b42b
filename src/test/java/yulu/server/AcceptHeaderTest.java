package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptHeaderTest {
  private static final List<String> OFFERS =
      List.of("text/turtle", "text/html", "application/ld+json");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | text/turtle",
        "text/html | text/html",
        "TEXT/HTML | text/html",
        "text/* | text/turtle",
        "text/*, text/html | text/html",
        "text/html;q=0.5, application/ld+json | application/ld+json",
        "text/html;q=0.5, application/ld+json;q=0.4 | text/html",
        "*/*, application/ld+json | application/ld+json",
        "*/*;q=0.1, text/turtle;q=0 | text/html",
        "text/*;q=0, */* | application/ld+json",
        "text/html;level=1;q=0.3, text/turtle;q=0.2 | text/html",
        "application/ld+json;profile=\"http://example.org/x\" | application/ld+json",
        "nonsense, text/html | text/html",
        "text/html;q=high, application/ld+json;q=0.1 | application/ld+json",
        "image/png | none",
        "text/turtle;q=0 | none",
        "*/*;q=0 | none",
        "nonsense | none"
      })
  void theHeaderDecides(String header, String best) {
    assertEquals(best, AcceptHeader.of(header).best(OFFERS).orElse("none"));
  }

  @Test
  void whoSaysNothingTakesTheFirst() {
    assertEquals("text/turtle", AcceptHeader.of(null).best(OFFERS).orElseThrow());
    assertEquals("text/turtle", AcceptHeader.of(" ").best(OFFERS).orElseThrow());
  }
}
