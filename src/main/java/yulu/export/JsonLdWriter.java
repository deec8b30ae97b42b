package yulu.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import yulu.rdf.Vocabulary;

/**
 * JSON-LD 1.1, graph by graph and subject by subject, without holding a graph in memory. Properties
 * and types are written with the prefixes of the context, everything else in full.
 */
final class JsonLdWriter implements GraphWriter {
  private static final String STRING = Vocabulary.XSD + "string";

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
        Subjects subjects = new Subjects(json, excerpt.checkpoint());
        SortedTriples.forEach(graphs.of(name), subjects::add);
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

  /** Gathers the triples of one subject and writes them when the next one comes. */
  private static final class Subjects {
    private final JsonGenerator json;
    private final Checkpoint checkpoint;
    private final Map<Node, List<Node>> properties = new LinkedHashMap<>();
    private @Nullable Node subject;

    Subjects(JsonGenerator json, Checkpoint checkpoint) {
      this.json = json;
      this.checkpoint = checkpoint;
    }

    void add(Triple triple) {
      checkpoint.pass();
      if (!triple.getSubject().equals(subject)) {
        finish();
        subject = triple.getSubject();
      }
      properties
          .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
          .add(triple.getObject());
    }

    void finish() {
      if (subject == null) {
        return;
      }
      try {
        json.writeStartObject();
        json.writeStringField("@id", id(subject));
        for (Map.Entry<Node, List<Node>> property : properties.entrySet()) {
          if (property.getKey().equals(Vocabulary.RDF_TYPE)) {
            types(property.getValue());
          } else {
            values(property.getKey(), property.getValue());
          }
        }
        json.writeEndObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      properties.clear();
      subject = null;
    }

    private void types(List<Node> types) throws IOException {
      json.writeArrayFieldStart("@type");
      for (Node type : types) {
        json.writeString(compact(type.getURI()));
      }
      json.writeEndArray();
    }

    private void values(Node property, List<Node> values) throws IOException {
      json.writeArrayFieldStart(compact(property.getURI()));
      for (Node value : values) {
        json.writeStartObject();
        if (value.isLiteral()) {
          literal(value);
        } else {
          json.writeStringField("@id", id(value));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void literal(Node value) throws IOException {
      json.writeStringField("@value", value.getLiteralLexicalForm());
      if (!value.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", value.getLiteralLanguage());
      } else if (!value.getLiteralDatatypeURI().equals(STRING)) {
        json.writeStringField("@type", compact(value.getLiteralDatatypeURI()));
      }
    }

    private static String id(Node node) {
      return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
    }

    private static String compact(String iri) {
      for (Map.Entry<String, String> prefix : Vocabulary.prefixes().entrySet()) {
        if (iri.startsWith(prefix.getValue())) {
          String local = iri.substring(prefix.getValue().length());
          if (!local.isEmpty() && local.chars().allMatch(Character::isLetterOrDigit)) {
            return prefix.getKey() + ":" + local;
          }
        }
      }
      return iri;
    }
  }
}
