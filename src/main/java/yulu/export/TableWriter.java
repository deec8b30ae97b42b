package yulu.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A zip of tables (RFC 4180, UTF-8): {@code nodes.csv} and {@code edges.csv} with the column names
 * that Gephi knows, and the same for {@code neo4j-admin database import}.
 */
final class TableWriter implements ViewWriter {
  /** The oldest time that a zip can hold; the same graph gives the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final List<Attribute> OF_NODES = Attribute.ofNodes();
  private static final List<Attribute> OF_EDGES = Attribute.ofEdges();

  private interface Rows {
    void print(CSVPrinter csv) throws IOException;
  }

  @Override
  public void write(GraphView graph, Credits credits, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    entry(zip, "README.txt");
    zip.write((credits.inWords() + "\n").getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    table(zip, "nodes.csv", csv -> nodes(graph, csv));
    table(zip, "edges.csv", csv -> edges(graph, csv));
    table(zip, "neo4j-nodes.csv", csv -> neo4jNodes(graph, csv));
    table(zip, "neo4j-edges.csv", csv -> neo4jEdges(graph, csv));
    zip.finish();
  }

  private static void table(ZipOutputStream zip, String name, Rows rows) throws IOException {
    entry(zip, name);
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    rows.print(csv);
    csv.flush();
    zip.closeEntry();
  }

  private static void entry(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }

  private static void nodes(GraphView graph, CSVPrinter csv) throws IOException {
    csv.printRecord(row(List.of("Id", "Label"), ids(OF_NODES)));
    graph.nodes(
        node ->
            csv.printRecord(
                row(List.of(node.iri(), node.label()), cells(OF_NODES, node.values()))));
  }

  private static void edges(GraphView graph, CSVPrinter csv) throws IOException {
    csv.printRecord(
        row(List.of("Source", "Target", "Type", "Id", "Label", "Weight"), ids(OF_EDGES)));
    graph.edges(
        edge ->
            csv.printRecord(
                row(
                    List.of(
                        edge.source(),
                        edge.target(),
                        "Directed",
                        edge.id(),
                        edge.kind(),
                        edge.weightText()),
                    cells(OF_EDGES, edge.values()))));
  }

  private static void neo4jNodes(GraphView graph, CSVPrinter csv) throws IOException {
    csv.printRecord(row(List.of("id:ID", ":LABEL", "name"), typed(OF_NODES)));
    graph.nodes(
        node ->
            csv.printRecord(
                row(
                    List.of(node.iri(), node.kind().label(), node.label()),
                    cells(OF_NODES, node.values()))));
  }

  private static void neo4jEdges(GraphView graph, CSVPrinter csv) throws IOException {
    csv.printRecord(
        row(List.of(":START_ID", ":END_ID", ":TYPE", "weight:double"), typed(OF_EDGES)));
    graph.edges(
        edge ->
            csv.printRecord(
                row(
                    List.of(edge.source(), edge.target(), type(edge.kind()), edge.weightText()),
                    cells(OF_EDGES, edge.values()))));
  }

  /** Neo4j's custom for types of relationships: claimsAbout is CLAIMS_ABOUT. */
  private static String type(String kind) {
    return kind.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static List<String> ids(List<Attribute> attributes) {
    return attributes.stream().map(Attribute::id).toList();
  }

  private static List<String> typed(List<Attribute> attributes) {
    return attributes.stream()
        .map(
            attribute ->
                switch (attribute.type()) {
                  case STRING -> attribute.id();
                  case INTEGER -> attribute.id() + ":int";
                  case DOUBLE -> attribute.id() + ":double";
                  case BOOLEAN -> attribute.id() + ":boolean";
                })
        .toList();
  }

  private static List<String> cells(List<Attribute> attributes, Map<Attribute, String> values) {
    return attributes.stream().map(attribute -> values.getOrDefault(attribute, "")).toList();
  }

  private static List<String> row(List<String> fixed, List<String> more) {
    List<String> row = new ArrayList<>(fixed);
    row.addAll(more);
    return row;
  }
}
