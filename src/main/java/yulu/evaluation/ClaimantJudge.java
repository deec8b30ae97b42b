package yulu.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import yulu.rdf.Vocabulary;

/** Compares whose claims they are with whose statement it is. */
final class ClaimantJudge {
  /** A statement of more than two people is nobody's. */
  private static final int MOST_CLAIMANTS = 2;

  private final BuiltGraph graph;
  private final GoldWindow window;

  ClaimantJudge(BuiltGraph graph, GoldWindow window) {
    this.graph = graph;
    this.window = window;
  }

  Verdict judge(Gold.Unit unit, Collection<Node> claims) {
    List<Set<Node>> claimants = claims.stream().map(this::claimants).toList();
    boolean named = claimants.stream().anyMatch(c -> !c.isEmpty());
    boolean right =
        switch (unit.claimer()) {
          case Gold.Unit.AUTHOR -> isNarrated(claims);
          case Gold.Unit.UNKNOWN -> !named;
          default -> named && claimants.stream().allMatch(c -> isAmong(unit.claimer(), c));
        };
    if (right) {
      return Verdict.RIGHT;
    }
    return named ? Verdict.WRONG_NAME : Verdict.NOBODY;
  }

  /** Those whom the claims name. */
  Set<Node> named(Collection<Node> claims) {
    Set<Node> all = new HashSet<>();
    claims.forEach(c -> all.addAll(claimants(c)));
    return all;
  }

  private Set<Node> claimants(Node claim) {
    return new HashSet<>(graph.objects(claim, Vocabulary.CLAIMANT));
  }

  private boolean isNarrated(Collection<Node> claims) {
    Set<Node> attributions = new HashSet<>();
    claims.forEach(c -> attributions.addAll(graph.objects(c, Vocabulary.ATTRIBUTION)));
    return attributions.equals(Set.of(Vocabulary.NARRATOR));
  }

  private boolean isAmong(String id, Set<Node> claimants) {
    Set<String> names = window.names(id);
    return !claimants.isEmpty()
        && claimants.size() <= MOST_CLAIMANTS
        && claimants.stream().anyMatch(c -> EntityMatch.meet(graph.labels(c), names));
  }
}
