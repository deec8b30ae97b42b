package yulu.linked;

import static org.apache.jena.graph.Node.ANY;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import yulu.rdf.Vocabulary;

/**
 * What search engines read in a page of one thing: JSON-LD in the terms of schema.org alone, safe
 * to stand in a {@code script} element.
 */
public final class SchemaOrg {
  /** The graph's classes, the more special first, and what search engines call them. */
  private static final Map<Node, String> TYPES = types();

  private static final int MOST_VALUES = 20;

  private final Graph graph;
  private final Node thing;
  private final JsonGenerator json;

  private SchemaOrg(Graph graph, Node thing, JsonGenerator json) {
    this.graph = graph;
    this.thing = thing;
    this.json = json;
  }

  /**
   * Nothing for what search engines have no word for. Must be called in a read transaction.
   *
   * @param graph the union of all graphs
   */
  public static Optional<String> json(Graph graph, String iri) {
    Node thing = NodeFactory.createURI(iri);
    return TYPES.entrySet().stream()
        .filter(e -> graph.contains(thing, Vocabulary.RDF_TYPE, e.getKey()))
        .findFirst()
        .map(e -> text(graph, thing, e.getValue()));
  }

  private static String text(Graph graph, Node thing, String type) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      new SchemaOrg(graph, thing, json).write(type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private void write(String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeStringField("@type", type);
    json.writeStringField("@id", thing.getURI());
    texts("name", Vocabulary.SKOS_PREF_LABEL, Vocabulary.DCTERMS_TITLE);
    texts("alternateName", Vocabulary.SKOS_ALT_LABEL);
    texts("description", Vocabulary.SCHEMA_DESCRIPTION, Vocabulary.SKOS_DEFINITION);
    texts("text", Vocabulary.SCHEMA_TEXT);
    texts("datePublished", Vocabulary.SCHEMA_DATE_PUBLISHED, Vocabulary.DCTERMS_ISSUED);
    texts("dateCreated", Vocabulary.DCTERMS_DATE);
    texts("inLanguage", Vocabulary.DCTERMS_LANGUAGE);
    texts("creditText", Vocabulary.SCHEMA_CREDIT_TEXT);
    things("author", Vocabulary.CLAIMANT, Vocabulary.SCHEMA_AUTHOR, Vocabulary.DCTERMS_CREATOR);
    things("about", Vocabulary.SCHEMA_ABOUT);
    things("isBasedOn", Vocabulary.PROV_WAS_DERIVED_FROM);
    things("affiliation", Vocabulary.yulu("affiliatedWith"));
    addresses(
        "sameAs", Vocabulary.OWL_SAME_AS, Vocabulary.SKOS_EXACT_MATCH, Vocabulary.SCHEMA_SAME_AS);
    addresses("url", Vocabulary.SCHEMA_URL, Vocabulary.FOAF_HOMEPAGE);
    json.writeEndObject();
  }

  private void texts(String name, Node... properties) throws IOException {
    List<Node> values = values(properties).stream().filter(Node::isLiteral).toList();
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String value :
          values.stream().map(Node::getLiteralLexicalForm).distinct().sorted().toList()) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  /** Linked things, with their names, as many readers follow no link. */
  private void things(String name, Node... properties) throws IOException {
    List<Node> values = values(properties).stream().filter(Node::isURI).toList();
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (Node value : values) {
      json.writeStartObject();
      for (Map.Entry<Node, String> type : TYPES.entrySet()) {
        if (graph.contains(value, Vocabulary.RDF_TYPE, type.getKey())) {
          json.writeStringField("@type", type.getValue());
          break;
        }
      }
      json.writeStringField("@id", value.getURI());
      Optional<Node> label = Labels.in("en", graph, value);
      if (label.isPresent()) {
        json.writeStringField("name", label.get().getLiteralLexicalForm());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void addresses(String name, Node... properties) throws IOException {
    List<Node> values = values(properties).stream().filter(Node::isURI).toList();
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (Node value : values) {
        json.writeString(value.getURI());
      }
      json.writeEndArray();
    }
  }

  /** The first property that has values decides, so that nothing is said twice. */
  private List<Node> values(Node... properties) {
    for (Node property : properties) {
      List<Node> found =
          graph.find(thing, property, ANY).mapWith(Triple::getObject).toList().stream()
              .sorted(Comparator.comparing(Node::toString))
              .limit(MOST_VALUES)
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static Map<Node, String> types() {
    Map<Node, String> types = new LinkedHashMap<>();
    types.put(Vocabulary.PERSON, "Person");
    types.put(Vocabulary.ORGANIZATION, "Organization");
    types.put(Vocabulary.CONCEPT, "DefinedTerm");
    types.put(Vocabulary.PAPER, "ScholarlyArticle");
    types.put(Vocabulary.WORK, "CreativeWork");
    types.put(Vocabulary.SYSTEM, "SoftwareApplication");
    types.put(Vocabulary.EVENT, "Event");
    types.put(Vocabulary.CLAIM, "Claim");
    types.put(Vocabulary.DOCUMENT, "DigitalDocument");
    return types;
  }
}
