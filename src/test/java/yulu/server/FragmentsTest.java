package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.linked.WebTerms;
import yulu.store.Store;

@ExtendWith(ServedGraph.Published.class)
class FragmentsTest {
  private static final Node NEXT = NodeFactory.createURI(WebTerms.HYDRA + "next");
  private static final Node TOTAL = NodeFactory.createURI(WebTerms.HYDRA + "totalItems");

  private static Store store;
  private static RunningServer server;

  @BeforeAll
  static void take(ServedGraph published) {
    store = published.store();
    server = published.server();
  }

  @Test
  void followingTheNextPagesGivesEveryTripleOnce() {
    List<Triple> found = new ArrayList<>();
    Optional<String> page = Optional.of("/fragments");
    long total = -1;
    int pages = 0;
    while (page.isPresent()) {
      DatasetGraph read = read(server.get(page.get(), "Accept", "application/trig"));
      read.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> found.add(quad.asTriple()));
      total = ((Number) object(read, TOTAL).orElseThrow().getLiteralValue()).longValue();
      page = object(read, NEXT).map(next -> relative(next.getURI()));
      pages++;
    }
    Set<Triple> all = store.read(view -> new HashSet<>(view.getDefaultGraph().find().toList()));
    assertTrue(pages > 2, "pages: " + pages);
    assertEquals(all, new HashSet<>(found));
    assertEquals(all.size(), found.size());
    assertEquals(all.size(), total);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "subject=https://w3id.org/yulu/person/lin-xia&predicate=skos:prefLabel | 1",
        "subject=<https://w3id.org/yulu/person/lin-xia>&predicate=skos:altLabel | 1",
        "object=\"林夏\"@zh&subject=?s | 1",
        "predicate=yulu:confidence&object=\"0.85\"^^xsd:decimal | 1",
        "predicate=yulu:confidence&object=\"0.85\" | 0",
        "predicate=nif:beginIndex&graph=https://w3id.org/yulu/graph/vocabulary | 0",
        "predicate=a:b | 0"
      })
  void patternsAreWrittenInMoreThanOneWay(String pattern, int total) {
    StringBuilder query = new StringBuilder("/fragments?");
    for (String part : pattern.split("&")) {
      String[] pair = part.split("=", 2);
      query.append(pair[0]).append('=').append(RunningServer.encode(pair[1])).append('&');
    }
    DatasetGraph read = read(server.get(query.toString(), "Accept", "application/trig"));
    assertEquals(total, object(read, TOTAL).orElseThrow().getLiteralValue());
  }

  @Test
  void oneGraphAloneIsAskedByItsName() {
    String graph = "https://w3id.org/yulu/graph/vocabulary";
    DatasetGraph read =
        read(
            server.get(
                "/fragments?graph=" + RunningServer.encode(graph), "Accept", "application/trig"));
    assertTrue(read.containsGraph(NodeFactory.createURI(graph)));
    assertTrue(
        store.read(view -> view.getGraph(NodeFactory.createURI(graph)).size())
            == ((Number) object(read, TOTAL).orElseThrow().getLiteralValue()).intValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void everyFormatHasTheSearchForm(String type) {
    HttpResponse<String> answer = server.get("/fragments?predicate=skos:prefLabel", "Accept", type);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("{?subject,predicate,object,graph}"), answer.body());
  }

  @Test
  void aPersonMayPageOnToo() {
    String page = server.get("/fragments?page=2&lang=en", "Accept", "text/html").body();
    assertTrue(page.contains("rel=\"prev\""), page);
    assertTrue(page.contains("rel=\"next\" href=\"/fragments?lang=en&amp;page=3\""), page);
  }

  @ParameterizedTest
  @CsvSource({
    "object=\"open, 400",
    "subject=no iri, 400",
    "subject=name, 400",
    "page=0, 400",
    "page=x, 400",
    "page=999999, 404"
  })
  void whatMakesNoSenseIsRefusedWithAReason(String parameter, int status) {
    String[] pair = parameter.split("=", 2);
    HttpResponse<String> answer =
        server.get("/fragments?" + pair[0] + "=" + RunningServer.encode(pair[1]));
    assertEquals(status, answer.statusCode());
    assertTrue(answer.body().length() > 20, answer.body());
  }

  private static DatasetGraph read(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return RDFParser.create()
        .source(new StringReader(answer.body()))
        .lang(Lang.TRIG)
        .toDatasetGraph();
  }

  private static Optional<Node> object(DatasetGraph read, Node property) {
    var found = read.find(Node.ANY, Node.ANY, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private static String relative(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
