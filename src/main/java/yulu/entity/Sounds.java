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
    double[][] best = new double[left.size() + 1][right.size() + 1];
    for (int i = 1; i <= left.size(); i++) {
      for (int j = 1; j <= right.size(); j++) {
        double same = near(left.get(i - 1), right.get(j - 1));
        best[i][j] = Math.max(best[i - 1][j - 1] + same, Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    return 2 * best[left.size()][right.size()] / (left.size() + right.size());
  }

  private static double near(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    boolean initial = !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    return initial ? 0.5 : 0;
  }
}
