package yulu.export;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Gathers what ties two things, and makes one edge of all that is of one kind. */
final class Ties implements AutoCloseable {
  /** As many sources as an edge names. */
  private static final int MOST_SOURCES = 20;

  private static final String DIRECTED = "d";
  private static final String SYMMETRIC = "s";

  private final Rows rows = new Rows();

  void directed(Node from, String kind, Node to, Reason why) throws IOException {
    add(from.getURI(), to.getURI(), kind, DIRECTED, why);
  }

  /** The same whichever comes first. */
  void symmetric(Node one, String kind, Node other, Reason why) throws IOException {
    String a = one.getURI();
    String b = other.getURI();
    boolean inOrder = a.compareTo(b) <= 0;
    add(inOrder ? a : b, inOrder ? b : a, kind, SYMMETRIC, why);
  }

  /** Each edge, in the order of its ends; can be called once. */
  void forEach(Sink<GraphEdge> out) throws IOException {
    Gathering gathering = new Gathering(out);
    rows.forEach(gathering::row);
    gathering.finish();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private void add(String from, String to, String kind, String direction, Reason why)
      throws IOException {
    rows.add(from, to, kind, direction, why.source(), why.date().orElse(""), why.confidence());
  }

  /**
   * Why two things are tied.
   *
   * @param source IRI of the claim or assertion; empty if the vocabulary says so
   * @param confidence decimal; empty if it is certain
   */
  record Reason(String source, Optional<String> date, String confidence) {
    static final Reason CURATED = new Reason("", Optional.empty(), "");

    static Reason of(ClaimFacts claim) {
      return new Reason(claim.iri().getURI(), claim.date(), claim.confidence());
    }

    static Reason of(RelationFacts relation) {
      return new Reason(relation.iri().getURI(), relation.date(), relation.confidence());
    }
  }

  /** The rows of one edge. */
  private static final class Gathering {
    private final Sink<GraphEdge> out;
    private final Set<Period> periods = new TreeSet<>();
    private final Set<String> sources = new TreeSet<>();
    private List<String> edge = List.of();
    private @Nullable String confidence;
    private int weight;
    private boolean always;

    Gathering(Sink<GraphEdge> out) {
      this.out = out;
    }

    void row(List<String> row) throws IOException {
      List<String> key = row.subList(0, 4);
      if (!key.equals(edge)) {
        finish();
        edge = key;
      }
      weight++;
      if (sources.size() < MOST_SOURCES && !row.get(4).isEmpty()) {
        sources.add(row.get(4));
      }
      Optional<Period> period = Period.of(row.get(5));
      period.ifPresent(periods::add);
      always |= period.isEmpty();
      if (!row.get(6).isEmpty() && (confidence == null || less(confidence, row.get(6)))) {
        confidence = row.get(6);
      }
    }

    void finish() throws IOException {
      if (weight > 0) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        if (confidence != null) {
          values.put(Attribute.CONFIDENCE, confidence);
        }
        if (!sources.isEmpty()) {
          values.put(Attribute.SOURCE, String.join(" ", sources));
        }
        out.accept(
            new GraphEdge(
                edge.get(0),
                edge.get(1),
                edge.get(2),
                edge.get(3).equals(SYMMETRIC),
                weight,
                always ? List.of() : Period.merged(periods),
                values));
      }
      periods.clear();
      sources.clear();
      edge = List.of();
      confidence = null;
      weight = 0;
      always = false;
    }

    private static boolean less(String a, String b) {
      return Double.parseDouble(a) < Double.parseDouble(b);
    }
  }
}
