package yulu.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.graph.Node;
import yulu.rdf.Vocabulary;

/**
 * JSON-LD 1.1, graph by graph and subject by subject, without holding a graph in memory. Properties
 * and types are written with the prefixes of the context, everything else in full.
 */
final class JsonLdWriter implements GraphWriter {
  @Override
  public void write(Excerpt excerpt, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : Vocabulary.prefixes().entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
    NamedGraphs graphs = excerpt.graphs();
    for (Node name : graphs.names()) {
      json.writeStartObject();
      json.writeStringField("@id", name.getURI());
      json.writeArrayFieldStart("@graph");
      try {
        JsonLdSubjects subjects = new JsonLdSubjects(json, Vocabulary.prefixes());
        SortedTriples.forEach(
            graphs.of(name),
            triple -> {
              excerpt.checkpoint().pass();
              subjects.add(triple);
            });
        subjects.finish();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
