package yulu.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * An answer, copied out of the store: rows of SELECT, one cell for ASK, triples for CONSTRUCT and
 * DESCRIBE.
 *
 * @param columns names
 * @param rows each as long as {@code columns}
 */
public record QueryTable(List<String> columns, List<List<Term>> rows) {
  public QueryTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Asks in the caller's transaction. */
  static QueryTable of(DatasetGraph view, Query query, Duration timeout) {
    try (QueryExec run =
        QueryExec.dataset(view)
            .query(query)
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      if (query.isSelectType()) {
        return rows(run.select());
      } else if (query.isAskType()) {
        String answer = Boolean.toString(run.ask());
        return new QueryTable(
            List.of("answer"),
            List.of(
                List.of(
                    new Term(
                        Term.Kind.LITERAL,
                        answer,
                        "",
                        "http://www.w3.org/2001/XMLSchema#boolean"))));
      }
      return triples(query.isConstructType() ? run.constructTriples() : run.describeTriples());
    } catch (QueryCancelledException e) {
      throw new StoreException(
          "no answer within " + timeout.toSeconds() + " s",
          "",
          "ask for less or allow more time",
          e);
    }
  }

  private static QueryTable rows(RowSet found) {
    List<Var> variables = found.getResultVars();
    List<List<Term>> rows = new ArrayList<>();
    while (found.hasNext()) {
      Binding row = found.next();
      rows.add(variables.stream().map(v -> Term.of(row.get(v))).toList());
    }
    return new QueryTable(variables.stream().map(Var::getVarName).toList(), rows);
  }

  private static QueryTable triples(Iterator<Triple> found) {
    List<List<Term>> rows = new ArrayList<>();
    found.forEachRemaining(
        t ->
            rows.add(
                List.of(
                    Term.of(t.getSubject()), Term.of(t.getPredicate()), Term.of(t.getObject()))));
    return new QueryTable(List.of("subject", "predicate", "object"), rows);
  }
}
