package yulu.explorer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import yulu.store.Search;

/**
 * Counts what is in the graph; keeps the answer until the graph changes, or for some seconds where
 * nothing tells of changes.
 */
public final class GraphSummary {
  private static final Duration KEEP = Duration.ofSeconds(10);
  private static final int VERSION_DIGITS = 16;
  private static final List<String> COUNTED =
      List.of(
          "documents",
          "claims",
          "people",
          "organizations",
          "concepts",
          "works",
          "systems",
          "events");

  private final DatasetGraph data;
  private final Optional<Search> search;
  private @Nullable GraphFacts facts;
  private String generation = "";
  private long readAt;

  public GraphSummary(DatasetGraph data) {
    this.data = data;
    this.search = Search.of(data);
  }

  /** What is there now, or was some seconds ago. */
  public synchronized GraphFacts facts() {
    GraphFacts known = facts;
    String now = search.map(Search::generation).orElse("");
    boolean recent = search.isPresent() || System.nanoTime() - readAt < KEEP.toNanos();
    if (known != null && recent && now.equals(generation)) {
      return known;
    }
    GraphFacts fresh = data.calculateRead(this::read);
    facts = fresh;
    generation = now;
    readAt = System.nanoTime();
    return fresh;
  }

  private GraphFacts read() {
    long triples = rows("count-triples", row -> number(row, "n")).get(0);
    List<GraphFacts.Source> documents =
        rows(
            "documents",
            row ->
                new GraphFacts.Source(
                    text(row, "document"),
                    text(row, "title"),
                    text(row, "identifier"),
                    text(row, "date"),
                    number(row, "claims")));
    return new GraphFacts(
        triples,
        counts(),
        documents,
        rows(
            "people",
            row ->
                new GraphFacts.Speaker(
                    text(row, "person"), text(row, "zh"), text(row, "en"), number(row, "claims"))),
        version(triples));
  }

  private List<GraphFacts.Count> counts() {
    Map<String, Long> found = new HashMap<>();
    rows("count-classes", row -> found.put(text(row, "name"), number(row, "n")));
    return COUNTED.stream()
        .map(name -> new GraphFacts.Count(name, found.getOrDefault(name, 0L)))
        .toList();
  }

  private String version(long triples) {
    StringBuilder content = new StringBuilder().append(triples);
    rows("document-hashes", row -> text(row, "identifier") + " " + text(row, "hash"))
        .forEach(line -> content.append('\n').append(line));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> List<T> rows(String query, Function<Binding, T> reader) {
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
