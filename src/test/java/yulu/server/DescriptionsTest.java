package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.linked.WebTerms;
import yulu.rdf.Vocabulary;

class DescriptionsTest {
  private static final Shapes SHAPES =
      Shapes.parse(RDFDataMgr.loadGraph("yulu/server/dataset-shapes.ttl"));

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
  @ValueSource(strings = {"/.well-known/void", "/dataset", "/sparql"})
  void aDescriptionKeepsToItsShapes(String path) {
    Graph graph = turtle(path);
    ValidationReport report = ShaclValidator.get().validate(SHAPES, graph);
    assertTrue(report.conforms(), () -> report.getEntries().toString());
  }

  @Test
  void theShapesFindSomethingToCheck() {
    assertTrue(
        turtle("/.well-known/void")
            .contains(Node.ANY, iri(WebTerms.VOID + "sparqlEndpoint"), Node.ANY));
    assertTrue(
        turtle("/dataset").contains(Node.ANY, Vocabulary.RDF_TYPE, iri(WebTerms.DCAT + "Dataset")));
    assertTrue(turtle("/sparql").contains(Node.ANY, iri(WebTerms.SD + "endpoint"), Node.ANY));
  }

  @Test
  void whatTheDescriptionsNameIsThere() {
    Graph dataset = turtle("/.well-known/void");
    List<Node> served =
        dataset
            .find(Node.ANY, iri(WebTerms.VOID + "dataDump"), Node.ANY)
            .mapWith(Triple::getObject)
            .toList();
    assertTrue(served.size() >= 4);
    for (Node address : served) {
      assertEquals(
          200, server.get(address.getURI().substring(server.address().length())).statusCode());
    }
    List<Node> examples =
        dataset
            .find(Node.ANY, iri(WebTerms.VOID + "exampleResource"), Node.ANY)
            .mapWith(Triple::getObject)
            .toList();
    for (Node example : examples) {
      String path = "/" + example.getURI().substring("https://w3id.org/yulu/".length());
      assertTrue(server.get(URI.create(path).toASCIIString()).statusCode() < 400, path);
    }
  }

  @Test
  void everyTermOfTheOntologyHasAPlaceOnItsPageInBothLanguages() {
    Graph ontology = turtle("/ontology");
    String english = server.get("/ontology.html?lang=en").body();
    String chinese = server.get("/ontology.html?lang=zh").body();
    List<Node> terms =
        ontology
            .find(Node.ANY, iri(Vocabulary.RDFS + "isDefinedBy"), Node.ANY)
            .mapWith(Triple::getSubject)
            .toList();
    assertTrue(terms.size() > 40);
    for (Node term : terms) {
      String place = "id=\"" + term.getLocalName() + "\"";
      assertTrue(english.contains(place) && chinese.contains(place), term::toString);
    }
    assertTrue(english.contains("A named human being."));
    assertTrue(chinese.contains("有名有姓的人。"));
  }

  @Test
  void theContextReadsPlainJsonAsTheGraphsTerms() {
    String context = server.get("/ontology/context.jsonld").body();
    String json =
        context.strip().replaceFirst("}$", "")
            + """
            , "id": "urn:c", "type": "Claim", "claimant": "urn:who", "confidence": "0.5",
              "text": {"@value": "好", "@language": "zh"}, "modality": "yulu:Hedged" }
            """;
    Graph graph = RDFParser.create().source(new StringReader(json)).lang(Lang.JSONLD).toGraph();
    Node claim = iri("urn:c");
    assertTrue(graph.contains(claim, Vocabulary.CLAIMANT, iri("urn:who")), graph::toString);
    assertTrue(graph.contains(claim, Vocabulary.MODALITY, iri(Vocabulary.YULU + "Hedged")));
    assertTrue(graph.contains(claim, Vocabulary.RDF_TYPE, Vocabulary.CLAIM));
    assertTrue(
        graph.contains(claim, Vocabulary.SCHEMA_TEXT, NodeFactory.createLiteralLang("好", "zh")));
  }

  @Test
  void theShapesAreServedAsTheyAre() {
    assertTrue(server.get("/shapes", "Accept", "text/turtle").body().contains("shape:Claim"));
    assertEquals(200, server.get("/shapes.nt").statusCode());
  }

  @Test
  void theSiteMapNamesPagesThatAreThere() {
    String index = server.get("/sitemap.xml").body();
    Matcher files = Pattern.compile("<loc>([^<]+)</loc>").matcher(index);
    assertTrue(files.find(), index);
    String file = server.get(files.group(1).substring(server.address().length())).body();
    Matcher pages = Pattern.compile("<loc>([^<]+)</loc>").matcher(file);
    int count = 0;
    while (pages.find()) {
      String path = pages.group(1).substring(server.address().length());
      assertTrue(server.get(path, "Accept", "text/html").statusCode() < 400, path);
      count++;
    }
    assertTrue(count >= 9, file);
    assertEquals(404, server.get("/sitemap/2.xml").statusCode());
    assertEquals(404, server.get("/sitemap/x.xml").statusCode());
  }

  @Test
  void robotsAreToldWhereTheMapIs() {
    HttpResponse<String> robots = server.get("/robots.txt");
    assertTrue(robots.body().contains("Sitemap: " + server.address() + "/sitemap.xml"));
    assertTrue(robots.body().contains("Disallow: /sparql"));
  }

  private static Graph turtle(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/turtle");
    assertEquals(200, answer.statusCode(), answer.body());
    return RDFParser.create().source(new StringReader(answer.body())).lang(Lang.TURTLE).toGraph();
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
