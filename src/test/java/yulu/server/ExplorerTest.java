package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.rdf.Vocabulary;

/** The pages of things as a browser gets them. */
class ExplorerTest {
  private static final String BASE = "https://w3id.org/yulu/";
  private static final String SAID = "价值函数让学习𝒞更高效 & \"快\"。";
  private static final int MANY = 45;

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        new RunningServer(
            RunningServer.store("yulu/explorer/pages.trig", manyClaims()), Limits.STANDARD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** More claims about a concept of their own than one page shows. */
  private static List<Quad> manyClaims() {
    Node document = NodeFactory.createURI(BASE + "document/b.md");
    Node concept = NodeFactory.createURI(BASE + "concept/many");
    List<Quad> quads = new ArrayList<>();
    quads.add(Quad.create(document, concept, Vocabulary.RDF_TYPE, Vocabulary.CONCEPT));
    for (int i = 0; i < MANY; i++) {
      Node claim = NodeFactory.createURI(BASE + "claim/b.md/" + (100 + i) + "-200");
      quads.add(Quad.create(document, claim, Vocabulary.RDF_TYPE, Vocabulary.CLAIM));
      quads.add(Quad.create(document, claim, Vocabulary.SCHEMA_ABOUT, concept));
      quads.add(
          Quad.create(
              document,
              claim,
              Vocabulary.SCHEMA_TEXT,
              NodeFactory.createLiteralLang("Claim number " + i, "en")));
      quads.add(
          Quad.create(
              document,
              claim,
              Vocabulary.DCTERMS_DATE,
              NodeFactory.createLiteralDT(i < 30 ? "2021" : "2022-03", XSDDatatype.XSDgYear)));
    }
    return quads;
  }

  private static Document page(String path) {
    return Jsoup.parse(server.browse(path).body(), server.address() + path);
  }

  @Test
  void aPersonsPageSaysWhoItIs() {
    Document page = page("/person/ilya?lang=zh");
    assertEquals("zh-Hans", page.select("html").attr("lang"));
    assertEquals("伊利亚", page.select("h1 bdi[lang=zh-Hans]").text());
    assertEquals("Ilya", page.select(".others bdi[lang=en]").text());
    assertEquals("Computer scientist", page.select(".lead[lang=en]").text());
    assertEquals("The Lab", page.select("#relations .relation a[href^=/organization/lab]").text());
    assertEquals(SAID, page.select("#relations blockquote p").text());
  }

  @Test
  void namesAreShownWithTheirCountsAndReasons() {
    Document page = page("/person/ilya?lang=en");
    List<String> rows = page.select("#names tbody tr").eachText();
    assertEquals("Ilya en 1 1 listed name preferred name in the vocabulary", rows.get(0));
    assertEquals("I. S. en 0 0 other name in the vocabulary", rows.get(2));
  }

  @Test
  void viewsAreLaidOutOverTheYearsAndNarrowedByTopicAndYear() {
    Document page = page("/person/ilya?lang=zh");
    assertEquals(
        List.of("2020", "2025"), page.select("#views .timeline h3").eachText(), page.html());
    assertEquals("价值函数 1 1 2", page.select("#views .grid tbody tr").text());
    String narrowed = page.expectFirst("#views .grid td a").attr("href");
    Document of2020 = page(narrowed.replaceFirst("#.*", ""));
    assertEquals(List.of("2020"), of2020.select("#views .timeline h3").eachText());
    assertEquals(1, of2020.select("#views .card").size());
  }

  @Test
  void claimsThatOthersDisputeStandSideBySide() {
    Document page = page("/person/ilya?lang=zh");
    Element pair = page.expectFirst("#pairs .pair.disputes");
    assertEquals(List.of("我不同意价值函数让学习更高效。", "价值函数让学习更高效。"), pair.select(".statement").eachText());
  }

  @Test
  void aClaimStandsInItsTextExactly() {
    Document page = page("/claim/a.md/19-37?lang=zh");
    assertEquals("价值函数让学习更高效。", page.select("h1").text());
    assertEquals(SAID, String.join("", page.select(".passage mark, .passage .e").eachText()));
    assertTrue(page.select(".passage .text").text().startsWith("𝒜𝒜谈话<b>记录</b>"));
    assertEquals(
        "/document/a.md?lang=zh#char=19,37",
        page.select(".passage figcaption a").attr("href").replace("%3D", "="));
    assertEquals("本人所说", page.expectFirst("dd").text());
  }

  @Test
  void aClaimTellsInWordsHowItIsKnownWhoseItIs() {
    Element chinese = page("/claim/a.md/19-37?lang=zh").expectFirst("dd:has(code)");
    assertEquals("发言人自述 turn.label 发言有标签。", chinese.text());
    Element english = page("/claim/a.md/19-37?lang=en").expectFirst("dd:has(code)");
    assertEquals("the speaker's own turn turn.label The turn has a label.", english.text());
  }

  @Test
  void aClaimShowsTheSameAndTheContrary() {
    Document page = page("/claim/a.md/19-37?lang=en");
    assertEquals("Value functions make learning faster.", page.select("#same .statement").text());
    assertEquals("我不同意价值函数让学习更高效。", page.select("#contrary .statement").text());
    assertEquals("is disputed by", page.select("#contrary .between").text());
    assertEquals("1", page.select("#same .note").text());
  }

  @Test
  void aClaimLeadsToAllThatItsSpeakerSaysOfTheTopic() {
    Element all = page("/claim/a.md/19-37?lang=en").expectFirst("dd a[href*=views-topic]");
    assertEquals("all that Ilya says of it", all.text());
    Document views = page(all.attr("href").replaceFirst("#.*", ""));
    assertEquals("value function", views.expectFirst("#views .chosen a").text());
  }

  @Test
  void aDocumentsLinesKnowWhereTheyBeginInCodePoints() {
    Document page = page("/document/a.md");
    Element line = page.expectFirst("#text [data-begin=15]");
    assertEquals("伊利亚：" + SAID, line.wholeText());
    assertEquals(
        List.of("/person/ilya", "/concept/value-function"), line.select("a.m").eachAttr("href"));
    assertEquals("/claim/a.md/19-37", line.select("a.c").attr("href"));
    assertEquals("char=19,37", line.select("a.c").attr("id"));
  }

  @Test
  void aDocumentIsFilteredBySpeaker() {
    Document all = page("/document/a.md?lang=en");
    assertEquals(2, all.select("#text a.c").size());
    Document one = page("/document/a.md?lang=en&speaker=person/patel");
    assertEquals(List.of("/claim/a.md/42-47?lang=en"), one.select("#text a.c").eachAttr("href"));
    assertEquals(1, one.select("#claims .card").size());
  }

  @Test
  void aDocumentWithoutItsTextSaysSoAndShowsTheWords() {
    Document page = page("/document/b.md?lang=en");
    assertTrue(page.select("#text.notice").text().contains("--no-text"));
    assertTrue(
        page.select("#claims .words").text().startsWith("value functions make learning faster"));
    assertTrue(
        page("/claim/b.md/23-59").select(".passage mark").text().startsWith("value functions"));
  }

  @Test
  void longListsArePaged() {
    Document first = page("/concept/many?lang=en");
    assertEquals("1–20 of 45", first.select("#about .paging span").text());
    Document second = page(next(first));
    assertEquals("21–40 of 45", second.select("#about .paging span").text());
    assertEquals("Claim number 20", second.expectFirst("#about .statement").text());
    Document third = page(next(second));
    assertEquals(5, third.select("#about .card").size());
    assertTrue(third.select("#about .paging a[rel=next]").isEmpty());
    assertEquals(15, page("/concept/many?about-year=2022").select("#about .card").size());
  }

  private static String next(Document page) {
    return page.select("#about .paging a[rel=next]").attr("href").replaceFirst("#.*", "");
  }

  @Test
  void whatDocumentsSayIsTextNotMarkup() {
    for (String path : List.of("/document/a.md", "/person/patel", "/claim/a.md/42-47", "/")) {
      Document page = page(path);
      assertTrue(
          page.select("script:not([src]):not([type=application/ld+json]), img[onerror]").isEmpty(),
          path);
      assertTrue(page.select("a[href^=javascript], a[href^=urn]").isEmpty(), path);
    }
    assertEquals("<script>alert(1)</script> 记录", page("/document/a.md").select("h1").text());
    assertEquals("\"><img src=x onerror=alert(2)>", page("/person/patel").select("h1").text());
    Document named = page("/person/ilya?views-topic=%22%3E%3Cimg%20src=x%20onerror=alert(3)%3E");
    assertTrue(named.select("img[onerror]").isEmpty());
  }

  @Test
  void everyLinkBetweenPagesLeadsSomewhere() {
    Deque<String> ahead = new ArrayDeque<>(List.of("/person/ilya?lang=en", "/document/b.md"));
    Set<String> seen = new HashSet<>(ahead);
    while (!ahead.isEmpty()) {
      String path = ahead.poll();
      var answer = server.browse(path);
      assertEquals(200, answer.statusCode(), path);
      // The picture of the graph leads everywhere; only its first address is tried.
      String links =
          path.matches("/(graph|static).*|.*\\.(ttl|jsonld|nt|rdf)$")
              ? "none"
              : "main a[href^=/], link[href^=/]";
      Document page = Jsoup.parse(answer.body());
      for (Element link : page.select(links)) {
        String target = link.attr("href").replaceFirst("#.*", "");
        if (seen.size() < 300 && seen.add(target)) {
          ahead.add(target);
        }
      }
    }
    assertTrue(seen.stream().anyMatch(s -> s.startsWith("/concept/learning")), seen.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/person/ilya",
        "/concept/value-function",
        "/document/a.md",
        "/claim/a.md/19-37",
        "/"
      })
  void pagesCanBeReadWithoutSeeingThem(String path) {
    for (String lang : List.of("zh", "en")) {
      Document page = page(path + "?lang=" + lang);
      assertEquals(1, page.select("h1").size(), path);
      int level = 1;
      for (Element heading : page.select("h1, h2, h3, h4")) {
        int next = heading.tagName().charAt(1) - '0';
        assertTrue(next <= level + 1, path + ": " + heading);
        level = next;
      }
      assertEquals("#main", page.select("a.skip").attr("href"));
      assertEquals(1, page.select("main#main").size());
      assertFalse(page.title().isBlank());
      for (Element landmark : page.select("nav")) {
        assertFalse(landmark.attr("aria-label").isBlank(), path + ": " + landmark);
      }
      Set<String> ids = new HashSet<>();
      page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), path + " twice: " + e.id()));
      assertTrue(page.select("[style], style").isEmpty(), path);
      for (Element link : page.select("a[href]")) {
        boolean named = !link.text().isBlank() || !link.attr("aria-label").isBlank();
        assertTrue(named, path + ": " + link);
      }
      page.select("a[href^=#]")
          .forEach(a -> assertTrue(ids.contains(a.attr("href").substring(1)), path + ": " + a));
    }
  }

  @Test
  void whoChoseALanguageKeepsIt() {
    Document page = page("/concept/value-function?lang=en");
    assertEquals("/person/ilya?lang=en", page.expectFirst("#about .who a").attr("href"));
    assertEquals(
        "/concept/value-function?lang=zh", page.select(".tools a[hreflang=zh-Hans]").attr("href"));
    Document unasked = page("/concept/value-function");
    assertEquals("/person/ilya", unasked.expectFirst("#about .who a").attr("href"));
  }

  @Test
  void whatTheGraphDoesNotKnowIsNotFound() {
    assertEquals(404, server.get("/person/nobody").statusCode());
  }
}
