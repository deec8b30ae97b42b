package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
    assertTrue(page.contains("<p class=\"fine\">17 三元组 · "), page);
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
  }

  @Test
  void whatIsNotThereIsAPageForPeopleAndALineForPrograms() {
    HttpResponse<String> english = server.browse("/person/john-smith.html?lang=en");
    assertEquals(404, english.statusCode());
    assertTrue(english.headers().firstValue("Vary").orElse("").contains("Accept"));
    Document page = Jsoup.parse(english.body());
    assertEquals("The graph says nothing of this address", page.select("h1").text());
    assertEquals("john smith", page.select("main input[name=q]").val());
    assertEquals("en", page.select("main input[name=lang]").val());
    HttpResponse<String> chinese =
        server.get("/person/%E7%8E%8B", "Accept", "text/html", "Accept-Language", "zh");
    assertEquals("zh-Hans", Jsoup.parse(chinese.body()).select("html").attr("lang"));
    assertEquals("王", Jsoup.parse(chinese.body()).select("main input[name=q]").val());
    for (String accept : List.of("*/*", "text/turtle", "application/json")) {
      HttpResponse<String> line = server.get("/person/john-smith", "Accept", accept);
      assertEquals(404, line.statusCode(), accept);
      assertEquals("The graph says nothing of this address.\n", line.body(), accept);
    }
  }

  @Test
  void pagesOfErrorsRepeatNoMarkupAndLeadNowhereElse() {
    String markup = server.browse("/person/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E").body();
    assertFalse(markup.contains("<script>alert"), markup);
    Document page = Jsoup.parse(server.browse("//example.org/x?lang=en").body());
    for (Element link : page.select("[href]")) {
      assertTrue(link.attr("href").matches("(/[^/].*|/|#.*)"), link.toString());
    }
  }

  @Test
  void requestsThatCannotBeReadSayWhyToPeopleToo() {
    HttpResponse<String> answer = server.browse("/export?format=pdf&lang=en");
    assertEquals(400, answer.statusCode());
    assertTrue(Jsoup.parse(answer.body()).select(".why").text().contains("graphml"), answer.body());
    HttpResponse<String> other =
        server.get("/ontology/context.jsonld/x", "Accept", "text/html", "Accept-Language", "en");
    assertEquals(404, other.statusCode());
    HttpResponse<String> page = server.get("/fragments?page=x", "Accept", "text/html");
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("The page is a number from 1"), page.body());
  }

  @Test
  void whatIsThereInOtherFormatsOnlyListsThem() {
    HttpResponse<String> answer =
        server.get("/.well-known/void", "Accept", "text/html", "Accept-Language", "en");
    assertEquals(406, answer.statusCode());
    assertTrue(Jsoup.parse(answer.body()).select(".why").text().contains("text/turtle"));
  }

  @Test
  void browsersFindTheirPictureWithoutBeingTold() {
    HttpResponse<String> picture = server.get("/favicon.ico");
    assertEquals(200, picture.statusCode());
    assertEquals("image/svg+xml", picture.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void examplesAskInTheLanguageOfThePage() {
    assertFalse(server.get("/examples.json?lang=zh").body().contains("LANG(?o) = 'en'"));
    assertTrue(server.get("/examples.json?lang=en").body().contains("LANG(?o) = 'en'"));
  }

  @Test
  void theEditorExplainsWhatMayBeChangedAndKnowsThePrefixes() {
    Document page = Jsoup.parse(server.get("/sparql.html?lang=en").body());
    Elements about = page.select("[data-example=all]");
    assertTrue(about.text().startsWith("All that is said."), about.text());
    assertTrue(about.select("td").eachText().contains("at most so many rows"), about.text());
    assertTrue(page.select("#editor").attr("data-prefixes").contains("\"nif\":\"http"));
    assertEquals("https://w3id.org/yulu/", page.select("#editor").attr("data-base"));
    Document chinese = Jsoup.parse(server.get("/sparql.html?lang=zh").body());
    assertEquals("全部", chinese.select("option[value=all]").text());
    assertEquals(
        "列出所说的一切。最多这么多行",
        chinese.select("[data-example=all]").select("p, td:last-child").text().replace(" ", ""));
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
