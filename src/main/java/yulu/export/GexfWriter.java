package yulu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * GEXF 1.3, dynamic: nodes and edges are there on the days that their claims were made, so that the
 * timeline of Gephi works. See https://gexf.net.
 */
final class GexfWriter implements ViewWriter {
  /** Gephi draws sizes from about 10 on well. */
  private static final double LEAST_SIZE = 10;

  @Override
  public void write(GraphView graph, Credits credits, OutputStream out) throws IOException {
    Xml xml = new Xml(out);
    xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.open("meta").text("creator", "Yulu").text("description", credits.inWords()).close();
    xml.open("graph", "mode", "dynamic", "timeformat", "date", "timerepresentation", "interval");
    xml.attributes("defaultedgetype", "directed", "idtype", "string");
    declare(xml, "node", Attribute.ofNodes());
    declare(xml, "edge", Attribute.ofEdges());
    xml.open("nodes");
    graph.nodes(node -> node(xml, node));
    xml.close().open("edges");
    graph.edges(edge -> edge(xml, edge));
    xml.close().close().close().end();
  }

  private static void declare(Xml xml, String of, List<Attribute> attributes) throws IOException {
    xml.open("attributes", "class", of, "mode", "static");
    for (Attribute attribute : attributes) {
      String type = attribute.type().name().toLowerCase(Locale.ROOT);
      xml.empty("attribute", "id", attribute.id(), "title", attribute.id(), "type", type);
    }
    xml.close();
  }

  private static void node(Xml xml, GraphNode node) throws IOException {
    xml.open("node", "id", node.iri(), "label", node.label());
    time(xml, node.periods());
    values(xml, node.values());
    spells(xml, node.periods());
    xml.empty("size", "value", Double.toString(LEAST_SIZE * (1 + Math.log10(node.size()))));
    xml.empty("color", "hex", node.kind().color());
    xml.close();
  }

  private static void edge(Xml xml, GraphEdge edge) throws IOException {
    xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
    xml.attributes("kind", edge.kind(), "label", edge.kind(), "weight", edge.weightText());
    time(xml, edge.periods());
    values(xml, edge.values());
    spells(xml, edge.periods());
    xml.close();
  }

  /** One period stands in the element itself, several in spells. */
  private static void time(Xml xml, List<Period> periods) throws IOException {
    if (periods.size() == 1) {
      xml.attributes("start", periods.get(0).first().toString());
      xml.attributes("end", periods.get(0).last().toString());
    }
  }

  private static void spells(Xml xml, List<Period> periods) throws IOException {
    if (periods.size() > 1) {
      xml.open("spells");
      for (Period p : periods) {
        xml.empty("spell", "start", p.first().toString(), "end", p.last().toString());
      }
      xml.close();
    }
  }

  private static void values(Xml xml, Map<Attribute, String> values) throws IOException {
    xml.open("attvalues");
    for (Map.Entry<Attribute, String> value : values.entrySet()) {
      xml.empty("attvalue", "for", value.getKey().id(), "value", value.getValue());
    }
    xml.close();
  }
}
