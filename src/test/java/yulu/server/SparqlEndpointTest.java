package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlEndpointTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer(Limits.STANDARD.withMaxRows(5));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersAQuerySentByGet() {
    HttpResponse<String> answer = server.query(COUNT, "Accept", "text/csv");
    assertEquals(200, answer.statusCode());
    assertEquals("n\r\n17\r\n", answer.body());
  }

  @Test
  void answersAQuerySentAsForm() {
    HttpResponse<String> answer =
        server.post(
            "application/x-www-form-urlencoded",
            "query=" + RunningServer.encode(COUNT),
            "Accept",
            "text/csv");
    assertEquals("n\r\n17\r\n", answer.body());
  }

  @Test
  void answersAQuerySentAsItself() {
    HttpResponse<String> answer =
        server.post("application/sparql-query", COUNT, "Accept", "text/csv");
    assertEquals("n\r\n17\r\n", answer.body());
  }

  @Test
  void readsChineseInAndOut() {
    HttpResponse<String> answer =
        server.post(
            "application/sparql-query",
            "SELECT ?s { ?s ?p '规模化'@zh BIND(1 AS ?x) }",
            "Accept",
            "text/csv");
    assertEquals("s\r\nhttps://w3id.org/yulu/concept/scaling\r\n", answer.body());
  }

  @Test
  void takesTheUnionOfAllGraphsAsDefaultGraphAndFromNarrowsIt() {
    String from =
        "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/yulu/graph/vocabulary> {?s ?p ?o}";
    assertEquals("n\r\n3\r\n", server.query(from, "Accept", "text/csv").body());
    String parameter =
        "/sparql?query="
            + RunningServer.encode(COUNT)
            + "&default-graph-uri="
            + RunningServer.encode("https://w3id.org/yulu/graph/vocabulary");
    assertEquals("n\r\n3\r\n", server.get(parameter, "Accept", "text/csv").body());
  }

  @Test
  void answersAskConstructAndDescribe() {
    assertTrue(
        server.query("ASK { ?s ?p ?o }", "Accept", "application/json").body().contains("true"));
    HttpResponse<String> construct =
        server.query("CONSTRUCT WHERE { ?s a <https://w3id.org/yulu/ontology#Person> }");
    assertEquals(200, construct.statusCode());
    assertTrue(construct.body().contains("person/ilya"), construct.body());
    HttpResponse<String> describe = server.query("DESCRIBE <https://w3id.org/yulu/person/ilya>");
    assertTrue(describe.body().contains("伊利亚"), describe.body());
  }

  @Test
  void describesItselfWhenAskedWithoutAQuery() {
    HttpResponse<String> answer = server.get("/sparql", "Accept", "text/turtle");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("SPARQL11Query"), answer.body());
    assertEquals(
        "text/turtle;charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
    HttpResponse<String> browser = server.get("/sparql", "Accept", "text/html,*/*;q=0.1");
    assertEquals(303, browser.statusCode());
    assertEquals("/sparql.html", browser.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void cutsALongResultAndSaysSo() {
    HttpResponse<String> cut = server.query("SELECT * { ?s ?p ?o }", "Accept", "text/csv");
    assertEquals(6, cut.body().lines().count());
    assertEquals("5", cut.headers().firstValue(QueryResult.CUT_HEADER).orElseThrow());
    HttpResponse<String> graph =
        server.query("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "application/n-triples");
    assertEquals(5, graph.body().lines().count());
    assertEquals("5", graph.headers().firstValue(QueryResult.CUT_HEADER).orElseThrow());
  }

  @Test
  void doesNotClaimACutWhereTheResultIsWhole() {
    for (String query : new String[] {"SELECT * { ?s ?p ?o } LIMIT 5", "SELECT * { ?s a ?o }"}) {
      HttpResponse<String> whole = server.query(query, "Accept", "text/csv");
      assertFalse(whole.headers().firstValue(QueryResult.CUT_HEADER).isPresent(), query);
    }
  }

  @Test
  void saysWhatToAskForWhereXmlHasNoNameForAProperty() {
    String query = "CONSTRUCT { ?s <https://example.org/2024/> ?o } WHERE { ?s a ?o } LIMIT 2";
    HttpResponse<String> xml = server.query(query, "Accept", "application/rdf+xml");
    assertEquals(406, xml.statusCode());
    assertTrue(xml.body().contains("<https://example.org/2024/>"), xml.body());
    assertTrue(xml.body().contains("text/turtle"), xml.body());
    String named = "/sparql?output=xml&query=" + RunningServer.encode(query);
    assertEquals(406, server.get(named).statusCode());
    assertEquals(200, server.query(query, "Accept", "text/turtle").statusCode());
    String plain = "CONSTRUCT WHERE { ?s a ?o } LIMIT 2";
    assertEquals(200, server.query(plain, "Accept", "application/rdf+xml").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * {?s ?p ?o}, image/png",
    "SELECT * {?s ?p ?o}, text/turtle",
    "DESCRIBE <urn:x>, text/html",
    "CONSTRUCT WHERE {?s ?p ?o}, text/csv"
  })
  void refusesAFormatThatItCannotWrite(String query, String accept) {
    assertEquals(406, server.query(query, "Accept", accept).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { OPTIONAL { SERVICE SILENT ?x { ?s ?p ?o } } }",
        "SELECT * { FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o } ORDER BY <http://jena.apache.org/ARQ/function#wait>(5)",
        "SELECT * { FILTER(<http://jena.apache.org/ARQ/function#wait>(5)) }",
        "SELECT (SUM(<java:java.lang.Math>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } GROUP BY ?s ?p ?o HAVING(<http://jena.apache.org/ARQ/function#eval>(1))",
        "SELECT * { OPTIONAL { ?s ?p ?o FILTER(<http://www.w3.org/2005/xpath-functions#matches>(?o, '(.*a){25}')) } }",
        "SELECT * { { SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<urn:x>) AS ?y) {} } }",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.str> ?o }",
        "SELECT * { ?s (<urn:a>/^<http://jena.hpl.hp.com/ARQ/property#str>) ?o }",
        "SELECT * { ?s <http://jena.apache.org/ARQ/property#concat> ?o }",
        "SELECT * { FILTER NOT EXISTS { FILTER(<http://jena.apache.org/ARQ/function#wait>(5)) } }",
        "SELECT * { ?s ?p ?o . LATERAL { ?o ?p2 ?o2 } }",
        "JSON { 'a': 1 } WHERE {}",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "LOAD <http://127.0.0.1:9/>",
        "DROP ALL",
        "SELECT"
      })
  void refusesWhatIsNotServed(String query) {
    HttpResponse<String> answer = server.query(query);
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
  }

  @Test
  void allowsHarmlessFunctionsAndCasts() {
    HttpResponse<String> answer =
        server.query(
            "SELECT ?n { BIND(<http://www.w3.org/2001/XMLSchema#integer>('7') AS ?n)"
                + " FILTER(<http://www.w3.org/2005/xpath-functions#starts-with>('ab', 'a')) }",
            "Accept",
            "text/csv");
    assertEquals("n\r\n7\r\n", answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "callback=alert",
        "stylesheet=/x.xsl",
        "force-accept=text/html",
        "timeout=-1",
        "timeout=x"
      })
  void refusesParametersThatAreReflectedOrMakeNoSense(String parameter) {
    assertEquals(
        400,
        server.get("/sparql?query=" + RunningServer.encode(COUNT) + "&" + parameter).statusCode());
  }

  @Test
  void refusesMoreThanOneQueryAndNone() {
    String q = RunningServer.encode(COUNT);
    assertEquals(400, server.get("/sparql?query=" + q + "&query=" + q).statusCode());
    assertEquals(400, server.post("application/x-www-form-urlencoded", "x=1").statusCode());
    assertEquals(415, server.post("text/plain", COUNT).statusCode());
  }

  @Test
  void answersABadQueryInChineseWithTheWholeMessage() {
    HttpResponse<String> answer = server.query("SELECT * { ?s ?p '谁说了什么 }");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().endsWith("\n"), answer.body());
  }

  @Test
  void keepsJenasRegexAndReplace() {
    HttpResponse<String> answer =
        server.query(
            "SELECT ?a ?b ?c ?d { BIND(REPLACE('abab', 'a(b)', '$1-') AS ?a)"
                + " BIND(REPLACE('AB'@en, 'a', 'x', 'i') AS ?b) BIND(REGEX('Abc', '^a', 'i') AS ?c)"
                + " BIND(CONCAT('值', '函') AS ?d) }",
            "Accept",
            "application/sparql-results+json");
    assertTrue(answer.body().contains("b-b-"), answer.body());
    assertTrue(answer.body().contains("\"xml:lang\": \"en\" , \"value\": \"xB\""), answer.body());
    assertTrue(answer.body().contains("\"true\""), answer.body());
    assertTrue(answer.body().contains("值函"), answer.body());
  }
}
