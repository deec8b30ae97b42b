package yulu.explorer;

import static yulu.rdf.Vocabulary.CLAIMANT;
import static yulu.rdf.Vocabulary.RDF_OBJECT;
import static yulu.rdf.Vocabulary.RDF_PREDICATE;
import static yulu.rdf.Vocabulary.RDF_SUBJECT;
import static yulu.rdf.Vocabulary.SCHEMA_ABOUT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import yulu.rdf.Vocabulary;

/**
 * What ties things to each other: a relation that a document states, or claims that they share. Who
 * makes a claim speaks of what it is about; what one claim is about is spoken of together.
 */
final class Ties {
  static final String SPEAKS_OF = "speaksOf";
  static final String TOGETHER = "together";

  /** Bounds the time that one request may take where somebody said very much. */
  private static final int MOST_CLAIMS = 20_000;

  /**
   * Two things that are tied.
   *
   * @param relation local name of the relation, or one of the names above
   */
  record Tie(Node from, Node to, String relation) {
    /** True if it has a direction. */
    boolean directed() {
      return !relation.equals(TOGETHER);
    }
  }

  private final Graph graph;
  private final GraphRequest request;
  private int claimsRead;

  Ties(Graph graph, GraphRequest request) {
    this.graph = graph;
    this.request = request;
  }

  /** All ties of the things with whatever else, and how strong each is: never less than 1. */
  Map<Tie, Integer> around(Collection<Node> things) {
    Map<Tie, Integer> ties = new LinkedHashMap<>();
    for (Node relation : shownRelations()) {
      for (Node thing : things) {
        graph.find(thing, relation, Node.ANY).forEach(t -> relate(t.getSubject(), t, ties));
        graph.find(Node.ANY, relation, thing).forEach(t -> relate(t.getSubject(), t, ties));
      }
    }
    Set<Node> inner = new HashSet<>(things);
    for (Node claim : claims(things)) {
      share(claim, ties, (one, other) -> inner.contains(one) || inner.contains(other));
    }
    return ties;
  }

  /** All ties that the things have with each other. */
  Map<Tie, Integer> among(Collection<Node> things) {
    Map<Tie, Integer> ties = new LinkedHashMap<>();
    Set<Node> inner = new HashSet<>(things);
    for (Node relation : shownRelations()) {
      for (Node thing : things) {
        graph
            .find(thing, relation, Node.ANY)
            .filterKeep(t -> inner.contains(t.getObject()))
            .forEach(t -> relate(thing, t, ties));
      }
    }
    for (Node claim : claims(things)) {
      share(claim, ties, (one, other) -> inner.contains(one) && inner.contains(other));
    }
    return ties;
  }

  private List<Node> shownRelations() {
    return Vocabulary.relations().stream().filter(r -> request.shows(r.getLocalName())).toList();
  }

  private void relate(Node subject, Triple triple, Map<Tie, Integer> ties) {
    Node object = triple.getObject();
    Tie tie = new Tie(subject, object, triple.getPredicate().getLocalName());
    if (!subject.equals(object) && !ties.containsKey(tie)) {
      ties.put(tie, Math.max(1, assertions(triple)));
    }
  }

  /** How many places state the relation. */
  private int assertions(Triple triple) {
    return graph
        .find(Node.ANY, RDF_OBJECT, triple.getObject())
        .filterKeep(
            t ->
                graph.contains(t.getSubject(), RDF_SUBJECT, triple.getSubject())
                    && graph.contains(t.getSubject(), RDF_PREDICATE, triple.getPredicate()))
        .toList()
        .size();
  }

  private Set<Node> claims(Collection<Node> things) {
    Set<Node> claims = new LinkedHashSet<>();
    if (request.shows(SPEAKS_OF) || request.shows(TOGETHER)) {
      for (Node thing : things) {
        for (Node property : List.of(CLAIMANT, SCHEMA_ABOUT)) {
          var found = graph.find(Node.ANY, property, thing);
          while (found.hasNext() && claimsRead < MOST_CLAIMS) {
            claimsRead += claims.add(found.next().getSubject()) ? 1 : 0;
          }
          found.close();
        }
      }
    }
    return claims;
  }

  private interface Pairs {
    boolean wanted(Node one, Node other);
  }

  private void share(Node claim, Map<Tie, Integer> ties, Pairs pairs) {
    List<Node> about = objects(claim, SCHEMA_ABOUT);
    List<Node> speakers = objects(claim, CLAIMANT);
    if (request.shows(SPEAKS_OF)) {
      for (Node speaker : speakers) {
        for (Node topic : about) {
          if (!speaker.equals(topic) && pairs.wanted(speaker, topic)) {
            ties.merge(new Tie(speaker, topic, SPEAKS_OF), 1, Integer::sum);
          }
        }
      }
    }
    if (request.shows(TOGETHER)) {
      for (Node one : about) {
        for (Node other : about) {
          if (one.toString().compareTo(other.toString()) < 0 && pairs.wanted(one, other)) {
            ties.merge(new Tie(one, other, TOGETHER), 1, Integer::sum);
          }
        }
      }
    }
  }

  private List<Node> objects(Node claim, Node property) {
    List<Node> objects = new ArrayList<>();
    graph.find(claim, property, Node.ANY).forEach(t -> objects.add(t.getObject()));
    return objects;
  }
}
