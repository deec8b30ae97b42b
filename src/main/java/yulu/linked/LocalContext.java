package yulu.linked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import yulu.rdf.Vocabulary;

/**
 * A JSON-LD context with the terms of the ontology under their plain names, and the terms of others
 * that the graph uses. Refers to nothing outside itself.
 */
public final class LocalContext {
  /** Terms of others: plain name, IRI, and how values are read; {@code @id} for links. */
  private static final List<String[]> OTHERS =
      List.of(
          new String[] {"id", "@id", ""},
          new String[] {"type", "@type", ""},
          new String[] {"prefLabel", "skos:prefLabel", ""},
          new String[] {"altLabel", "skos:altLabel", ""},
          new String[] {"definition", "skos:definition", ""},
          new String[] {"broader", "skos:broader", "@id"},
          new String[] {"narrower", "skos:narrower", "@id"},
          new String[] {"related", "skos:related", "@id"},
          new String[] {"exactMatch", "skos:exactMatch", "@id"},
          new String[] {"sameAs", "owl:sameAs", "@id"},
          new String[] {"text", "schema:text", ""},
          new String[] {"about", "schema:about", "@id"},
          new String[] {"description", "schema:description", ""},
          new String[] {"sha256", "schema:sha256", ""},
          new String[] {"title", "dcterms:title", ""},
          new String[] {"identifier", "dcterms:identifier", ""},
          new String[] {"date", "dcterms:date", ""},
          new String[] {"issued", "dcterms:issued", ""},
          new String[] {"language", "dcterms:language", ""},
          new String[] {"wasDerivedFrom", "prov:wasDerivedFrom", "@id"},
          new String[] {"beginIndex", "nif:beginIndex", "xsd:nonNegativeInteger"},
          new String[] {"endIndex", "nif:endIndex", "xsd:nonNegativeInteger"},
          new String[] {"anchorOf", "nif:anchorOf", ""},
          new String[] {"referenceContext", "nif:referenceContext", "@id"},
          new String[] {"taIdentRef", "itsrdf:taIdentRef", "@id"},
          new String[] {"disputes", "cito:disputes", "@id"},
          new String[] {"supports", "cito:supports", "@id"});

  private LocalContext() {}

  /** The context as a JSON document. */
  public static String json(List<OntologyTerm> terms) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeObjectFieldStart("@context");
      json.writeNumberField("@version", 1.1);
      for (Map.Entry<String, String> prefix : Vocabulary.prefixes().entrySet()) {
        json.writeStringField(prefix.getKey(), prefix.getValue());
      }
      for (OntologyTerm term : terms) {
        write(json, term.localName(), "yulu:" + term.localName(), reading(term));
      }
      for (String[] other : OTHERS) {
        write(json, other[0], other[1], other[2]);
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static String reading(OntologyTerm term) {
    if (term.kind() != OntologyTerm.Kind.PROPERTY) {
      return "";
    }
    return OntologyTerms.onlyRange(term)
        .filter(range -> range.getURI().startsWith(Vocabulary.XSD))
        .map(
            range ->
                range.getURI().equals(Vocabulary.XSD + "string")
                    ? ""
                    : "xsd:" + range.getLocalName())
        .orElse(term.isLink() ? "@id" : "");
  }

  private static void write(JsonGenerator json, String name, String iri, String reading)
      throws IOException {
    if (reading.isEmpty()) {
      json.writeStringField(name, iri);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("@id", iri);
    json.writeStringField("@type", reading);
    json.writeEndObject();
  }
}
