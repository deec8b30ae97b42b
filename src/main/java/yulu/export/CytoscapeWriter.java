package yulu.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * The JSON of Cytoscape.js, which Cytoscape reads too. See https://js.cytoscape.org and
 * https://manual.cytoscape.org (CX and Cytoscape.js JSON).
 */
final class CytoscapeWriter implements ViewWriter {
  @Override
  public void write(GraphView graph, Credits credits, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("format_version", "1.0");
    json.writeStringField("generated_by", "Yulu");
    json.writeStringField("target_cytoscapejs_version", "~3.0");
    json.writeObjectFieldStart("data");
    json.writeStringField("name", "Yulu");
    json.writeStringField("description", credits.inWords());
    json.writeEndObject();
    json.writeObjectFieldStart("elements");
    json.writeArrayFieldStart("nodes");
    graph.nodes(node -> node(json, node));
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
    graph.edges(edge -> edge(json, edge));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private static void node(JsonGenerator json, GraphNode node) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", node.iri());
    json.writeStringField("name", clean(node.label()));
    json.writeStringField("color", node.kind().color());
    values(json, node.values());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void edge(JsonGenerator json, GraphEdge edge) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", edge.id());
    json.writeStringField("source", edge.source());
    json.writeStringField("target", edge.target());
    json.writeStringField("interaction", edge.kind());
    json.writeNumberField("weight", edge.weight());
    values(json, edge.values());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void values(JsonGenerator json, Map<Attribute, String> values) throws IOException {
    for (Map.Entry<Attribute, String> value : values.entrySet()) {
      json.writeFieldName(value.getKey().id());
      switch (value.getKey().type()) {
        case STRING -> json.writeString(clean(value.getValue()));
        case INTEGER -> json.writeNumber(Integer.parseInt(value.getValue()));
        case DOUBLE -> json.writeNumber(Double.parseDouble(value.getValue()));
        case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(value.getValue()));
      }
    }
  }

  /** Halves of characters have no UTF-8. */
  private static String clean(String text) {
    return text.replaceAll("\\p{Cs}", "\uFFFD");
  }
}
