package yulu.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import yulu.rdf.Vocabulary;

/**
 * What the store knows about itself: its base, how often it was changed, and what each document's
 * graph was made from. Kept in the unnamed graph of the database, which no query and no export
 * sees, and so changed in one transaction with the graphs.
 */
final class Ledger {
  private static final Node STORE = NodeFactory.createURI("urn:yulu:store");
  private static final Node BASE = NodeFactory.createURI("urn:yulu:store#base");
  private static final Node GENERATION = NodeFactory.createURI("urn:yulu:store#generation");
  private static final Node VERSION = NodeFactory.createURI("urn:yulu:store#version");

  private final DatasetGraph database;

  Ledger(DatasetGraph database) {
    this.database = database;
  }

  Optional<String> base() {
    return value(STORE, BASE);
  }

  void base(String base) {
    put(STORE, BASE, base);
  }

  long generation() {
    return value(STORE, GENERATION).map(Long::valueOf).orElse(0L);
  }

  void generation(long generation) {
    put(STORE, GENERATION, Long.toString(generation));
  }

  /** By identifier, in order. */
  Map<String, DocumentState> documents() {
    Map<String, DocumentState> states = new TreeMap<>();
    Iterator<Quad> all =
        database.find(Quad.defaultGraphIRI, Node.ANY, Vocabulary.DCTERMS_IDENTIFIER, Node.ANY);
    while (all.hasNext()) {
      Quad quad = all.next();
      state(quad.getSubject())
          .ifPresent(s -> states.put(quad.getObject().getLiteralLexicalForm(), s));
    }
    return states;
  }

  Optional<DocumentState> state(Node document) {
    Optional<String> version = value(document, VERSION);
    return value(document, Vocabulary.SCHEMA_SHA256)
        .flatMap(hash -> version.map(v -> new DocumentState(hash, v)));
  }

  void record(Node document, String identifier, DocumentState state) {
    put(document, Vocabulary.DCTERMS_IDENTIFIER, identifier);
    put(document, Vocabulary.SCHEMA_SHA256, state.sha256());
    put(document, VERSION, state.version());
  }

  /** What a graph that no document owns was made from. */
  Optional<String> version(Node graph) {
    return value(graph, VERSION);
  }

  void version(Node graph, String version) {
    put(graph, VERSION, version);
  }

  void forget(Node document) {
    database.deleteAny(Quad.defaultGraphIRI, document, Node.ANY, Node.ANY);
  }

  /** All notes but how often the store was changed, as lines, in order. */
  List<String> content() {
    List<String> lines = new ArrayList<>();
    Iterator<Quad> all = database.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    while (all.hasNext()) {
      Quad quad = all.next();
      if (!quad.getPredicate().equals(GENERATION)) {
        lines.add(quad.getSubject() + " " + quad.getPredicate() + " " + quad.getObject());
      }
    }
    Collections.sort(lines);
    return lines;
  }

  private Optional<String> value(Node subject, Node property) {
    Iterator<Quad> found = database.find(Quad.defaultGraphIRI, subject, property, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  private void put(Node subject, Node property, String value) {
    if (!value(subject, property).equals(Optional.of(value))) {
      database.deleteAny(Quad.defaultGraphIRI, subject, property, Node.ANY);
      database.add(quad(subject, property, value));
    }
  }

  private static Quad quad(Node subject, Node property, String value) {
    return Quad.create(
        Quad.defaultGraphIRI, subject, property, NodeFactory.createLiteralString(value));
  }
}
