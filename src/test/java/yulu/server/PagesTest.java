package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer(Limits.STANDARD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theStartPageSaysWhatIsThere() {
    String page = server.get("/", "Accept-Language", "zh-CN,zh;q=0.9").body();
    assertTrue(page.contains("lang=\"zh-Hans\""));
    assertTrue(page.contains("<li><b>17</b> <span>三元组</span></li>"), page);
    assertTrue(page.contains(">伊利亚</a>"), page);
    assertTrue(page.contains("example=all"), page);
  }

  @Test
  void theStartPageSpeaksEnglishToo() {
    assertTrue(server.get("/").body().contains(">Ilya</a>"));
    assertTrue(
        server.get("/", "Accept-Language", "fr, en;q=0.5").body().contains("Who speaks most"));
    assertTrue(server.get("/?lang=en", "Accept-Language", "zh").body().contains("Who speaks most"));
  }

  @Test
  void titlesFromDocumentsAreTextNotMarkup() {
    String page = server.get("/").body();
    assertFalse(page.contains("<script>alert"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; 记录"), page);
  }

  @Test
  void pagesLoadNothingFromElsewhere() {
    for (String path : List.of("/", "/sparql.html")) {
      String page = server.get(path).body();
      assertFalse(page.matches("(?s).*(src|href)=\"https?:.*"), page);
      assertFalse(page.contains("style=\""), page);
      assertFalse(page.matches("(?s).* on\\w+=\".*"), page);
    }
  }

  @Test
  void theEditorHasItsPartsAndTheExamples() {
    String page = server.get("/sparql.html", "Accept-Language", "zh").body();
    assertTrue(page.contains("<option value=\"all\">全部</option>"), page);
    for (String part : List.of("style.css", "editor.js", "yasgui.min.js", "yasgui.min.css")) {
      assertEquals(200, server.get("/static/" + part).statusCode(), part);
    }
    assertTrue(server.get("/examples.json").body().contains("SELECT * { ?s ?p ?o } LIMIT 5"));
  }

  @Test
  void theEditorExplainsWhatMayBeChangedAndKnowsThePrefixes() {
    Document page = Jsoup.parse(server.get("/sparql.html?lang=en").body());
    Elements about = page.select("[data-example=all]");
    assertTrue(about.text().startsWith("All that is said."), about.text());
    assertTrue(about.select("td").eachText().contains("at most so many rows"), about.text());
    assertTrue(page.select("#editor").attr("data-prefixes").contains("\"nif\":\"http"));
    assertEquals("https://w3id.org/yulu/", page.select("#editor").attr("data-base"));
    assertTrue(page.select("[style], style, [onclick]").isEmpty());
  }

  @Test
  void partsAreNotSentAgainToThoseWhoHaveThem() {
    HttpResponse<String> first = server.get("/static/style.css");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, server.get("/static/style.css", "If-None-Match", tag).statusCode());
  }

  @Test
  void healthSaysWhatIsServed() {
    String health = server.get("/health").body().replaceAll("\\s", "");
    assertTrue(
        health.startsWith("{\"ok\":true,\"triples\":17,\"documents\":1,\"version\":\""), health);
  }
}
