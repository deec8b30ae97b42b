package yulu.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import yulu.store.Store;
import yulu.store.UntilChanged;

/** Counts what is in the graph, once for each state of it. */
public final class GraphSummary {
  private final Store store;
  private final UntilChanged<GraphFacts> facts;
  private final UntilChanged<String> version;

  public GraphSummary(Store store) {
    this.store = store;
    this.version = new UntilChanged<>(store, store::version);
    this.facts = new UntilChanged<>(store, () -> store.read(this::read));
  }

  /** What is there now. */
  public GraphFacts facts() {
    return facts.get();
  }

  /** Changes when, and only when, the graph does; costs less than {@link #facts}. */
  public String version() {
    return version.get();
  }

  private GraphFacts read(DatasetGraph data) {
    long triples = store.statistics().quads();
    List<GraphFacts.Source> documents =
        rows(
            data,
            "documents",
            row ->
                new GraphFacts.Source(
                    text(row, "document"),
                    text(row, "title"),
                    text(row, "identifier"),
                    text(row, "date"),
                    number(row, "claims")));
    Map<String, Long> counts = counts(data);
    return new GraphFacts(
        triples,
        counts.getOrDefault("documents", 0L),
        counts.getOrDefault("claims", 0L),
        documents,
        rows(
            data,
            "people",
            row ->
                new GraphFacts.Speaker(
                    text(row, "person"), text(row, "zh"), text(row, "en"), number(row, "claims"))),
        version());
  }

  private Map<String, Long> counts(DatasetGraph data) {
    Map<String, Long> found = new HashMap<>();
    rows(data, "count-classes", row -> found.put(text(row, "name"), number(row, "n")));
    return found;
  }

  private <T> List<T> rows(DatasetGraph data, String query, Function<Binding, T> reader) {
    List<T> rows = new ArrayList<>();
    String text = Resources.text("queries/" + query + ".rq");
    try (QueryExec exec = QueryExec.dataset(data).query(text).build()) {
      exec.select().forEachRemaining(row -> rows.add(reader.apply(row)));
    }
    return rows;
  }

  private static String text(Binding row, String name) {
    Node node = row.get(name);
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static long number(Binding row, String name) {
    Node node = row.get(name);
    return node == null ? 0 : ((Number) node.getLiteralValue()).longValue();
  }
}
