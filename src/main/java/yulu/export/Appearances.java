package yulu.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Gathers in which claims and relations each thing appears, and makes it a node. */
final class Appearances implements AutoCloseable {
  private static final String CLAIM = "c";
  private static final String RELATION = "r";

  private final Rows rows = new Rows();
  private final ViewNodes nodes;

  Appearances(ViewNodes nodes) {
    this.nodes = nodes;
  }

  void inClaim(Node thing, ClaimFacts claim) throws IOException {
    add(thing, CLAIM, claim.iri(), claim.date());
  }

  void inRelation(Node thing, RelationFacts relation) throws IOException {
    add(thing, RELATION, relation.iri(), relation.date());
  }

  /** Each thing as a node, in the order of their IRIs; can be called once. */
  void forEach(Sink<GraphNode> out) throws IOException {
    Gathering gathering = new Gathering(out);
    rows.forEach(gathering::row);
    gathering.finish();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private void add(Node thing, String kind, Node statement, Optional<String> date)
      throws IOException {
    rows.add(thing.getURI(), kind, statement.getURI(), date.orElse(""));
  }

  /** The rows of one thing. */
  private final class Gathering {
    private final Sink<GraphNode> out;
    private final Set<Period> periods = new TreeSet<>();
    private @Nullable String thing;
    private int claims;
    private boolean always;

    Gathering(Sink<GraphNode> out) {
      this.out = out;
    }

    void row(List<String> row) throws IOException {
      if (!row.get(0).equals(thing)) {
        finish();
        thing = row.get(0);
      }
      claims += row.get(1).equals(CLAIM) ? 1 : 0;
      Optional<Period> period = Period.of(row.get(3));
      period.ifPresent(periods::add);
      always |= period.isEmpty();
    }

    void finish() throws IOException {
      if (thing != null) {
        List<Period> when = always ? List.of() : Period.merged(periods);
        out.accept(nodes.thing(NodeFactory.createURI(thing), claims, when));
      }
      periods.clear();
      claims = 0;
      always = false;
      thing = null;
    }
  }
}
