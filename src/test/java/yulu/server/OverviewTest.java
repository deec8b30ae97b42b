package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServedGraph.Harbour.class)
class OverviewTest {
  private static RunningServer server;

  @BeforeAll
  static void take(ServedGraph harbour) {
    server = harbour.server();
  }

  @Test
  void countsAgreeWithTheGraph() {
    Document page = page();
    for (String counted : List.of("claims:Claim", "people:Person", "concepts:Concept")) {
      String name = counted.substring(0, counted.indexOf(':'));
      String type = counted.substring(counted.indexOf(':') + 1);
      String query = "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a yulu:%s }".formatted(type);
      assertEquals(answer(query), page.select(".counts li:contains(" + name + ") b").text(), name);
    }
  }

  @Test
  void chartsAgreeWithTheGraphAndLeadToWhatTheyCount() {
    Document page = page();
    assertEquals(List.of("2020", "2023"), page.select(".columns-chart tbody td a").eachText());
    assertEquals(List.of("1", "2"), page.select(".columns-chart tbody .number").eachText());
    int followed = 0;
    for (Element row : page.select(".bars tbody tr, .columns-chart tbody tr")) {
      for (Element link : row.select("a[href^=/search]")) {
        Document list = Jsoup.parse(server.get(link.attr("href")).body());
        assertEquals(
            row.select(".number").text() + " results",
            list.select("p.lead").text(),
            link.attr("href"));
        followed++;
      }
    }
    assertTrue(followed >= 6, "links followed: " + followed);
  }

  @Test
  void saysWhatToLookAt() {
    Document page = page();
    assertEquals("1", page.select(".checks li:contains(speaker is unknown) b").text());
    assertEquals("1", page.select(".checks li:contains(without a date) b").text());
    assertEquals("1", page.select(".checks li:contains(below 0.5) b").text());
    assertEquals("1", page.select("#candidates .fine").text());
  }

  @Test
  void hasNothingInlineAndWorksForAnEmptyGraph() {
    assertTrue(page().select("[style], style, [onclick]").isEmpty());
    try (RunningServer empty =
        new RunningServer(RunningServer.store(DatasetGraphFactory.create()), Limits.STANDARD)) {
      for (String path : List.of("/", "/graph", "/search?q=a", "/search?kind=claim")) {
        assertEquals(200, empty.get(path).statusCode(), path);
      }
    }
  }

  private static Document page() {
    return Jsoup.parse(server.get("/?lang=en").body());
  }

  private static String answer(String query) {
    String prefix = "PREFIX yulu: <https://w3id.org/yulu/ontology#> ";
    return server.query(prefix + query, "Accept", "text/csv").body().split("\r\n")[1];
  }
}
