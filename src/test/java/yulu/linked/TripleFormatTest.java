package yulu.linked;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TripleFormatTest {
  private static final String DATA =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <https://w3id.org/yulu/person/林夏> a skos:Concept ;
        skos:prefLabel "林夏 <&> \\"quoted\\" \\\\ 𝄞"@zh-Hant , "two\\nlines\\tand\\rmore" ;
        skos:note "0.85"^^xsd:decimal , "2025-05"^^xsd:gYearMonth ;
        <http://elsewhere.example/terms/likes> <http://x.example/?a=1&b='2'> , _:other .
      _:other skos:prefLabel "no name" .
      """;

  @ParameterizedTest
  @EnumSource
  void everyFormatIsReadBackAsTheSameGraph(TripleFormat format) {
    Graph graph = graph();
    List<Triple> triples =
        TripleOrder.sorted(graph.find().toList(), NodeFactory.createURI("urn:none"));
    Graph read = read(bytes(format, triples), format);
    assertTrue(
        graph.isIsomorphicWith(read), new String(bytes(format, triples), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void theOrderInWhichTriplesAreFoundChangesNoByte(TripleFormat format) {
    List<Triple> found = new ArrayList<>(graph().find().toList());
    List<Triple> reversed = new ArrayList<>(found);
    Collections.reverse(reversed);
    var first = NodeFactory.createURI("https://w3id.org/yulu/person/林夏");
    assertArrayEquals(
        bytes(format, TripleOrder.sorted(found, first)),
        bytes(format, TripleOrder.sorted(reversed, first)));
  }

  @Test
  void onlyPrefixesThatAreUsedAreDeclared() {
    String turtle =
        new String(bytes(TripleFormat.TURTLE, graph().find().toList()), StandardCharsets.UTF_8);
    assertTrue(turtle.contains("skos:"), turtle);
    assertFalse(turtle.contains("hydra:"), turtle);
  }

  @Test
  void whatXmlCannotHoldIsReplaced() {
    Triple bell =
        Triple.create(
            NodeFactory.createURI("urn:s"),
            WebTerms.dcterms("title"),
            NodeFactory.createLiteralString("a\u0007b"));
    Graph read = read(bytes(TripleFormat.RDF_XML, List.of(bell)), TripleFormat.RDF_XML);
    assertTrue(
        read.contains(
            bell.getSubject(), bell.getPredicate(), NodeFactory.createLiteralString("a\uFFFDb")));
  }

  private static Graph graph() {
    return RDFParser.create().source(new StringReader(DATA)).lang(Lang.TURTLE).toGraph();
  }

  private static byte[] bytes(TripleFormat format, List<Triple> triples) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(triples, out);
    return out.toByteArray();
  }

  private static Graph read(byte[] bytes, TripleFormat format) {
    return RDFParser.source(new ByteArrayInputStream(bytes))
        .lang(RDFLanguages.contentTypeToLang(format.mediaType()))
        .toGraph();
  }
}
