package yulu.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs of claims worth a look: those that meet in a block of claims which have something in
 * common. A block holds no more than {@link #CAP} claims, so the pairs grow with the claims and
 * never with their square; what stands in too many claims tells nothing by itself.
 */
final class ClaimPairs {
  static final int CAP = 64;

  private final Likeness likeness;
  private final List<LinkableClaim> claims;

  ClaimPairs(List<LinkableClaim> claims, Likeness likeness) {
    this.claims = claims;
    this.likeness = likeness;
  }

  /** Takes the numbers of two claims, the smaller one first. */
  interface Visitor {
    void visit(int first, int second);
  }

  /** Pairs of the same claimant that share a word or an entity; each once a claimant. */
  void ofOneClaimant(Visitor visitor) {
    Map<String, List<Integer>> byClaimant = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String claimant : claims.get(i).claimants()) {
        byClaimant.computeIfAbsent(claimant, c -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> members : byClaimant.values()) {
      Found found = new Found();
      split(members, found);
      found.each(visitor);
    }
  }

  /** Pairs of claims that have claimants but none in common, and share a word or an entity. */
  void ofDifferentClaimants(Visitor visitor) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (!claims.get(i).claimants().isEmpty()) {
        members.add(i);
      }
    }
    Found found = new Found();
    split(members, found);
    found.each(
        (a, b) -> {
          if (!claims.get(a).sharesClaimant(claims.get(b))) {
            visitor.visit(a, b);
          }
        });
  }

  /** One block a term; a block that is too large is split once more by each other term. */
  private void split(List<Integer> members, Found found) {
    Map<Integer, List<Integer>> blocks = byTerm(members, -1);
    for (Map.Entry<Integer, List<Integer>> block : blocks.entrySet()) {
      if (block.getValue().size() <= CAP) {
        found.all(block.getValue());
      } else {
        byTerm(block.getValue(), block.getKey()).values().stream()
            .filter(part -> part.size() <= CAP)
            .forEach(found::all);
      }
    }
  }

  private Map<Integer, List<Integer>> byTerm(List<Integer> members, int but) {
    Map<Integer, List<Integer>> blocks = new HashMap<>();
    for (int member : members) {
      for (int term : likeness.terms(member)) {
        if (term != but) {
          blocks.computeIfAbsent(term, t -> new ArrayList<>(2)).add(member);
        }
      }
    }
    return blocks;
  }

  /** Pairs as numbers, the first claim in the upper half. */
  private static final class Found {
    private long[] pairs = new long[1024];
    private int count;

    void all(List<Integer> block) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          if (count == pairs.length) {
            makeRoom();
          }
          pairs[count++] = ((long) block.get(i) << Integer.SIZE) | block.get(j);
        }
      }
    }

    private void makeRoom() {
      sort();
      if (count > pairs.length / 2) {
        pairs = Arrays.copyOf(pairs, 2 * pairs.length);
      }
    }

    /** Puts the pairs in order, each once. */
    private void sort() {
      Arrays.sort(pairs, 0, count);
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || pairs[i] != pairs[i - 1]) {
          pairs[kept++] = pairs[i];
        }
      }
      count = kept;
    }

    void each(Visitor visitor) {
      sort();
      for (int i = 0; i < count; i++) {
        visitor.visit((int) (pairs[i] >>> Integer.SIZE), (int) pairs[i]);
      }
    }
  }
}
