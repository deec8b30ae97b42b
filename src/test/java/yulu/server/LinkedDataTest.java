package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.rdf.IriMinter;

class LinkedDataTest {
  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final String PERSON = "/person/lin-xia";
  private static final String DOCUMENT =
      MINTER.pathOf(MINTER.document(PublishedStore.DOCUMENT).getURI()).orElseThrow();
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  private static final Map<String, Lang> LANGUAGES =
      Map.of(
          "ttl", Lang.TURTLE,
          "jsonld", Lang.JSONLD,
          "nt", Lang.NTRIPLES,
          "rdf", Lang.RDFXML);

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.published(Identifiers.REDIRECT).withDumps();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | ttl",
        "application/ld+json | jsonld",
        "application/json | jsonld",
        "application/n-triples | nt",
        "application/rdf+xml | rdf",
        "application/xml | rdf",
        "text/html | html",
        "application/xhtml+xml | html",
        BROWSER + " | html",
        "text/turtle;q=0.3, application/n-triples;q=0.9 | nt",
        "text/turtle;q=0, */* | html",
        "*/* | ttl"
      })
  void theAddressOfAThingLeadsToTheFormatThatIsLikedBest(String accept, String suffix) {
    for (String thing : List.of(PERSON, "/concept/pre-training", encoded("/organization/青石实验室"))) {
      HttpResponse<String> answer = server.get(thing, "Accept", accept);
      assertEquals(303, answer.statusCode(), thing);
      assertEquals(thing + "." + suffix, header(answer, "Location"));
      assertEquals("Accept", header(answer, "Vary"));
      HttpResponse<String> document = server.get(header(answer, "Location"), "Accept", "image/png");
      assertEquals(200, document.statusCode(), "a suffix decides, whatever is accepted");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, ttl, text/turtle",
    "application/json, jsonld, application/ld+json",
    "application/n-triples, nt, application/n-triples",
    "application/rdf+xml, rdf, application/rdf+xml",
    "text/html, html, text/html"
  })
  void theAddressOfADocumentAnswersItself(String accept, String suffix, String type) {
    for (String document : List.of(DOCUMENT, "/ontology", "/graph/vocabulary")) {
      HttpResponse<String> answer = server.get(document, "Accept", accept);
      assertEquals(200, answer.statusCode(), document);
      assertEquals(document + "." + suffix, header(answer, "Content-Location"));
      assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
      assertTrue(answer.headers().allValues("Vary").contains("Accept"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf"})
  void everyFormatSaysTheSameOfAThing(String suffix) {
    Graph graph = graph(server.get(PERSON + "." + suffix).body(), suffix);
    Node person = iri("person/lin-xia");
    assertTrue(graph.contains(person, property("founded"), iri("organization/青石实验室")));
    assertTrue(graph.contains(iri("organization/青石实验室"), Node.ANY, literal("青石实验室", "zh")));
    assertTrue(graph.contains(Node.ANY, property("claimant"), person));
    Node document = iri("person/lin-xia." + suffix);
    Graph turtle = graph(server.get(PERSON + ".ttl").body(), "ttl");
    assertTrue(
        graph.contains(
            document, NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic"), person));
    assertEquals(turtle.size(), graph.size());
  }

  @Test
  void aRelationComesWithTheWordsThatItStandsOn() {
    String data = server.get(PERSON + ".ttl").body();
    assertTrue(data.contains("林夏创办了青石实验室"), data);
    assertTrue(data.contains("yulu:Assertion"), data);
    assertTrue(data.startsWith("PREFIX") || data.startsWith("@prefix"), data);
  }

  @Test
  void theGraphOfADocumentHoldsTheSpansWhoseAddressesAreItsFragments() {
    Graph graph = graph(server.get(DOCUMENT, "Accept", "text/turtle").body(), "ttl");
    Node span = MINTER.span(MINTER.document(PublishedStore.DOCUMENT), 2, 4);
    assertTrue(
        graph.contains(span, Node.ANY, NodeFactory.createLiteralString("林夏")), span::toString);
  }

  @Test
  void theWordsOfAPageMayBeChosenWithTheThing() {
    HttpResponse<String> answer = server.get(PERSON + "?lang=zh", "Accept", "text/html");
    assertEquals(PERSON + ".html?lang=zh", header(answer, "Location"));
    String page = server.get(header(answer, "Location")).body();
    assertTrue(page.contains("<html lang=\"zh-Hans\">"), page);
    assertTrue(page.contains("application/ld+json\">{\"@context\":\"https://schema.org\""), page);
  }

  @Test
  void whoAcceptsNothingOfItIsToldWhatThereIs() {
    for (String path : List.of(PERSON, DOCUMENT, "/ontology")) {
      HttpResponse<String> answer = server.get(path, "Accept", "image/png");
      assertEquals(406, answer.statusCode());
      assertTrue(answer.body().contains(path + ".ttl  text/turtle"), answer.body());
      assertTrue(answer.body().contains(path + ".rdf  application/rdf+xml"), answer.body());
    }
    assertEquals(406, server.get("/dataset", "Accept", "text/html").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/person/nobody",
        "/person/nobody.ttl",
        "/person/",
        "/person",
        "/person/lin-xia.exe",
        "/person/lin-xia.ttl.ttl",
        "/nothing",
        "/dataset.html"
      })
  void whatTheGraphDoesNotSpeakOfIsNotFound(String path) {
    assertEquals(404, server.get(path).statusCode(), path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/person//lin-xia", "/person/%E9%9D", "/person/a%2Fb"})
  void anAddressThatNoThingCanHaveIsRefused(String path) {
    assertEquals(400, server.get(path).statusCode(), path);
  }

  @Test
  void whoHasItAlreadyIsNotSentItAgain() {
    for (String path :
        List.of(
            PERSON + ".ttl",
            PERSON + ".html",
            DOCUMENT,
            "/ontology",
            "/ontology/context.jsonld",
            "/dataset",
            "/.well-known/void",
            "/sitemap.xml",
            "/fragments?predicate=skos:prefLabel")) {
      HttpResponse<String> first = server.get(path);
      String tag = header(first, "ETag");
      assertEquals(200, first.statusCode(), path);
      assertEquals("no-cache", header(first, "Cache-Control"), path);
      HttpResponse<String> again = server.get(path, "If-None-Match", "\"x\", W/" + tag);
      assertEquals(304, again.statusCode(), path);
      assertEquals("", again.body());
      assertEquals(tag, header(again, "ETag"));
      assertEquals(200, server.get(path, "If-None-Match", "\"x\"").statusCode());
    }
  }

  @Test
  void aCompressedAnswerIsKnownAgainToo() {
    String[] gzip = {"Accept-Encoding", "gzip", "Accept", "text/turtle"};
    HttpResponse<String> first = server.get(DOCUMENT, gzip);
    assertEquals("gzip", header(first, "Content-Encoding"));
    HttpResponse<String> again =
        server.get(
            DOCUMENT,
            "Accept-Encoding",
            "gzip",
            "Accept",
            "text/turtle",
            "If-None-Match",
            header(first, "ETag"));
    assertEquals(304, again.statusCode());
  }

  @Test
  void formatsHaveTagsOfTheirOwn() {
    assertNotEquals(
        header(server.get(PERSON + ".ttl"), "ETag"), header(server.get(PERSON + ".nt"), "ETag"));
  }

  @Test
  void aHeadIsTheAnswerWithoutItsBody() {
    for (String path : List.of(PERSON, PERSON + ".ttl", DOCUMENT, "/ontology", "/dataset")) {
      HttpResponse<String> get = server.get(path);
      HttpResponse<String> head =
          server.send(server.request(path).method("HEAD", BodyPublishers.noBody()));
      assertEquals(get.statusCode(), head.statusCode(), path);
      assertEquals("", head.body());
      assertEquals(get.headers().firstValue("ETag"), head.headers().firstValue("ETag"), path);
      assertEquals(
          get.headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
      assertEquals(get.headers().allValues("Link"), head.headers().allValues("Link"));
    }
  }

  @Test
  void linksLeadFromOneFormatToTheOthersAndToWhatItIsAbout() {
    List<String> links = server.get(PERSON + ".ttl").headers().allValues("Link");
    assertTrue(
        links.contains("</person/lin-xia.jsonld>; rel=\"alternate\"; type=\"application/ld+json\""),
        links::toString);
    assertTrue(links.contains("<https://w3id.org/yulu/person/lin-xia>; rel=\"describes\""));
    assertTrue(links.contains("<https://w3id.org/yulu/person/lin-xia.ttl>; rel=\"canonical\""));
    assertTrue(links.contains("<https://example.org/licence>; rel=\"license\""));
    assertTrue(links.contains("</.well-known/void>; rel=\"describedby\""));
  }

  @Test
  void otherSitesMayReadAndSeeTheHeaders() {
    HttpResponse<String> answer = server.get(PERSON, "Origin", "https://elsewhere.example");
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    assertFalse(answer.headers().firstValue("Access-Control-Allow-Credentials").isPresent());
    assertTrue(header(answer, "Access-Control-Expose-Headers").contains("Content-Location"));
    HttpResponse<String> preflight =
        server.send(
            server
                .request(PERSON, "Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, preflight.statusCode());
    assertEquals("GET, HEAD, OPTIONS", header(preflight, "Access-Control-Allow-Methods"));
    assertTrue(header(preflight, "Access-Control-Allow-Headers").contains("If-None-Match"));
  }

  @Test
  void thingsMayAnswerThemselves() {
    try (RunningServer direct = RunningServer.published(Identifiers.DIRECT)) {
      HttpResponse<String> answer = direct.get(PERSON, "Accept", "text/turtle");
      assertEquals(200, answer.statusCode());
      assertEquals(PERSON + ".ttl", header(answer, "Content-Location"));
      assertEquals("Accept", header(answer, "Vary"));
      assertEquals(server.get(PERSON + ".ttl").body(), answer.body());
    }
  }

  @Test
  void aGraphUnderAnyBaseIsServedByPath() {
    String base = "http://graphs.example/lab/two/";
    try (RunningServer other = new RunningServer(PublishedStore.open(base), Limits.STANDARD)) {
      assertEquals(303, other.get(PERSON).statusCode());
      assertTrue(other.get(PERSON + ".nt").body().contains("<" + base + "person/lin-xia>"));
      assertTrue(other.get("/ontology.ttl").body().contains("yulu:Claim"));
      assertTrue(other.get("/.well-known/void").body().contains("\"" + base + "\""));
    }
  }

  @Test
  void theSuffixBelongsToTheKeyWhereTheThingIsCalledSo() {
    try (RunningServer small = new RunningServer(Limits.STANDARD)) {
      assertEquals(200, small.get("/document/a.md", "Accept", "text/turtle").statusCode());
      assertEquals(200, small.get("/document/a.md.ttl").statusCode());
      assertEquals(404, small.get("/document/a.ttl").statusCode());
    }
  }

  private static String encoded(String path) {
    return URI.create(path).toASCIIString();
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(IriMinter.DEFAULT_BASE + name);
  }

  private static Node property(String name) {
    return iri("ontology#" + name);
  }

  private static Node literal(String text, String language) {
    return NodeFactory.createLiteralLang(text, language);
  }

  private static Graph graph(String text, String suffix) {
    Lang language = LANGUAGES.getOrDefault(suffix, Lang.TURTLE);
    return RDFParser.create().source(new StringReader(text)).lang(language).toGraph();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
