package yulu.export;

import static org.apache.jena.graph.Node.ANY;
import static yulu.rdf.Vocabulary.*;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Of each graph the selected claims and relations, the stretches of text that they stand on, and
 * what the graph says of the things that they name. Texts of whole documents and the ontology are
 * left out; the links are those between selected claims.
 */
final class SelectedGraphs implements NamedGraphs {
  private final Excerpt excerpt;
  private final TreeMap<String, Node> names = new TreeMap<>();
  private final Set<Node> named = new HashSet<>();

  SelectedGraphs(Excerpt excerpt) {
    this.excerpt = excerpt;
    AllGraphs all = new AllGraphs(excerpt.view(), excerpt.checkpoint());
    for (Node name : all.names()) {
      Graph graph = excerpt.view().getGraph(name);
      boolean any = false;
      for (Node statement : statements(graph)) {
        any = true;
        named.addAll(named(statement, graph));
      }
      if (any) {
        names.put(name.toString(), name);
      }
    }
    for (Node name : all.names()) {
      if (!names.containsKey(name.toString()) && of(name).hasNext()) {
        names.put(name.toString(), name);
      }
    }
  }

  @Override
  public Iterable<Node> names() {
    return names.values();
  }

  @Override
  public Iterator<Triple> of(Node name) {
    Graph graph = excerpt.view().getGraph(name);
    Set<Triple> found = new LinkedHashSet<>();
    Collection<Node> statements = statements(graph);
    if (statements.isEmpty()) {
      shared(graph, found);
      return found.iterator();
    }
    Set<Node> things = new LinkedHashSet<>();
    for (Node statement : statements) {
      add(graph, statement, found);
      Facts facts = Facts.of(graph, statement);
      facts.iris(EVIDENCE).forEach(span -> add(graph, span, found));
      facts
          .relation(java.util.Optional.empty())
          .map(r -> Triple.create(r.subject(), r.predicate(), r.object()))
          .ifPresent(found::add);
      things.addAll(named(statement, graph));
    }
    things.forEach(thing -> describe(graph, thing, found));
    return found.iterator();
  }

  /** Of a graph without statements of its own: what it says of named things, and links. */
  private void shared(Graph graph, Set<Triple> found) {
    for (Node thing : named) {
      describe(graph, thing, found);
    }
    for (Node kind : List.of(RESTATES, REVISES, CITO_DISPUTES, CITO_SUPPORTS)) {
      graph
          .find(ANY, kind, ANY)
          .filterKeep(t -> excerpt.hasClaim(t.getSubject()) && excerpt.hasClaim(t.getObject()))
          .forEach(found::add);
    }
  }

  private List<Node> statements(Graph graph) {
    List<Node> claims = graph.find(ANY, RDF_TYPE, CLAIM).mapWith(Triple::getSubject).toList();
    List<Node> assertions =
        graph.find(ANY, RDF_TYPE, ASSERTION).mapWith(Triple::getSubject).toList();
    excerpt.checkpoint().pass();
    claims.removeIf(iri -> !excerpt.hasClaim(iri));
    assertions.removeIf(iri -> !excerpt.hasRelation(iri));
    claims.addAll(assertions);
    return claims;
  }

  private static List<Node> named(Node statement, Graph graph) {
    Facts facts = Facts.of(graph, statement);
    return facts.is(CLAIM)
        ? facts.claim().named()
        : facts.relation(java.util.Optional.empty()).map(RelationFacts::named).orElse(List.of());
  }

  /** Relations between things are not repeated: they are there when they were selected. */
  private static void describe(Graph graph, Node thing, Set<Triple> found) {
    graph
        .find(thing, ANY, ANY)
        .filterDrop(t -> t.getPredicate().equals(NIF_IS_STRING))
        .filterDrop(
            t -> t.getPredicate().getNameSpace().equals(YULU) && !t.predicateMatches(REPORTS))
        .forEach(found::add);
  }

  private static void add(Graph graph, Node subject, Set<Triple> found) {
    graph.find(subject, ANY, ANY).forEach(found::add);
  }
}
