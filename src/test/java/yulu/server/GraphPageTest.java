package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

@ExtendWith(ServedGraph.Harbour.class)
class GraphPageTest {
  private static final String MIRA = "focus=person/mira-haizen";

  private static RunningServer server;

  @BeforeAll
  static void take(ServedGraph harbour) {
    server = harbour.server();
  }

  @Test
  void tiesThingsByRelationsAndSharedClaims() throws IOException {
    JsonNode graph = graph(MIRA + "&lang=en");
    TreeMap<String, Integer> ties = new TreeMap<>();
    for (JsonNode edge : graph.path("edges")) {
      ties.put(edge.path("id").asText(), edge.path("weight").asInt());
    }
    assertEquals(
        "{concept/lighthouse together concept/tide-model=2,"
            + " person/mira-haizen affiliatedWith organization/harbour-lab=1,"
            + " person/mira-haizen speaksOf concept/lighthouse=1,"
            + " person/mira-haizen speaksOf concept/tide-model=2}",
        ties.toString());
    assertEquals("affiliated with", edge(graph, "affiliatedWith").path("relationName").asText());
    JsonNode first = graph.path("nodes").get(0);
    assertEquals("Mira Haizen", first.path("label").asText());
    assertTrue(first.path("focus").asBoolean());
  }

  @Test
  void everyEdgeHasBothEndsAndAWeight() throws IOException {
    for (String asked : new String[] {"", MIRA, "focus=concept/lighthouse&limit=2"}) {
      JsonNode graph = graph(asked);
      Set<String> ids = new HashSet<>();
      graph.path("nodes").forEach(node -> ids.add(node.path("id").asText()));
      assertEquals(graph.path("nodes").size(), ids.size());
      for (JsonNode edge : graph.path("edges")) {
        assertTrue(edge.path("weight").asInt() > 0, edge.toString());
        assertTrue(ids.contains(edge.path("source").asText()), edge.toString());
        assertTrue(ids.contains(edge.path("target").asText()), edge.toString());
      }
    }
  }

  @Test
  void showsNoMoreThanTheLimitAndSaysSo() throws IOException {
    JsonNode graph = graph(MIRA + "&limit=2");
    assertEquals(2, graph.path("nodes").size());
    assertEquals(4, graph.path("total").asInt());
    assertTrue(graph.path("more").asBoolean());
    assertFalse(graph(MIRA).path("more").asBoolean());
  }

  @Test
  void kindsAndRelationsNarrowIt() throws IOException {
    assertEquals(2, graph(MIRA + "&kinds=organization").path("nodes").size());
    JsonNode stated = graph(MIRA + "&relations=affiliatedWith");
    assertEquals(1, stated.path("edges").size());
    assertEquals(2, stated.path("nodes").size());
    assertEquals(3, graph(MIRA + "&kinds=concept&kinds=person").path("nodes").size());
  }

  @Test
  void withoutAFocusItShowsWhatIsNamedMost() throws IOException {
    JsonNode nodes = graph("").path("nodes");
    assertEquals("concept/tide-model", nodes.get(0).path("id").asText());
    assertEquals(2, nodes.size());
  }

  @Test
  void aFocusMayBeAWholeIri() throws IOException {
    String iri = RunningServer.encode("https://w3id.org/yulu/person/mira-haizen");
    assertEquals(graph(MIRA), graph("focus=" + iri));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "focus=nobody",
        "focus=%22%3E%3Cscript%3E",
        "limit=x",
        "limit=-1",
        "kinds=x",
        "relations=%00"
      })
  void valuesThatMakeNoSenseDoNoHarm(String asked) {
    assertEquals(200, server.get("/graph.json?" + asked).statusCode());
    String page = server.get("/graph?" + asked).body();
    assertFalse(page.contains("<script>\""), page);
  }

  @Test
  void thePageHoldsTheSameAsTables() {
    Document page = Jsoup.parse(server.get("/graph?lang=zh&" + MIRA).body());
    assertEquals(4, page.select("#node-table tbody tr").size());
    assertEquals(4, page.select("#edge-table tbody tr").size());
    assertTrue(page.select("#edge-table").text().contains("米拉·海岑 任职于 港口实验室 1"));
    assertEquals(200, server.get("/static/cytoscape.min.js").statusCode());
    assertTrue(page.select("[style], style, [onclick]").isEmpty());
  }

  @Test
  void whatIsSeenCanBeSavedAsFiles() throws Exception {
    Document page = Jsoup.parse(server.get("/graph?lang=zh&" + MIRA).body());
    String xml = server.get(page.select("a[data-format=graphml]").attr("href")).body();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    var graph = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    assertEquals(4, graph.getElementsByTagName("node").getLength());
    assertEquals(4, graph.getElementsByTagName("edge").getLength());
    assertTrue(xml.contains("米拉·海岑"), xml);
    for (Element file : page.select(".graph-files .file")) {
      var answer = server.get(file.attr("href"));
      assertEquals(200, answer.statusCode(), file.toString());
    }
  }

  private static JsonNode graph(String parameters) throws IOException {
    return new ObjectMapper().readTree(server.get("/graph.json?" + parameters).body());
  }

  private static JsonNode edge(JsonNode graph, String relation) {
    for (JsonNode edge : graph.path("edges")) {
      if (edge.path("relation").asText().equals(relation)) {
        return edge;
      }
    }
    throw new AssertionError("no " + relation + " in " + graph);
  }
}
