package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
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
  void countsAgreeWithTheGraphAndLeadToWhatTheyCount() {
    Elements counts = page().select(".counts li");
    assertEquals(
        List.of(
            "1 Documents",
            "4 Claims",
            "2 People",
            "3 Concepts",
            "1 Papers",
            "0 Works",
            "1 Organizations",
            "1 Systems",
            "1 Events",
            "0 Occasions"),
        counts.eachText());
    for (Element count : counts) {
      Document list = Jsoup.parse(server.get(count.expectFirst("a").attr("href")).body());
      String lead = list.select("p.lead").text();
      assertTrue(lead.matches("Nothing found\\.|" + count.select("b").text() + " results?"), lead);
    }
  }

  @Test
  void whatIsListedAndNeverNamedIsFoundAndNotCounted() {
    assertEquals(0, results("/search?lang=en&kind=person").select("a:contains(Vera Mont)").size());
    assertEquals(1, results("/search?lang=en&q=vera").select("a:contains(Vera Mont)").size());
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

  private static Elements results(String path) {
    return Jsoup.parse(server.get(path).body()).select(".items");
  }
}
