package yulu.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels of units: outside, and for each kind of name its begin, middle, end, or the whole of it in
 * one unit.
 */
final class NameLabels {
  private static final List<NameKind> KINDS = List.of(NameKind.values());

  static final int OUTSIDE = 0;
  static final int BEGIN = 1;
  static final int MIDDLE = 2;
  static final int END = 3;
  static final int WHOLE = 4;
  static final int COUNT = 1 + WHOLE * KINDS.size();

  private static final int[][] FOLLOWERS = followers();
  private static final boolean[] CLOSED = closed();

  private NameLabels() {}

  static int of(NameKind kind, int part) {
    return KINDS.indexOf(kind) * WHOLE + part;
  }

  static NameKind kind(int label) {
    return KINDS.get((label - 1) / WHOLE);
  }

  private static int part(int label) {
    return label == OUTSIDE ? OUTSIDE : (label - 1) % WHOLE + 1;
  }

  /** Labels that may follow a label. */
  static int[] followers(int label) {
    return FOLLOWERS[label];
  }

  /** True if no name is open after the label. */
  static boolean isClosed(int label) {
    return CLOSED[label];
  }

  /** True if no name is open before the label. */
  static boolean opens(int label) {
    int part = part(label);
    return part == OUTSIDE || part == BEGIN || part == WHOLE;
  }

  static boolean begins(int label) {
    return part(label) == BEGIN;
  }

  static boolean isWhole(int label) {
    return part(label) == WHOLE;
  }

  static String name(int label) {
    return label == OUTSIDE ? "O" : "BMES".charAt(part(label) - 1) + "-" + kind(label);
  }

  private static boolean[] closed() {
    boolean[] closed = new boolean[COUNT];
    for (int label = 0; label < COUNT; label++) {
      int part = part(label);
      closed[label] = part == OUTSIDE || part == END || part == WHOLE;
    }
    return closed;
  }

  private static int[][] followers() {
    int[][] all = new int[COUNT][];
    boolean[] closed = closed();
    for (int label = 0; label < COUNT; label++) {
      List<Integer> next = new ArrayList<>();
      for (int to = 0; to < COUNT; to++) {
        boolean goesOn =
            !closed[label] && !opens(to) && kind(to) == kind(label) && part(to) != OUTSIDE;
        if (closed[label] ? opens(to) : goesOn) {
          next.add(to);
        }
      }
      all[label] = next.stream().mapToInt(Integer::intValue).toArray();
    }
    return all;
  }
}
