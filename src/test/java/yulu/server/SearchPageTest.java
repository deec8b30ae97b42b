package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ServedGraph.Harbour.class)
class SearchPageTest {
  private static RunningServer server;

  @BeforeAll
  static void take(ServedGraph harbour) {
    server = harbour.server();
  }

  @ParameterizedTest
  @CsvSource({
    "米拉·海岑, person",
    "米拉海岑, person",
    "海老师, person",
    "海, person",
    "Mira Haizen, person",
    "haizen mira, person",
    "tide model, concept",
    "TideNet, system",
    "Harbour Lab, organization",
    "tides for, paper",
    "港口日, event",
    "更多数据, claim",
    "更多數據, claim",
    "取代不了灯塔, claim",
    "点灯, document",
    "港口谈话, document"
  })
  void findsPeopleThingsClaimsAndTextsByNameCharacterAndPhrase(String words, String kind) {
    Document page = page("q=" + RunningServer.encode(words));
    assertFalse(page.select(".items li." + kind).isEmpty(), page.select("main").text());
  }

  @Test
  void marksTheWordsThatWereLookedFor() {
    Document page = page("q=" + RunningServer.encode("灯塔") + "&kind=claim");
    List<String> marked = page.select(".items .claim mark").eachText();
    assertTrue(marked.contains("灯塔") && marked.contains("燈塔"), marked.toString());
  }

  @Test
  void whatIsNamedMoreComesFirstAmongEqualFits() {
    Document page = page("q=" + RunningServer.encode("潮"));
    assertEquals("潮汐模型", page.select(".items .concept .title a").eachText().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\\",
        "AND OR NOT",
        "潮汐 AND (",
        "<script>alert(1)</script>",
        "*:* [a TO b] ~ ^ {!",
        "'; DROP ALL --",
        "%00\u0001",
        "\ud800"
      })
  void hostileWordsAreWordsOnly(String words) {
    HttpResponse<String> answer = server.get("/search?q=" + RunningServer.encode(words));
    assertEquals(200, answer.statusCode(), answer.body());
    assertFalse(answer.body().contains("<script>alert"), answer.body());
    assertFalse(answer.body().contains("lucene"), answer.body());
    assertEquals(200, server.get("/search/suggest?q=" + RunningServer.encode(words)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "米拉 潮汐模型",
        "tide model Haizen",
        "Mira Haizen tide model",
        "米拉潮汐模型",
        "潮汐模型海岑",
        "米拉海岑潮汐模型",
        "Haizen潮汐模型"
      })
  void aPersonAndATopicLeadToWhatTheOneSaysOfTheOther(String words) {
    Element held = page("q=" + RunningServer.encode(words)).expectFirst(".held a");
    assertEquals("米拉·海岑谈潮汐模型：逐年的 2 条观点", held.text());
    Document views = Jsoup.parse(server.browse(held.attr("href").replaceFirst("#.*", "")).body());
    assertEquals(2, views.select("#views .card").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tide model",
        "Mira Haizen",
        "Tao Lin TideNet",
        "lighthouse tide model",
        "米拉海岑",
        "米潮汐模型",
        "老师潮汐模型",
        "米拉潮汐",
        "haizentide model",
        "灯塔潮汐模型"
      })
  void otherWordsLeadToNobodysViews(String words) {
    assertEquals(0, page("q=" + RunningServer.encode(words)).select(".held").size(), words);
  }

  @Test
  void tenThousandCharactersAreNoTrouble() {
    for (String words : List.of("潮".repeat(3_000), "tide+".repeat(2_000))) {
      String encoded = words.startsWith("潮") ? RunningServer.encode(words) : words;
      assertEquals(200, server.get("/search?q=" + encoded).statusCode());
      assertEquals(200, server.get("/search/suggest?q=" + encoded).statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind=nothing",
        "person=nobody",
        "person=%22%3E",
        "year=x",
        "page=99999999",
        "page=-1",
        "from=2023-99-99&to=a",
        "order=x",
        "modality=%3Cb%3E"
      })
  void parametersThatMakeNoSenseDoNoHarm(String parameter) {
    assertEquals(200, server.get("/search?q=tide&" + parameter).statusCode());
  }

  @Test
  void everyFacetLeavesAsManyResultsAsItSays() {
    String words = "q=" + RunningServer.encode("潮汐模型");
    int followed = 0;
    for (String first : choices(page(words))) {
      Document narrowed = follow(first);
      assertEquals(count(first), total(narrowed), first);
      for (String second : choices(narrowed)) {
        assertEquals(count(second), total(follow(second)), first + " then " + second);
        followed++;
      }
    }
    assertTrue(followed > 10, "facets followed: " + followed);
  }

  @Test
  void facetsCombine() {
    String words = "q=" + RunningServer.encode("潮汐模型");
    assertEquals(2, total(page(words + "&person=person/mira-haizen&kind=claim")));
    assertEquals(
        1, total(page(words + "&person=person/mira-haizen&kind=claim&modality=Hedged&year=2020")));
    assertEquals(0, total(page(words + "&person=person/tao-lin&year=2020")));
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2020, 1",
    "2021, '', 2",
    "'', 2022, 1",
    "2023-05, 2023-05, 2",
    "2023-06, '', 0"
  })
  void datesNarrow(String from, String to, int claims) {
    String words = "kind=claim&q=" + RunningServer.encode("潮汐模型");
    assertEquals(claims, total(page(words + "&from=" + from + "&to=" + to)));
  }

  @Test
  void withoutWordsItListsWhatTheFacetsLeave() {
    assertEquals(4, total(page("kind=claim")));
    assertEquals(3, total(page("person=person/mira-haizen")));
    assertEquals(0, page("").select(".items li").size());
  }

  @Test
  void anAddressOfAPageThatIsNotThereShowsTheLastOne() {
    assertEquals(4, page("kind=claim&page=7").select(".items .claim").size());
  }

  @Test
  void suggestsWhileSomebodyTypes() throws IOException {
    JsonNode mira = suggestions("q=mir&lang=zh").get(0);
    assertEquals("/person/mira-haizen", mira.path("path").asText());
    assertEquals("米拉·海岑", mira.path("text").asText());
    assertEquals("Mira Haizen", mira.path("also").asText());
    assertEquals("人物", mira.path("kindName").asText());
    assertEquals(
        "claim", suggestions("q=" + RunningServer.encode("取代")).get(0).path("kind").asText());
    assertEquals(0, suggestions("names=1&q=" + RunningServer.encode("取代")).size());
    assertEquals(0, suggestions("q=").size());
  }

  @Test
  void thePageLoadsNothingFromElsewhereAndHasNothingInline() {
    String html = server.get("/search?q=tide").body();
    assertFalse(html.matches("(?s).*(src|href)=\"https?:.*"), html);
    assertFalse(html.contains("style=\"") || html.contains("<style"), html);
    assertFalse(html.matches("(?s).* on\\w+=\".*"), html);
  }

  private static JsonNode suggestions(String parameters) throws IOException {
    return new ObjectMapper().readTree(server.get("/search/suggest?" + parameters).body());
  }

  private static Document page(String parameters) {
    return Jsoup.parse(server.get("/search?" + parameters, "Accept-Language", "zh").body());
  }

  /** The links of the facets, each with its count behind a blank. */
  private static List<String> choices(Document page) {
    List<String> links = new ArrayList<>();
    for (Element link : page.select(".filters li a:not([aria-current])")) {
      links.add(link.attr("href") + " " + link.select(".count").text());
    }
    return links;
  }

  private static int count(String choice) {
    return Integer.parseInt(choice.substring(choice.indexOf(' ') + 1));
  }

  private static Document follow(String choice) {
    String address = choice.substring(0, choice.indexOf(' '));
    return Jsoup.parse(server.get(address, "Accept-Language", "zh").body());
  }

  private static int total(Document page) {
    String told = page.select("p.lead").text().replaceAll("\\D", "");
    return told.isEmpty() ? 0 : Integer.parseInt(told);
  }
}
