package yulu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import yulu.rdf.Samples;
import yulu.rdf.Vocabulary;

/** Web Annotations, nanopublications and BibTeX, as their models and readers see them. */
class StatementExportTest {
  private static final Credits CREDITS =
      new Credits(
          Optional.of("https://creativecommons.org/licenses/by/4.0/"),
          Optional.of("https://example.org/people/ma"),
          Optional.of(Instant.parse("2026-01-31T12:00:00Z")));

  @Test
  void annotationsKeepToTheirSchema() throws IOException {
    for (String text : List.of(SmallGraph.HOSTILE, SmallGraph.CONTROLS)) {
      JsonNode file =
          json(Export.of(ExportFormat.WEBANNOTATION).by(CREDITS), SmallGraph.hostile(text));
      try (InputStream schema =
          StatementExportTest.class.getResourceAsStream(
              "/yulu/export/web-annotation.schema.json")) {
        assertEquals(
            Set.of(),
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(file));
      }
      assertEquals(2, file.get("total").asInt());
      assertEquals(2, file.at("/first/items").size());
    }
  }

  @Test
  void selectorsOfAnAnnotationFindTheWordsInTheText() throws IOException {
    JsonNode file = json(Export.of(ExportFormat.WEBANNOTATION), SmallGraph.sample());
    JsonNode selectors = file.at("/first/items/0/target/0/selector");
    int[] points = Samples.TEXT.codePoints().toArray();
    int start = selectors.at("/0/start").asInt();
    int end = selectors.at("/0/end").asInt();
    assertEquals("预训练快到头了", new String(points, start, end - start));
    assertEquals("预训练快到头了", selectors.at("/1/exact").asText());
    assertEquals("𝄞 林夏认为", selectors.at("/1/prefix").asText());
    assertEquals("。\n林夏创办了青石实验室。\n", selectors.at("/1/suffix").asText());
  }

  @Test
  void longTextsAreCutAtCodePoints() {
    String text = "𝄞x".repeat(3000);
    DocumentText document = new DocumentText(text);
    assertEquals("𝄞x𝄞", document.between(4000, 4003));
    assertEquals("x", document.between(5999, 9999));
    assertEquals("", document.between(-5, 0));
  }

  /** The criteria of https://nanopub.net/guidelines/working_draft/ for what is well-formed. */
  @Test
  void nanopublicationsAreWellFormed() throws IOException {
    DatasetGraph read = nanopubs(CREDITS);
    Node type = NodeFactory.createURI(NanopubWriter.NP + "Nanopublication");
    List<Quad> heads = Iter.toList(read.find(Node.ANY, Node.ANY, Vocabulary.RDF_TYPE, type));
    assertEquals(2, heads.size());
    for (Quad head : heads) {
      Node np = head.getSubject();
      Node assertion = part(read, head, "hasAssertion");
      Node provenance = part(read, head, "hasProvenance");
      Node publication = part(read, head, "hasPublicationInfo");
      assertEquals(4, Set.of(head.getGraph(), assertion, provenance, publication).size());
      assertTrue(read.contains(assertion, Node.ANY, Vocabulary.RDF_TYPE, Vocabulary.CLAIM));
      assertTrue(read.contains(provenance, assertion, Node.ANY, Node.ANY));
      assertTrue(read.contains(publication, np, NanopubWriter.LICENSE, Node.ANY));
      assertTrue(read.contains(publication, np, NanopubWriter.CREATED, Node.ANY));
      assertTrue(
          read.contains(
              publication,
              np,
              Vocabulary.DCTERMS_CREATOR,
              NodeFactory.createURI("https://example.org/people/ma")));
    }
    assertEquals(8, Iter.toSet(read.listGraphNodes()).size());
    assertTrue(read.getDefaultGraph().isEmpty());
  }

  @Test
  void aNanopublicationSaysNoLicenceThatNobodyGave() throws IOException {
    DatasetGraph read = nanopubs(Credits.NONE);
    assertTrue(!read.contains(Node.ANY, Node.ANY, NanopubWriter.LICENSE, Node.ANY));
    assertTrue(read.contains(Node.ANY, Node.ANY, Vocabulary.DCTERMS_CREATOR, Node.ANY));
  }

  @Test
  void bibtexHoldsThePapersWithAuthorsYearAndNumbers() throws Exception {
    BibTeXEntry entry = bibtex(SmallGraph.sample()).get(0);
    assertEquals("on-learning", entry.getKey().getValue());
    assertEquals("article", entry.getType().getValue());
    assertEquals("Lin Xia and A. Nother", field(entry, "author"));
    assertEquals("{On Learning}", field(entry, "title"));
    assertEquals("2024", field(entry, "year"));
    assertEquals("10.1000/xyz", field(entry, "doi"));
    assertEquals("2401.00001", field(entry, "eprint"));
    assertEquals("论学习", field(entry, "titleaddon"));
  }

  @Test
  void bibtexStaysReadableWhateverAPaperIsCalled() throws Exception {
    for (String text : List.of(SmallGraph.HOSTILE, SmallGraph.CONTROLS, "}}} { \\ and, and B")) {
      List<BibTeXEntry> entries = bibtex(SmallGraph.hostile(text));
      assertEquals(2, entries.size());
      assertEquals("_6076_610f_5fx", entries.get(1).getKey().getValue());
    }
  }

  private static DatasetGraph nanopubs(Credits credits) throws IOException {
    byte[] file =
        SmallGraph.bytes(
            Export.of(ExportFormat.NANOPUB).by(credits), SmallGraph.hostile(SmallGraph.HOSTILE));
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(file)).lang(Lang.TRIG).parse(read);
    return read;
  }

  private static Node part(DatasetGraph read, Quad head, String property) {
    Node predicate = NodeFactory.createURI(NanopubWriter.NP + property);
    List<Quad> found =
        Iter.toList(read.find(head.getGraph(), head.getSubject(), predicate, Node.ANY));
    assertEquals(1, found.size());
    return found.get(0).getObject();
  }

  private static JsonNode json(Export export, DatasetGraph data) throws IOException {
    return new ObjectMapper().readTree(SmallGraph.bytes(export, data));
  }

  private static List<BibTeXEntry> bibtex(DatasetGraph data) throws Exception {
    String text = SmallGraph.text(Export.of(ExportFormat.BIBTEX), data);
    BibTeXDatabase read = new BibTeXParser().parse(new StringReader(text));
    return new ArrayList<>(read.getEntries().values());
  }

  private static String field(BibTeXEntry entry, String name) {
    return entry.getField(new Key(name)).toUserString();
  }
}
