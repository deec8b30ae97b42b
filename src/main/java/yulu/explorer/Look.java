package yulu.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * One look at the graph for one page, within one transaction: its queries, its direct look-ups, and
 * the names of all that it links to.
 */
final class Look {
  private final DatasetGraph data;
  private final Graph graph;
  private final Queries queries;
  private final String base;
  private final Language language;
  private final Labels labels;
  private final Map<Node, Link> links = new HashMap<>();

  Look(DatasetGraph data, Queries queries, String base, Language language) {
    this.data = data;
    this.graph = data.getDefaultGraph();
    this.queries = queries;
    this.base = base;
    this.language = language;
    this.labels = new Labels(graph, language);
  }

  Language language() {
    return language;
  }

  Texts texts() {
    return Texts.of(language);
  }

  /** The union of all graphs. */
  Graph graph() {
    return graph;
  }

  String base() {
    return base;
  }

  /** Runs a query of {@code queries/} with some of its variables given. */
  <T> List<T> rows(String query, Map<String, Node> given, Function<Binding, T> reader) {
    List<T> rows = new ArrayList<>();
    Query parsed = queries.get(query);
    var builder = QueryExec.dataset(data).query(parsed);
    given.forEach(builder::substitution);
    try (QueryExec exec = builder.build()) {
      exec.select().forEachRemaining(row -> rows.add(reader.apply(row)));
    }
    return rows;
  }

  /** The objects of a thing's property. */
  List<Node> values(Node thing, Node property) {
    return labels.values(thing, property);
  }

  /** The subjects that have the thing as the object of a property. */
  List<Node> subjects(Node property, Node thing) {
    List<Node> subjects = new ArrayList<>();
    graph.find(Node.ANY, property, thing).forEach(t -> subjects.add(t.getSubject()));
    return subjects;
  }

  /** One object of a thing's property. */
  Optional<Node> value(Node thing, Node property) {
    return values(thing, property).stream().findFirst();
  }

  /** The lexical form of one literal, the best for the page's language; empty if there is none. */
  String text(Node thing, Node property) {
    Node best = labels.best(values(thing, property));
    return best == null ? "" : best.getLiteralLexicalForm();
  }

  /** The name of a thing. */
  Labels.Label label(Node thing) {
    return labels.of(thing);
  }

  /** A link to a thing's page, with its name. */
  Link link(Node thing) {
    return links.computeIfAbsent(thing, this::makeLink);
  }

  /** Where the page of the thing stands under the served root; elsewhere the whole IRI. */
  String path(Node thing) {
    String iri = thing.getURI();
    return iri.startsWith(base) ? "/" + iri.substring(base.length()) : iri;
  }

  /** Short for an IRI: what follows the base; elsewhere the whole IRI. */
  String below(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  private Link makeLink(Node thing) {
    Labels.Label label = labels.of(thing);
    return new Link(thing.getURI(), path(thing), label.text(), label.lang());
  }
}
