package yulu.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import yulu.store.ClaimLink.Kind;
import yulu.store.LinkCues.Role;

/**
 * Finds which claims restate, revise, dispute or support which. A pure function of the claims:
 * their order does not matter, and nothing is read or kept.
 *
 * <p>The limits were chosen on pairs that people had marked: of the restatements found at least
 * four in five should be right, so many that are put in quite other words are left out.
 */
final class ClaimLinks {
  private static final double SAME = 5.7;

  /** Two languages have hardly more in common than names and numbers: a few of them tell enough. */
  private static final double SAME_IN_OTHER_LANGUAGE = 2.4;

  private static final int SHARED_IN_OTHER_LANGUAGE = 3;
  private static final double SAME_OF_OTHERS = 8;
  private static final double OPPOSED = 5;
  private static final double SAME_MATTER = 2;
  private static final double MEANT = 1.5;

  /** How far behind the best partner in the other document another one may be. */
  private static final double NEAR_BEST = 0.6;

  private final List<LinkableClaim> claims;
  private final Likeness likeness;
  private final ClaimPairs pairs;
  private final LinkCues cues = LinkCues.read();
  private final SortedSet<ClaimLink> links = new TreeSet<>();

  private ClaimLinks(Collection<LinkableClaim> all) {
    List<LinkableClaim> ordered = new ArrayList<>(all);
    ordered.sort(
        Comparator.comparing(LinkableClaim::document)
            .thenComparingInt(LinkableClaim::place)
            .thenComparing(LinkableClaim::iri));
    claims = Collections.unmodifiableList(ordered);
    likeness = new Likeness(claims);
    pairs = new ClaimPairs(claims, likeness);
  }

  /** The links between these claims; restatements go both ways. */
  static SortedSet<ClaimLink> between(Collection<LinkableClaim> claims) {
    ClaimLinks search = new ClaimLinks(claims);
    search.ofOneClaimant();
    search.ofDifferentClaimants();
    return Collections.unmodifiableSortedSet(search.links);
  }

  /** Two claims, by number, and how like each other they are. */
  private record Pair(int a, int b, double score) {}

  private void ofOneClaimant() {
    List<Pair> same = new ArrayList<>();
    Map<Integer, Pair> revised = new HashMap<>();
    pairs.ofOneClaimant(
        (a, b) -> {
          double score = likeness.of(a, b);
          if (revises(a, b, score)) {
            keepBest(new Pair(a, b, score), revised);
          } else if (revises(b, a, score)) {
            keepBest(new Pair(b, a, score), revised);
          } else {
            restatement(a, b, score, same);
          }
        });
    revised.values().forEach(p -> link(p.a, Kind.REVISES, p.b));
    for (Pair pair : best(same)) {
      link(pair.a, Kind.RESTATES, pair.b);
      link(pair.b, Kind.RESTATES, pair.a);
    }
  }

  /** Of the claims that a claim may mean, the one most like it. */
  private void keepBest(Pair pair, Map<Integer, Pair> meant) {
    meant.merge(pair.a, pair, (x, y) -> y.score > x.score ? y : x);
  }

  private void restatement(int a, int b, double score, List<Pair> same) {
    boolean sameLanguage = claims.get(a).chinese() == claims.get(b).chinese();
    double enough = sameLanguage ? SAME : SAME_IN_OTHER_LANGUAGE;
    if (Likeness.MOST_IN_CONTEXT * score < enough
        || claims.get(a).document().equals(claims.get(b).document())) {
      return;
    }
    double inContext = sameLanguage ? likeness.inContext(a, b) : score;
    boolean sharesEnough = sameLanguage || likeness.shared(a, b) >= SHARED_IN_OTHER_LANGUAGE;
    if (inContext >= enough && sharesEnough) {
      same.add(new Pair(a, b, inContext));
    }
  }

  private boolean revises(int later, int earlier, double score) {
    LinkableClaim now = claims.get(later);
    LinkableClaim before = claims.get(earlier);
    if (score < SAME_MATTER) {
      return false;
    }
    if (now.isLaterThan(before)) {
      return cues.shows(Role.CHANGED, now.text())
          || (now.sharesEntity(before) && cues.shows(Role.CHANGING, now.text()))
          || (score >= OPPOSED && (now.contradicts(before) || before.contradicts(now)));
    }
    boolean toldLater = now.document().equals(before.document()) && later > earlier;
    return toldLater && now.date().equals(before.date()) && cues.shows(Role.CHANGED, now.text());
  }

  /** Those that are the best partners, or nearly so, that either side has in the other document. */
  private List<Pair> best(List<Pair> same) {
    Map<String, Double> best = new HashMap<>();
    for (Pair pair : same) {
      best.merge(key(pair.a, pair.b), pair.score, Math::max);
      best.merge(key(pair.b, pair.a), pair.score, Math::max);
    }
    return same.stream()
        .filter(
            p ->
                p.score >= NEAR_BEST * best.getOrDefault(key(p.a, p.b), 0.0)
                    && p.score >= NEAR_BEST * best.getOrDefault(key(p.b, p.a), 0.0))
        .toList();
  }

  private String key(int claim, int other) {
    return claim + " " + claims.get(other).document();
  }

  private void ofDifferentClaimants() {
    Map<Integer, Pair> meant = new HashMap<>();
    pairs.ofDifferentClaimants(
        (a, b) -> {
          double score = likeness.of(a, b);
          answer(a, b, score, meant);
          answer(b, a, score, meant);
          byItself(a, b, score);
        });
    for (Pair pair : meant.values()) {
      boolean against = cues.shows(Role.AGAINST, claims.get(pair.a).text());
      link(pair.a, against ? Kind.DISPUTES : Kind.SUPPORTS, pair.b);
    }
  }

  /** A claim that names the other's claimant and says that it is for or against him. */
  private void answer(int claim, int other, double score, Map<Integer, Pair> meant) {
    LinkableClaim one = claims.get(claim);
    boolean named = !Collections.disjoint(one.entities(), claims.get(other).claimants());
    if (named && score >= MEANT && takesSides(one)) {
      keepBest(new Pair(claim, other, score), meant);
    }
  }

  private boolean takesSides(LinkableClaim claim) {
    return cues.shows(Role.AGAINST, claim.text()) || cues.shows(Role.WITH, claim.text());
  }

  /** Claims that name nobody: of one opinion, or one denies what the other says. */
  private void byItself(int a, int b, double score) {
    LinkableClaim one = claims.get(a);
    LinkableClaim other = claims.get(b);
    if (score < OPPOSED || one.chinese() != other.chinese()) {
      return;
    }
    if (one.contradicts(other)) {
      link(a, Kind.DISPUTES, b);
    } else if (other.contradicts(one)) {
      link(b, Kind.DISPUTES, a);
    } else if (score >= SAME_OF_OTHERS && one.negated() == other.negated()) {
      boolean first = other.isLaterThan(one);
      link(first ? b : a, Kind.SUPPORTS, first ? a : b);
    }
  }

  private void link(int from, Kind kind, int to) {
    links.add(new ClaimLink(claims.get(from).iri(), kind, claims.get(to).iri()));
  }
}
