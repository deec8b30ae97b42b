package yulu.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.text.StringEscapeUtils;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;

/**
 * What other people's readers find in a file.
 *
 * @param labels of nodes, by IRI
 * @param edges as source, kind, target
 */
record DrawnGraph(Map<String, String> labels, Set<String> edges) {
  static DrawnGraph read(ExportFormat format, byte[] file) throws IOException {
    return switch (format) {
      case GEXF -> gexf(file);
      case GRAPHML -> graphml(file);
      case DOT -> dot(file);
      case CYTOSCAPE -> cytoscape(file);
      case CSV -> tables(file);
      default -> throw new IllegalArgumentException(format.label());
    };
  }

  private static DrawnGraph gexf(byte[] file) {
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    importer.setSchemaValidation(false);
    importer.setVertexFactory(id -> id);
    DrawnGraph read = imported(importer, importer::importGraph, file, "label");
    // This importer hands on texts with their entities.
    read.labels().replaceAll((iri, label) -> StringEscapeUtils.unescapeXml(label));
    return read;
  }

  private static DrawnGraph graphml(byte[] file) {
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(false);
    importer.setVertexFactory(id -> id);
    return imported(importer, importer::importGraph, file, "kind");
  }

  /** Labels are those of the importer, which does not undo all that Graphviz does. */
  private static DrawnGraph dot(byte[] file) {
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    return imported(importer, importer::importGraph, file, "label");
  }

  private static DrawnGraph imported(
      BaseEventDrivenImporter<String, DefaultEdge> importer,
      BiConsumer<Graph<String, DefaultEdge>, Reader> reading,
      byte[] file,
      String kind) {
    Map<String, String> labels = new TreeMap<>();
    Map<String, String> iris = new HashMap<>();
    IdentityHashMap<DefaultEdge, String> kinds = new IdentityHashMap<>();
    importer.addVertexAttributeConsumer(
        (at, value) -> {
          if (at.getSecond().equals("label")) {
            labels.put(at.getFirst(), value.getValue());
          } else if (at.getSecond().equals("iri")) {
            iris.put(at.getFirst(), value.getValue());
          }
        });
    importer.addEdgeAttributeConsumer(
        (at, value) -> {
          if (at.getSecond().equals(kind)) {
            kinds.put(at.getFirst(), value.getValue());
          }
        });
    Graph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(null, SupplierUtil.createDefaultEdgeSupplier(), false);
    reading.accept(
        graph, new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
    Map<String, String> byIri = new TreeMap<>();
    graph.vertexSet().forEach(v -> byIri.put(iris.getOrDefault(v, v), labels.getOrDefault(v, "")));
    Set<String> edges = new TreeSet<>();
    for (DefaultEdge edge : graph.edgeSet()) {
      String from = graph.getEdgeSource(edge);
      String to = graph.getEdgeTarget(edge);
      edges.add(
          iris.getOrDefault(from, from) + " " + kinds.get(edge) + " " + iris.getOrDefault(to, to));
    }
    return new DrawnGraph(byIri, edges);
  }

  private static DrawnGraph cytoscape(byte[] file) throws IOException {
    Map<String, String> labels = new TreeMap<>();
    Set<String> edges = new TreeSet<>();
    JsonNode elements = new ObjectMapper().readTree(file).get("elements");
    for (JsonNode node : elements.get("nodes")) {
      labels.put(node.at("/data/id").asText(), node.at("/data/name").asText());
    }
    for (JsonNode edge : elements.get("edges")) {
      JsonNode data = edge.get("data");
      edges.add(
          data.get("source").asText()
              + " "
              + data.get("kind").asText()
              + " "
              + data.get("target").asText());
    }
    return new DrawnGraph(labels, edges);
  }

  private static DrawnGraph tables(byte[] file) throws IOException {
    Map<String, String> labels = new TreeMap<>();
    Set<String> edges = new TreeSet<>();
    for (CSVRecord row : rows(file, "nodes.csv")) {
      labels.put(row.get("Id"), row.get("Label"));
    }
    for (CSVRecord row : rows(file, "edges.csv")) {
      edges.add(row.get("Source") + " " + row.get("Label") + " " + row.get("Target"));
    }
    return new DrawnGraph(labels, edges);
  }

  static Iterable<CSVRecord> rows(byte[] zip, String name) throws IOException {
    ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      if (entry.getName().equals(name)) {
        String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(table));
      }
    }
    throw new IllegalArgumentException("no " + name);
  }
}
