package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DoubtPagesTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    var doubts = Iter.toList(RDFDataMgr.loadDatasetGraph("yulu/explorer/doubts.trig").find());
    server =
        new RunningServer(RunningServer.store("yulu/explorer/pages.trig", doubts), Limits.STANDARD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aPersonsPageTellsWhereItIsOpenWhetherHeIsMeant() {
    Document page = page("/person/ilya?lang=en");
    List<String> doubts = page.select("#doubts .doubts li").eachText();
    assertEquals(3, doubts.size(), doubts.toString());
    assertTrue(doubts.get(0).startsWith("value could mean"), doubts.get(0));
    assertTrue(doubts.get(0).contains("Ilya") && doubts.get(0).contains("<img"), doubts.get(0));
    assertEquals("functions is taken to mean Ilya nearly a known name · 0.5 b.md", doubts.get(2));
    assertEquals(
        "/document/b.md?lang=en#char=23,28", page.select("#doubts .doubts li cite a").attr("href"));
    assertEquals(
        "A person should look. (name.misheard)",
        page.select("#doubts .doubts .note").attr("title"));
    assertEquals(1, page.select(".contents a[href=#doubts]").size());
  }

  @Test
  void aPersonsPageTellsWhatPersonsHaveDecided() {
    Document page = page("/person/ilya?lang=zh");
    List<String> rows = page.select("#doubts tbody tr").eachText();
    assertEquals("make 合并 伊利亚 b.md Lin 2026-11-26 a slip of the ear decisions.csv:2", rows.get(0));
    assertEquals("<b>him</b> 禁止合并 伊利亚 所有文档 decisions.csv:3", rows.get(1));
  }

  @Test
  void aClaimTellsWhichOfItsWordsAreNotCertainAndWhatWasDecidedAboutThem() {
    Document page = page("/claim/b.md/23-59?lang=en");
    List<String> doubts = page.select(".doubts li").eachText();
    assertEquals(2, doubts.size(), doubts.toString());
    assertTrue(doubts.get(0).startsWith("value could mean"), doubts.get(0));
    assertEquals(1, page.select("table.facts tbody tr").size());
    assertTrue(page.select("table.facts tbody").text().startsWith("make join"), page.html());
  }

  @Test
  void aCandidatesPageTellsWhyItIsOne() {
    Document page = page("/concept/tide?lang=en");
    assertEquals("make term.bold · 0.7 b.md", page.select("#doubts li").text());
  }

  @Test
  void whereNothingIsInDoubtNothingIsSaid() {
    assertEquals(0, page("/organization/lab?lang=en").select("#doubts, [href=#doubts]").size());
    assertEquals(0, page("/claim/a.md/19-37?lang=en").select(".doubts, .facts").size());
  }

  private static Document page(String path) {
    var answer = server.browse(path);
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body(), server.address() + path);
  }
}
