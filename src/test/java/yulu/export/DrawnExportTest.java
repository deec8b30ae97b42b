package yulu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;
import yulu.rdf.Vocabulary;

/** The formats of nodes and edges, as their schemas and the readers of others see them. */
class DrawnExportTest {
  private static final String ONE_LINE = SmallGraph.CONTROLS.replaceAll("\\s+", " ");

  /** As a file of XML can hold it. */
  private static final String IN_XML = ONE_LINE.replaceAll("[\u0001\u001B\uFFFE]", "\uFFFD");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"GEXF", "GRAPHML", "DOT", "CYTOSCAPE", "CSV"})
  void readersFindTheSameNodesAndEdgesInEveryFormat(ExportFormat format) throws IOException {
    for (GraphShape shape : GraphShape.values()) {
      DatasetGraph data = SmallGraph.hostile(SmallGraph.HOSTILE);
      DrawnGraph expected = expected(data, shape);
      DrawnGraph found =
          DrawnGraph.read(format, SmallGraph.bytes(Export.of(format).as(shape), data));
      assertEquals(expected.edges(), found.edges());
      assertEquals(expected.labels().keySet(), found.labels().keySet());
      if (format != ExportFormat.DOT) {
        assertEquals(expected.labels(), found.labels());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(GraphShape.class)
  void controlCharactersBreakNoFile(GraphShape shape) throws IOException {
    DatasetGraph data = SmallGraph.hostile(SmallGraph.CONTROLS);
    String person = SmallGraph.iri("person/%22%3E").getURI();
    for (ExportFormat format :
        new ExportFormat[] {ExportFormat.GEXF, ExportFormat.GRAPHML, ExportFormat.CSV}) {
      DrawnGraph found =
          DrawnGraph.read(format, SmallGraph.bytes(Export.of(format).as(shape), data));
      String expected = format == ExportFormat.CSV ? ONE_LINE : IN_XML;
      assertEquals(expected, found.labels().get(person), format.label());
    }
  }

  @ParameterizedTest
  @EnumSource(GraphShape.class)
  void gexfAndGraphmlKeepToTheirSchemas(GraphShape shape) throws Exception {
    for (String text : new String[] {SmallGraph.HOSTILE, SmallGraph.CONTROLS}) {
      DatasetGraph data = SmallGraph.hostile(text);
      validate(
          "/yulu/export/gexf-1.3/gexf.xsd",
          SmallGraph.bytes(Export.of(ExportFormat.GEXF).as(shape), data));
      validate(
          "/yulu/export/graphml-yed.xsd",
          SmallGraph.bytes(Export.of(ExportFormat.GRAPHML).as(shape), data));
    }
  }

  @ParameterizedTest
  @EnumSource(GraphShape.class)
  void cytoscapeJsonKeepsToItsSchema(GraphShape shape) throws IOException {
    byte[] file =
        SmallGraph.bytes(
            Export.of(ExportFormat.CYTOSCAPE).as(shape), SmallGraph.hostile(SmallGraph.CONTROLS));
    try (InputStream schema =
        DrawnExportTest.class.getResourceAsStream("/yulu/export/cytoscape.schema.json")) {
      assertEquals(
          Set.of(),
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(schema)
              .validate(new ObjectMapper().readTree(file)));
    }
  }

  @Test
  void graphvizReadsDotWithEveryLabelAsItIs() throws Exception {
    assumeTrue(hasGraphviz(), "Graphviz is not installed here");
    DatasetGraph data = SmallGraph.hostile(SmallGraph.HOSTILE);
    Path dot = folder.resolve("g.dot");
    Files.write(dot, SmallGraph.bytes(Export.of(ExportFormat.DOT), data));
    JsonNode read = new ObjectMapper().readTree(run("dot", "-Kneato", "-Tjson", dot));
    Map<String, String> shown = new HashMap<>();
    for (JsonNode node : read.get("objects")) {
      StringBuilder words = new StringBuilder();
      node.path("_ldraw_").forEach(op -> words.append(op.path("text").asText()));
      shown.put(node.get("name").asText(), words.toString());
    }
    DrawnGraph expected = expected(data, GraphShape.ENTITIES);
    assertEquals(expected.labels().keySet(), shown.keySet());
    assertEquals(expected.edges().size(), read.get("edges").size());
    String label = shown.get(SmallGraph.iri("person/%22%3E").getURI());
    assertEquals(SmallGraph.HOSTILE.replace(" ", ""), String.valueOf(label).replace(" ", ""));
  }

  @Test
  void edgesWeighAsMuchAsThereAreClaimsAndNeverNothing() throws IOException {
    DatasetGraph data = SmallGraph.hostile("x");
    for (String number : new String[] {"2", "3"}) {
      SmallGraph.claim(
          data,
          SmallGraph.iri("document/hostile"),
          SmallGraph.iri("claim/hostile/" + number),
          "x " + number,
          SmallGraph.iri("person/%22%3E"),
          SmallGraph.iri("concept/恶意_x"),
          "202" + number);
    }
    byte[] zip = SmallGraph.bytes(Export.of(ExportFormat.CSV), data);
    Map<String, String> weights = new HashMap<>();
    for (CSVRecord row : DrawnGraph.rows(zip, "neo4j-edges.csv")) {
      weights.put(row.get(":START_ID") + " " + row.get(":TYPE"), row.get("weight:double"));
    }
    assertEquals("3", weights.get(SmallGraph.iri("person/%22%3E").getURI() + " CLAIMS_ABOUT"));
    assertTrue(weights.values().stream().allMatch(w -> Double.parseDouble(w) > 0));
  }

  @Test
  void aClaimIsThereWhileItsDateLastsAndAThingWhileItIsSpokenOf() throws IOException {
    DatasetGraph data = SmallGraph.hostile("x");
    SmallGraph.claim(
        data,
        SmallGraph.iri("document/hostile"),
        SmallGraph.iri("claim/hostile/2"),
        "later",
        SmallGraph.iri("person/%22%3E"),
        SmallGraph.iri("concept/恶意_x"),
        "2029");
    String gexf = SmallGraph.text(Export.of(ExportFormat.GEXF).as(GraphShape.CLAIMS), data);
    assertTrue(gexf.contains("label=\"later\" start=\"2029-01-01\" end=\"2029-12-31\""), gexf);
    assertTrue(gexf.contains("<spell start=\"2024-01-01\" end=\"2024-12-31\"/>"), gexf);
    assertTrue(gexf.contains("<spell start=\"2029-01-01\" end=\"2029-12-31\"/>"), gexf);
  }

  @Test
  void theClaimViewHoldsEveryClaim() throws IOException {
    DatasetGraph data = SmallGraph.hostile("x");
    Set<String> claims = new TreeSet<>();
    new ClaimView(excerpt(data), new Labels(yulu.text.Language.ZH))
        .nodes(
            node -> {
              if (node.kind() == NodeKind.CLAIM) {
                claims.add(node.iri());
              }
            });
    assertEquals(SmallGraph.count(data, Vocabulary.CLAIM), claims.size());
  }

  private static DrawnGraph expected(DatasetGraph data, GraphShape shape) throws IOException {
    Labels labels = new Labels(yulu.text.Language.EN);
    GraphView view =
        shape == GraphShape.CLAIMS
            ? new ClaimView(excerpt(data), labels)
            : new EntityView(excerpt(data), labels);
    Map<String, String> nodes = new HashMap<>();
    Set<String> edges = new TreeSet<>();
    view.nodes(node -> nodes.put(node.iri(), node.label()));
    view.edges(edge -> edges.add(edge.id()));
    assertTrue(nodes.size() > 3 && edges.size() > 3, nodes + " " + edges);
    return new DrawnGraph(nodes, edges);
  }

  private static Excerpt excerpt(DatasetGraph data) {
    return new Excerpt(data, Selection.ALL, Checkpoint.NONE);
  }

  /** The schemas that a schema names are looked for beside it and in the readers' own files. */
  private static void validate(String schema, byte[] file) throws IOException, SAXException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> {
          boolean ofReader = List.of("graphml.xsd", "xlink.xsd").contains(systemId);
          URL found = DrawnExportTest.class.getResource("/" + systemId);
          return found == null || !ofReader ? null : new SchemaInput(systemId, found);
        });
    URL url = DrawnExportTest.class.getResource(schema);
    factory
        .newSchema(url)
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(file)));
  }

  private static boolean hasGraphviz() {
    try {
      return new ProcessBuilder("dot", "-V").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String run(String program, String engine, String format, Path file)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(program, engine, format, file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return out;
  }
}
