package yulu.explorer;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Reads the plain properties of things, in the order in which pages show them. */
final class Facts {
  private static final Map<String, Node> PROPERTIES = properties();

  private final Look look;

  Facts(Look look) {
    this.look = look;
  }

  private static Map<String, Node> properties() {
    Map<String, Node> map = new LinkedHashMap<>();
    map.put("type", DCTERMS_TYPE);
    map.put("date", DCTERMS_DATE);
    map.put("published", SCHEMA_DATE_PUBLISHED);
    map.put("issued", DCTERMS_ISSUED);
    map.put("credit", SCHEMA_CREDIT_TEXT);
    map.put("document-creator", DCTERMS_CREATOR);
    map.put("venue", SCHEMA_IS_PART_OF);
    map.put("language", DCTERMS_LANGUAGE);
    map.put("doi", BIBO_DOI);
    map.put("source", DCTERMS_SOURCE);
    map.put("homepage", FOAF_HOMEPAGE);
    map.put("url", SCHEMA_URL);
    map.put("same", SCHEMA_SAME_AS);
    map.put("same-as", OWL_SAME_AS);
    map.put("exact-match", SKOS_EXACT_MATCH);
    map.put("listed", LISTED_IN);
    map.put("identifier", DCTERMS_IDENTIFIER);
    return map;
  }

  List<Fact> of(Node thing) {
    List<Fact> facts = new ArrayList<>();
    PROPERTIES.forEach(
        (key, property) -> {
          List<Link> values =
              look.values(thing, property).stream()
                  .map(value -> value(key, value))
                  .sorted(Link.BY_LABEL)
                  .toList();
          if (!values.isEmpty()) {
            facts.add(new Fact(key, values));
          }
        });
    return facts;
  }

  private Link value(String key, Node value) {
    if (value.isLiteral()) {
      return key.equals("type") ? kind(value.getLiteralLexicalForm()) : literal(value);
    }
    String iri = value.getURI();
    if (look.path(value).equals(iri)) {
      return outside(iri);
    }
    return look.link(value);
  }

  /** What is filed under an English word has a name in both languages. */
  private Link kind(String word) {
    return Link.text(look.texts().find("type-" + word).orElse(word), "");
  }

  private static Link literal(Node value) {
    String text = value.getLiteralLexicalForm();
    return text.matches("https?://\\S+") ? outside(text) : Link.text(text, Labels.tag(value));
  }

  /** Only addresses of the web are linked to: a document may say anything. */
  private static Link outside(String iri) {
    String shown = iri.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    return iri.matches("https?://.*") ? new Link(iri, iri, shown, "") : Link.text(iri, "");
  }
}
