package yulu.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts of a drawn graph that nothing ties to the largest part: set in rows below it, so that they
 * neither drift away nor make the picture small.
 */
final class Islands {
  private final double[] x;
  private final double[] y;
  private final double gap;
  private final double below;

  /**
   * @param x of each thing; changed in place, as is {@code y}
   * @param gap between neighbours in a row and between rows
   * @param below between the largest part and the first row
   */
  Islands(double[] x, double[] y, double gap, double below) {
    this.x = x;
    this.y = y;
    this.gap = gap;
    this.below = below;
  }

  /** Leaves everything as it is where nothing is tied. */
  void gather(List<int[]> edges) {
    List<List<Integer>> parts = parts(edges);
    if (edges.isEmpty() || parts.size() == 1) {
      return;
    }
    List<Integer> main = parts.get(0);
    double left = least(main, x);
    double right = Math.max(most(main, x), left + below);
    double beginning = left;
    double top = most(main, y) + below;
    double bottom = top;
    for (List<Integer> part : parts.subList(1, parts.size())) {
      double width = most(part, x) - least(part, x);
      if (beginning > left && beginning + width > right) {
        beginning = left;
        top = bottom + gap;
      }
      bottom = Math.max(bottom, top + most(part, y) - least(part, y));
      move(part, beginning - least(part, x), top - least(part, y));
      beginning += width + gap;
    }
  }

  /** The largest first; of equal ones that with the first thing. */
  private List<List<Integer>> parts(List<int[]> edges) {
    int[] part = new int[x.length];
    for (int i = 0; i < part.length; i++) {
      part[i] = i;
    }
    edges.forEach(edge -> join(part, edge[0], edge[1]));
    Map<Integer, List<Integer>> parts = new TreeMap<>();
    for (int i = 0; i < part.length; i++) {
      parts.computeIfAbsent(root(part, i), root -> new ArrayList<>()).add(i);
    }
    return parts.values().stream()
        .sorted(Comparator.comparingInt((List<Integer> things) -> -things.size()))
        .toList();
  }

  private static void join(int[] part, int one, int other) {
    int first = root(part, one);
    int second = root(part, other);
    part[Math.max(first, second)] = Math.min(first, second);
  }

  private static int root(int[] part, int thing) {
    int root = thing;
    while (part[root] != root) {
      root = part[root];
    }
    return root;
  }

  private void move(List<Integer> things, double right, double down) {
    for (int thing : things) {
      x[thing] += right;
      y[thing] += down;
    }
  }

  private static double least(List<Integer> things, double[] places) {
    return things.stream().mapToDouble(thing -> places[thing]).min().orElse(0);
  }

  private static double most(List<Integer> things, double[] places) {
    return things.stream().mapToDouble(thing -> places[thing]).max().orElse(0);
  }
}
