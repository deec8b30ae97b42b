package yulu.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import yulu.evaluation.ClaimCounts.Share;
import yulu.rdf.Vocabulary;

/** Counts the claims of a window by its units. */
final class ClaimJudge {
  private final BuiltGraph graph;
  private final GoldWindow window;
  private final EntityMatch match;
  private final ClaimantJudge claimants;
  private final Tally tally;

  ClaimJudge(BuiltGraph graph, GoldWindow window, EntityMatch match, Tally tally) {
    this.graph = graph;
    this.window = window;
    this.match = match;
    this.claimants = new ClaimantJudge(graph, window);
    this.tally = tally;
  }

  void judge(List<WindowGraph.Piece> pieces) {
    Map<Node, Integer> touched = new HashMap<>();
    for (Gold.Unit unit : window.gold().units()) {
      if (unit.index() < window.size()) {
        UnitClaims over = UnitClaims.over(window.core(unit.index()), pieces);
        over.covering().forEach(c -> touched.merge(c, 1, Integer::sum));
        tally.claims(window, counts(unit, over));
      }
    }
    int units = touched.values().stream().mapToInt(Integer::intValue).sum();
    tally.claims(window, ClaimCounts.NONE.withReach(new Share(units, touched.size())));
  }

  private ClaimCounts counts(Gold.Unit unit, UnitClaims over) {
    return switch (unit.label()) {
      case NONE -> nothing(unit, over);
      case FACT -> fact(unit, over);
      case VIEW -> over.isEmpty() ? missed(unit) : found(unit, over.fitting());
    };
  }

  private ClaimCounts nothing(Gold.Unit unit, UnitClaims over) {
    if (over.isEmpty()) {
      return ClaimCounts.NONE;
    }
    fault(Fault.Kind.EXTRA_CLAIM, unit, names(claimants.named(over.fitting())));
    Rate extra = new Rate(0, 1, 0);
    return counts(extra, extra, Share.NONE, Share.NONE, Share.NONE, Rate.NONE);
  }

  private ClaimCounts fact(Gold.Unit unit, UnitClaims over) {
    if (over.isEmpty()) {
      return ClaimCounts.NONE;
    }
    Verdict verdict = verdict(unit, over.fitting());
    return counts(
        Rate.NONE,
        verdict.isRight() ? Rate.NONE : new Rate(0, 1, 0),
        Share.NONE,
        Share.of(true, verdict == Verdict.WRONG_NAME),
        Share.NONE,
        Rate.NONE);
  }

  private ClaimCounts missed(Gold.Unit unit) {
    fault(Fault.Kind.MISSED_CLAIM, unit, "");
    Rate missed = new Rate(0, 0, 1);
    return counts(missed, missed, Share.NONE, Share.NONE, Share.NONE, Rate.NONE);
  }

  private ClaimCounts found(Gold.Unit unit, Collection<Node> claims) {
    Verdict verdict = verdict(unit, claims);
    return counts(
        new Rate(1, 0, 0),
        verdict.isRight() ? new Rate(1, 0, 0) : new Rate(0, 1, 1),
        Share.of(unit.hasNamedClaimer(), verdict.isRight()),
        Share.of(true, verdict == Verdict.WRONG_NAME),
        modality(unit, claims),
        about(unit, claims));
  }

  private Verdict verdict(Gold.Unit unit, Collection<Node> claims) {
    Verdict verdict = claimants.judge(unit, claims);
    if (!verdict.isRight()) {
      Fault.Kind kind =
          verdict == Verdict.NOBODY ? Fault.Kind.NO_CLAIMANT : Fault.Kind.WRONG_CLAIMANT;
      fault(kind, unit, wanted(unit.claimer()) + there(names(claimants.named(claims))));
    }
    return verdict;
  }

  private Share modality(Gold.Unit unit, Collection<Node> claims) {
    if (unit.modality().isEmpty()) {
      return Share.NONE;
    }
    Set<String> modalities = new HashSet<>();
    for (Node modality : objects(claims, Vocabulary.MODALITY)) {
      modalities.add(modality.getLocalName().toLowerCase(Locale.ROOT));
    }
    boolean right = modalities.equals(Set.of(unit.modality()));
    if (!right) {
      fault(
          Fault.Kind.WRONG_MODALITY,
          unit,
          "wanted " + unit.modality() + there(String.join(", ", modalities)));
    }
    return Share.of(true, right);
  }

  private Rate about(Gold.Unit unit, Collection<Node> claims) {
    Set<Node> topics = objects(claims, Vocabulary.SCHEMA_ABOUT);
    Set<Node> right = new HashSet<>();
    int hits = 0;
    for (String wanted : unit.about()) {
      List<Node> same = topics.stream().filter(t -> isSame(t, wanted)).toList();
      right.addAll(same);
      if (same.isEmpty()) {
        fault(Fault.Kind.MISSED_TOPIC, unit, name(wanted));
      } else {
        hits++;
      }
    }
    int extra = Math.max(0, topics.size() - hits);
    if (extra > 0) {
      topics.removeAll(right);
      fault(Fault.Kind.EXTRA_TOPIC, unit, names(topics));
    }
    return new Rate(hits, extra, unit.about().size() - hits);
  }

  private boolean isSame(Node topic, String wanted) {
    return match.node(wanted).filter(topic::equals).isPresent()
        || EntityMatch.meet(graph.labels(topic), window.names(wanted));
  }

  private Set<Node> objects(Collection<Node> claims, Node predicate) {
    Set<Node> all = new HashSet<>();
    claims.forEach(c -> all.addAll(graph.objects(c, predicate)));
    return all;
  }

  private String wanted(String claimer) {
    boolean isEntity = !claimer.equals(Gold.Unit.AUTHOR) && !claimer.equals(Gold.Unit.UNKNOWN);
    return "wanted " + (isEntity ? name(claimer) : claimer);
  }

  private static String there(String names) {
    return names.isEmpty() ? "" : ", there is " + names;
  }

  private String name(String id) {
    return window.gold().byId().containsKey(id) ? window.gold().byId().get(id).name() : id;
  }

  private static String names(Collection<Node> nodes) {
    return String.join(", ", nodes.stream().map(Node::toString).sorted().toList());
  }

  private void fault(Fault.Kind kind, Gold.Unit unit, String what) {
    tally.fault(kind, window, what, window.text(unit.index()));
  }

  private static ClaimCounts counts(
      Rate claims, Rate attributed, Share claimant, Share wrong, Share modality, Rate about) {
    return new ClaimCounts(claims, attributed, claimant, wrong, modality, about, Share.NONE);
  }
}
