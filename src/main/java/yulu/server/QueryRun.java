package yulu.server;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Runs one query to its end, within the limits. */
final class QueryRun {
  private static final int MAX_DESCRIBED = 1_000;
  private static final long MAX_RESULT_CHARACTERS = 64_000_000;

  private final HttpAction action;
  private final Query query;
  private final Limits limits;
  private final RunningQuery place;
  private long characters;

  QueryRun(HttpAction action, Query query, Limits limits, RunningQuery place) {
    this.action = action;
    this.query = query;
    this.limits = limits;
    this.place = place;
  }

  /**
   * The whole result.
   *
   * @throws org.apache.jena.query.QueryCancelledException if the query was stopped
   * @throws Refusal if the result is too large
   */
  QueryResult result() {
    if (query.isSelectType()) {
      return select();
    }
    if (query.isAskType()) {
      try (QueryExec exec = exec()) {
        return QueryResult.of(exec.ask());
      }
    }
    return query.isConstructType() ? construct() : describe();
  }

  private QueryResult select() {
    boolean mayCut = lowerLimit(limits.maxRows() + 1L);
    try (QueryExec exec = exec()) {
      RowSet found = exec.select();
      List<Binding> rows = new ArrayList<>();
      found.forEachRemaining(row -> rows.add(counted(row)));
      boolean cut = mayCut && rows.size() > limits.maxRows();
      List<Binding> kept = cut ? rows.subList(0, limits.maxRows()) : rows;
      RowSet result = RowSetStream.create(found.getResultVars(), kept.iterator());
      return QueryResult.of(result, query.getPrologue(), cut ? limits.maxRows() : 0);
    }
  }

  private QueryResult construct() {
    try (QueryExec exec = exec()) {
      Iterator<Triple> found = exec.constructTriples();
      Graph graph = resultGraph();
      int count = 0;
      while (found.hasNext() && count < limits.maxRows()) {
        Triple triple = found.next();
        count(triple.getObject());
        graph.add(triple);
        count++;
      }
      return QueryResult.of(graph, found.hasNext() ? limits.maxRows() : 0);
    }
  }

  private QueryResult describe() {
    boolean mayCut = query.getQueryPattern() != null && lowerLimit(MAX_DESCRIBED);
    try (QueryExec exec = exec()) {
      Graph graph = resultGraph();
      exec.describe(graph);
      boolean cut =
          mayCut
              && graph.stream().map(Triple::getSubject).distinct().limit(MAX_DESCRIBED).count()
                  == MAX_DESCRIBED;
      return QueryResult.of(graph, cut ? MAX_DESCRIBED : 0);
    }
  }

  /** Sets the query's LIMIT before it runs; false if its own is as low. */
  private boolean lowerLimit(long most) {
    if (query.hasLimit() && query.getLimit() < most) {
      return false;
    }
    query.setLimit(most);
    return true;
  }

  private QueryExec exec() {
    DatasetGraph data = action.getActiveDSG();
    DatasetDescription named = SPARQLProtocol.getDatasetDescription(action, query);
    if (named != null) {
      data = DynamicDatasets.dynamicDataset(named, data, false);
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
    }
    Context context = action.getContext().copy();
    BoundedFunctions.install(context, place.stopSignal());
    return QueryExec.newBuilder().dataset(data).query(query).context(context).build();
  }

  private Graph resultGraph() {
    Graph graph = GraphFactory.createDefaultGraph();
    action.getActiveDSG().prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    return graph;
  }

  private Binding counted(Binding row) {
    for (Iterator<Var> vars = row.vars(); vars.hasNext(); ) {
      count(row.get(vars.next()));
    }
    return row;
  }

  private void count(Node node) {
    characters += node.isLiteral() ? node.getLiteralLexicalForm().length() : 0;
    if (characters > MAX_RESULT_CHARACTERS) {
      throw new Refusal(
          400, "The result is larger than 64 million characters. Ask for less, or use /data.");
    }
  }
}
