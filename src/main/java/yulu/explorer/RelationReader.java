package yulu.explorer;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Reads what a thing has to do with others: assertions with their words, and curated relations. */
final class RelationReader {
  private static final int QUOTES = 3;

  /** Relations without assertions: those of the curated vocabulary and of occasions. */
  private static final Map<String, Node> CURATED =
      Map.of(
          "broader", SKOS_BROADER,
          "narrower", SKOS_NARROWER,
          "related", SKOS_RELATED,
          "author", SCHEMA_AUTHOR,
          "creator", SCHEMA_CREATOR,
          "attendee", SCHEMA_ATTENDEE,
          "reports", REPORTS);

  /** Relations that both documents and the vocabulary know. */
  private static final Set<String> TOLD_TOO =
      Set.of("authored", "authored.of", "created", "created.of");

  private final Look look;
  private final Map<String, Map<Node, List<Node>>> found = new TreeMap<>();
  private final Map<String, Node> predicates = new TreeMap<>();

  RelationReader(Look look) {
    this.look = look;
  }

  List<Relations> read(Node thing) {
    assertions(thing);
    CURATED.forEach((key, property) -> curated(thing, key, property));
    List<Relations> relations = new ArrayList<>();
    found.forEach((key, others) -> relations.add(relations(key, others)));
    return relations;
  }

  private void assertions(Node thing) {
    for (Node assertion : look.subjects(RDF_SUBJECT, thing)) {
      add(assertion, RDF_OBJECT, "");
    }
    for (Node assertion : look.subjects(RDF_OBJECT, thing)) {
      add(assertion, RDF_SUBJECT, ".of");
    }
  }

  private void add(Node assertion, Node otherEnd, String direction) {
    look.value(assertion, RDF_PREDICATE)
        .ifPresent(
            predicate ->
                look.value(assertion, otherEnd)
                    .ifPresent(
                        other -> {
                          String key = localName(predicate) + direction;
                          predicates.put(key, predicate);
                          others(key, other).addAll(look.values(assertion, EVIDENCE));
                        }));
  }

  private void curated(Node thing, String key, Node property) {
    look.values(thing, property).stream()
        .filter(Node::isURI)
        .forEach(other -> others(sameAs(key), other));
    if (property.equals(SCHEMA_AUTHOR)
        || property.equals(SCHEMA_CREATOR)
        || property.equals(SCHEMA_ATTENDEE)
        || property.equals(REPORTS)) {
      look.subjects(property, thing).forEach(other -> others(sameAs(key + ".of"), other));
    }
  }

  /** A curated author is shown with those whom a text tells of. */
  private static String sameAs(String key) {
    return switch (key) {
      case "author" -> "authored.of";
      case "author.of" -> "authored";
      case "creator" -> "created.of";
      case "creator.of" -> "created";
      default -> key;
    };
  }

  private List<Node> others(String key, Node other) {
    return found
        .computeIfAbsent(key, k -> new LinkedHashMap<>())
        .computeIfAbsent(other, o -> new ArrayList<>());
  }

  private Relations relations(String key, Map<Node, List<Node>> others) {
    List<Relations.Other> list = new ArrayList<>();
    boolean told = TOLD_TOO.contains(key);
    others.forEach((thing, spans) -> list.add(other(thing, spans, told)));
    list.sort(
        Comparator.comparingInt((Relations.Other o) -> -o.quotes().size() - o.moreQuotes())
            .thenComparing(Relations.Other::thing, Link.BY_LABEL));
    Node predicate = predicates.get(key);
    return new Relations(key, predicate == null ? key : look.label(predicate).text(), list);
  }

  private Relations.Other other(Node thing, List<Node> spans, boolean told) {
    List<Relations.Quote> quotes = new ArrayList<>();
    for (Node span : spans.subList(0, Math.min(QUOTES, spans.size()))) {
      Place.of(span).ifPresent(place -> quotes.add(quote(span, place)));
    }
    return new Relations.Other(
        thing.isURI() ? look.link(thing) : Link.text(thing.getLiteralLexicalForm(), ""),
        note(thing),
        quotes,
        Math.max(0, spans.size() - QUOTES),
        told && spans.isEmpty());
  }

  private Relations.Quote quote(Node span, Place place) {
    Link document = look.link(place.document());
    Link source =
        new Link(
            span.getURI(),
            document.path() + "#" + place.fragment(),
            document.label(),
            document.lang());
    return new Relations.Quote(look.text(span, NIF_ANCHOR_OF), source);
  }

  /** The year of a paper or an event. */
  private String note(Node thing) {
    String published = look.text(thing, SCHEMA_DATE_PUBLISHED);
    return published.isEmpty() ? look.text(thing, DCTERMS_DATE) : published;
  }

  private static String localName(Node predicate) {
    String iri = predicate.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
