package yulu.entity;

import java.util.List;
import yulu.nlp.Pinyin;

/** How alike two Chinese spellings of one foreign name sound. */
final class Sounds {
  private Sounds() {}

  /** 0 to 1: shared syllables in order, near ones (same initial) counted half. */
  static double alike(String a, String b) {
    List<String> left = Pinyin.syllables(a);
    List<String> right = Pinyin.syllables(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    double shared = shared(left.size(), right.size(), (i, j) -> near(left.get(i), right.get(j)));
    return 2 * shared / (left.size() + right.size());
  }

  /** How alike two sounds are, by their places: 0 to 1. */
  interface Likeness {
    double of(int left, int right);
  }

  /** The most that two sequences of sounds share, in order. */
  static double shared(int left, int right, Likeness likeness) {
    double[][] best = new double[left + 1][right + 1];
    for (int i = 1; i <= left; i++) {
      for (int j = 1; j <= right; j++) {
        double same = likeness.of(i - 1, j - 1);
        best[i][j] = Math.max(best[i - 1][j - 1] + same, Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    return best[left][right];
  }

  private static double near(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    boolean initial = !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    return initial ? 0.5 : 0;
  }
}
