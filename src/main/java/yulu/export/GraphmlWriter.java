package yulu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * GraphML 1.0, with the shapes and labels of yEd. Identifiers must be name tokens there, so the IRI
 * is an attribute. See http://graphml.graphdrawing.org.
 */
final class GraphmlWriter implements ViewWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String YED = "http://www.yworks.com/xml/graphml";
  private static final int WIDTH_OF_LETTER = 8;
  private static final int MOST_LETTERS = 40;

  @Override
  public void write(GraphView graph, Credits credits, OutputStream out) throws IOException {
    Xml xml = new Xml(out);
    xml.open("graphml", "xmlns", NAMESPACE, "xmlns:y", YED);
    xml.attributes("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml.attributes("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
    xml.text("desc", credits.inWords());
    declare(xml, "node", Attribute.ofNodes());
    xml.empty(
        "key", "id", "node_label", "for", "node", "attr.name", "label", "attr.type", "string");
    xml.empty("key", "id", "node_yed", "for", "node", "yfiles.type", "nodegraphics");
    declare(xml, "edge", Attribute.ofEdges());
    xml.empty(
        "key", "id", "edge_weight", "for", "edge", "attr.name", "weight", "attr.type", "double");
    xml.empty("key", "id", "edge_yed", "for", "edge", "yfiles.type", "edgegraphics");
    xml.open("graph", "id", "yulu", "edgedefault", "directed");
    graph.nodes(node -> node(xml, node));
    graph.edges(edge -> edge(xml, edge));
    xml.close().close().end();
  }

  private static void declare(Xml xml, String of, List<Attribute> attributes) throws IOException {
    for (Attribute attribute : attributes) {
      String type =
          switch (attribute.type()) {
            case STRING -> "string";
            case INTEGER -> "int";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
          };
      xml.empty("key", "id", of + "_" + attribute.id(), "for", of);
      xml.attributes("attr.name", attribute.id(), "attr.type", type);
    }
  }

  private static void node(Xml xml, GraphNode node) throws IOException {
    xml.open("node", "id", token(node.iri()));
    xml.text("data", node.label(), "key", "node_label");
    values(xml, "node_", node.values());
    String label = cut(node.label());
    int width = 20 + WIDTH_OF_LETTER * label.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    xml.open("data", "key", "node_yed").open("y:ShapeNode");
    xml.empty("y:Geometry", "height", "30.0", "width", width + ".0");
    xml.empty("y:Fill", "color", node.kind().color(), "transparent", "false");
    xml.text("y:NodeLabel", label);
    xml.empty("y:Shape", "type", node.kind() == NodeKind.CLAIM ? "rectangle" : "roundrectangle");
    xml.close().close().close();
  }

  private static void edge(Xml xml, GraphEdge edge) throws IOException {
    xml.open("edge", "id", token(edge.source()) + ":" + edge.kind() + ":" + token(edge.target()));
    xml.attributes("source", token(edge.source()), "target", token(edge.target()));
    xml.text("data", edge.weightText(), "key", "edge_weight");
    values(xml, "edge_", edge.values());
    xml.open("data", "key", "edge_yed").open("y:PolyLineEdge");
    xml.empty("y:Arrows", "source", "none", "target", edge.symmetric() ? "none" : "standard");
    xml.text("y:EdgeLabel", edge.kind());
    xml.close().close().close();
  }

  private static void values(Xml xml, String prefix, Map<Attribute, String> values)
      throws IOException {
    for (Map.Entry<Attribute, String> value : values.entrySet()) {
      xml.text("data", value.getValue(), "key", prefix + value.getKey().id());
    }
  }

  private static String cut(String label) {
    int points = label.codePointCount(0, label.length());
    return points <= MOST_LETTERS
        ? label
        : label.substring(0, label.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
  }

  /** An NMTOKEN for each IRI, and another for each other one. */
  static String token(String iri) {
    StringBuilder token = new StringBuilder(iri.length() + 16);
    iri.codePoints()
        .forEach(
            c -> {
              if ((c >= 'a' && c <= 'z')
                  || (c >= 'A' && c <= 'Z')
                  || (c >= '0' && c <= '9')
                  || c == '-'
                  || c == '.') {
                token.appendCodePoint(c);
              } else if (c == '/') {
                token.append(':');
              } else {
                token.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return token.toString();
  }
}
