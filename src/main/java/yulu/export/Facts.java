package yulu.export;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import yulu.rdf.Vocabulary;

/** Everything that a graph says of one subject, read once. */
final class Facts {
  private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

  private static final List<Node> CLAIM_LINKS =
      List.of(Vocabulary.RESTATES, Vocabulary.REVISES, CITO_DISPUTES, CITO_SUPPORTS);

  private final Node subject;
  private final Map<Node, List<Node>> values = new HashMap<>();

  private Facts(Node subject) {
    this.subject = subject;
  }

  static Facts of(Graph graph, Node subject) {
    Facts facts = new Facts(subject);
    Iterator<Triple> all = graph.find(subject, Node.ANY, Node.ANY);
    while (all.hasNext()) {
      Triple triple = all.next();
      facts
          .values
          .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
          .add(triple.getObject());
    }
    facts.values.values().forEach(list -> list.sort(BY_TEXT));
    return facts;
  }

  /** In the order of their texts. */
  List<Node> all(Node property) {
    return values.getOrDefault(property, List.of());
  }

  /** Those that are IRIs. */
  List<Node> iris(Node property) {
    return all(property).stream().filter(Node::isURI).toList();
  }

  /** The first; the graph has one where the shapes allow one. */
  Optional<Node> iri(Node property) {
    return iris(property).stream().findFirst();
  }

  /** Lexical form of the first literal; empty if there is none. */
  Optional<String> text(Node property) {
    return all(property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /** Lexical form of the first literal in the language. */
  Optional<String> text(Node property, String language) {
    return all(property).stream()
        .filter(v -> v.isLiteral() && v.getLiteralLanguage().equalsIgnoreCase(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /** A decimal number as it is written; empty if there is none. */
  private String number(Node property) {
    return text(property).filter(n -> n.matches("[0-9]+([.][0-9]+)?")).orElse("");
  }

  boolean is(Node type) {
    return all(RDF_TYPE).contains(type);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  ClaimFacts claim() {
    Optional<Node> statement = all(SCHEMA_TEXT).stream().filter(Node::isLiteral).findFirst();
    List<ClaimFacts.Link> links = new ArrayList<>();
    for (Node kind : CLAIM_LINKS) {
      iris(kind).forEach(other -> links.add(new ClaimFacts.Link(kind.getLocalName(), other)));
    }
    return new ClaimFacts(
        subject,
        statement.map(Node::getLiteralLexicalForm).orElse(""),
        statement.map(Node::getLiteralLanguage).orElse(""),
        iris(CLAIMANT),
        iris(SCHEMA_ABOUT),
        iri(REPORTER),
        iri(PROV_WAS_DERIVED_FROM),
        iri(MADE_AT),
        text(DCTERMS_DATE),
        iri(MODALITY).map(Node::getLocalName).orElse(""),
        iri(ATTRIBUTION).map(Node::getLocalName).orElse(""),
        number(CONFIDENCE),
        text(RULE).orElse(""),
        iris(EVIDENCE),
        links);
  }

  /** Empty if it is no whole statement between two things. */
  Optional<RelationFacts> relation(Optional<String> date) {
    Optional<Node> from = iri(RDF_SUBJECT);
    Optional<Node> predicate = iri(RDF_PREDICATE);
    Optional<Node> to = iri(RDF_OBJECT);
    if (from.isEmpty() || predicate.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RelationFacts(
            subject,
            from.get(),
            predicate.get(),
            to.get(),
            number(CONFIDENCE),
            iri(PROV_WAS_DERIVED_FROM),
            date,
            iris(EVIDENCE)));
  }
}
