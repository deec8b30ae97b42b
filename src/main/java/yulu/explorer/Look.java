package yulu.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
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
  private final Map<String, String> parameters;
  private final Labels labels;
  private final Map<Node, Link> links = new HashMap<>();

  Look(
      DatasetGraph data,
      Queries queries,
      String base,
      Language language,
      Map<String, String> parameters) {
    this.data = data;
    this.graph = data.getDefaultGraph();
    this.queries = queries;
    this.base = base;
    this.language = language;
    this.parameters = parameters;
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

  /** What all IRIs of the graph begin with. */
  String base() {
    return base;
  }

  /** The thing with this path below the base. */
  Node thing(String path) {
    return NodeFactory.createURI(base + path);
  }

  /** A parameter of the request; empty if it is not there. */
  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** A parameter that is a number from 0 up; 0 for everything else. */
  int number(String name) {
    String value = parameter(name);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
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

  /** The objects of a thing's property that one named graph has. */
  List<Node> values(Node graphName, Node thing, Node property) {
    List<Node> values = new ArrayList<>();
    data.find(graphName, thing, property, Node.ANY)
        .forEachRemaining(q -> values.add(q.getObject()));
    return values;
  }

  /** The subjects in one named graph. */
  List<Node> subjects(Node graphName, Node property, Node object) {
    List<Node> subjects = new ArrayList<>();
    data.find(graphName, Node.ANY, property, object)
        .forEachRemaining(q -> subjects.add(q.getSubject()));
    return subjects;
  }

  /**
   * What the links between documents say of a claim, with it as subject or as object. The graph is
   * not named for the object: the store would go through all its links then.
   */
  List<Triple> claimLinks(Node claim) {
    Node links = thing("graph/links");
    List<Triple> found = new ArrayList<>();
    data.find(links, claim, Node.ANY, Node.ANY).forEachRemaining(q -> found.add(q.asTriple()));
    data.find(Node.ANY, Node.ANY, Node.ANY, claim)
        .forEachRemaining(
            q -> {
              if (q.getGraph().equals(links)) {
                found.add(q.asTriple());
              }
            });
    return found;
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

  /** The literal that is best for the page's language; its text is empty if there is none. */
  Labels.Label best(List<Node> literals) {
    Node best = labels.best(literals);
    return best == null
        ? new Labels.Label("", "")
        : new Labels.Label(best.getLiteralLexicalForm(), Labels.tag(best));
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

  /** What the thing is, as style sheets say it: the first part of its path. */
  String kindOf(Node thing) {
    String path = path(thing);
    int slash = path.indexOf('/', 1);
    return slash < 0 ? "" : path.substring(1, slash);
  }

  private Link makeLink(Node thing) {
    Labels.Label label = labels.of(thing);
    return new Link(thing.getURI(), path(thing), label.text(), label.lang());
  }
}
