package yulu.linked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import yulu.export.JsonLdSubjects;

/**
 * JSON-LD 1.1 of one graph, subject by subject. The context stands in the document itself, so that
 * a reader needs to fetch nothing.
 */
final class JsonLdStream extends StreamRDFBase {
  private final JsonGenerator json;
  private final JsonLdSubjects subjects;

  JsonLdStream(OutputStream out, Map<String, String> prefixes) {
    try {
      this.json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      this.subjects = new JsonLdSubjects(json, prefixes);
      json.writeStartObject();
      json.writeObjectFieldStart("@context");
      for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
        json.writeStringField(prefix.getKey(), prefix.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("@graph");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void triple(Triple triple) {
    subjects.add(triple);
  }

  @Override
  public void finish() {
    try {
      subjects.finish();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
