package yulu.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two claims say the same: what they share of words and entities, each weighed by how rare
 * it is among all claims.
 */
final class Likeness {
  /** Stands in for the claims of other corpora, so that in a small one no word counts too much. */
  private static final int BACKGROUND = 1000;

  private static final double HEAVIEST = 8;

  /** A claim of fewer words counts as if it had as many as this: short ones are alike by chance. */
  private static final double LEAST_SQUARE = 300;

  private static final int AROUND = 3;
  private static final double WEIGHT_OF_CONTEXT = 1.5;

  /** Likeness in context is at most so many times the likeness of two claims by themselves. */
  static final double MOST_IN_CONTEXT = 1 + WEIGHT_OF_CONTEXT;

  private final List<LinkableClaim> claims;
  private final int[][] terms;
  private final double[] weights;
  private final double[] squares;

  /**
   * @param claims in the order of documents and places
   */
  Likeness(List<LinkableClaim> claims) {
    this.claims = claims;
    this.terms = new int[claims.size()][];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < terms.length; i++) {
      terms[i] = numbered(claims.get(i), numbers);
    }
    this.weights = weights(numbers.size());
    this.squares = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      double square = Arrays.stream(terms[i]).mapToDouble(t -> weights[t] * weights[t]).sum();
      squares[i] = Math.max(LEAST_SQUARE, square);
    }
  }

  private static int[] numbered(LinkableClaim claim, Map<String, Integer> numbers) {
    int[] out = new int[claim.entities().size() + claim.words().size()];
    int n = 0;
    for (String entity : claim.entities()) {
      out[n++] = numbers.computeIfAbsent("<" + entity, t -> numbers.size());
    }
    for (String word : claim.words()) {
      out[n++] = numbers.computeIfAbsent(word, t -> numbers.size());
    }
    Arrays.sort(out);
    return out;
  }

  private double[] weights(int count) {
    int[] uses = new int[count];
    for (int[] of : terms) {
      for (int term : of) {
        uses[term]++;
      }
    }
    double all = terms.length + BACKGROUND;
    return Arrays.stream(uses).mapToDouble(n -> Math.min(HEAVIEST, Math.log1p(all / n))).toArray();
  }

  int size() {
    return terms.length;
  }

  /** Numbers of the claim's words and entities, ascending. */
  int[] terms(int claim) {
    return terms[claim];
  }

  int termCount() {
    return weights.length;
  }

  /** Number of words and entities that both have. */
  int shared(int a, int b) {
    return overlap(a, b).count;
  }

  /**
   * Weight of what both have, times the cosine of the angle between them; 0 if that is less than
   * two things.
   */
  double of(int a, int b) {
    Overlap overlap = overlap(a, b);
    return overlap.count < 2
        ? 0
        : overlap.weight * overlap.square / Math.sqrt(squares[a] * squares[b]);
  }

  private record Overlap(int count, double weight, double square) {}

  private Overlap overlap(int a, int b) {
    int[] x = terms[a];
    int[] y = terms[b];
    int count = 0;
    double weight = 0;
    double square = 0;
    int i = 0;
    int j = 0;
    while (i < x.length && j < y.length) {
      if (x[i] == y[j]) {
        double w = weights[x[i]];
        count++;
        weight += w;
        square += w * w;
        i++;
        j++;
      } else if (x[i] < y[j]) {
        i++;
      } else {
        j++;
      }
    }
    return new Overlap(count, weight, square);
  }

  /**
   * Likeness of the two, and up to {@link #MOST_IN_CONTEXT} times as much if claims near them are
   * like each other too: two accounts of one talk go along side by side.
   */
  double inContext(int a, int b) {
    double own = of(a, b);
    return own + WEIGHT_OF_CONTEXT * Math.min(own, around(a, b));
  }

  private double around(int a, int b) {
    double best = 0;
    for (int i = from(a); i < to(a); i++) {
      for (int j = from(b); j < to(b); j++) {
        if (i != a && j != b && near(i, a) && near(j, b)) {
          best = Math.max(best, of(i, j));
        }
      }
    }
    return best;
  }

  private static int from(int claim) {
    return Math.max(0, claim - AROUND);
  }

  private int to(int claim) {
    return Math.min(terms.length, claim + AROUND + 1);
  }

  private boolean near(int i, int j) {
    return claims.get(i).document().equals(claims.get(j).document());
  }
}
