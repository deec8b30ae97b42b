package yulu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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
 * Writes triples as objects of JSON-LD, one a subject: gathers the triples of a subject and writes
 * them when the next one comes.
 */
public final class JsonLdSubjects {
  private static final String STRING = Vocabulary.XSD + "string";

  private final JsonGenerator json;
  private final Map<String, String> prefixes;
  private final Map<Node, List<Node>> properties = new LinkedHashMap<>();
  private @Nullable Node subject;

  /**
   * @param json stands inside an array
   * @param prefixes that the context declares, prefix to namespace
   */
  public JsonLdSubjects(JsonGenerator json, Map<String, String> prefixes) {
    this.json = json;
    this.prefixes = Map.copyOf(prefixes);
  }

  /** Takes one triple; those of one subject follow each other. */
  public void add(Triple triple) {
    if (!triple.getSubject().equals(subject)) {
      finish();
      subject = triple.getSubject();
    }
    properties
        .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
        .add(triple.getObject());
  }

  /** Writes what is left. */
  public void finish() {
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

  private String compact(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
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
