package yulu.explorer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Places things so that what is tied lies close and nothing lies on anything else: springs and
 * repulsion (Fruchterman and Reingold 1991), begun on a spiral and without chance, so that the same
 * graph looks the same everywhere.
 */
final class ForceLayout {
  /** Distance that tied things like to have, in pixels. */
  private static final double DISTANCE = 120;

  /** Labels are wider than high. */
  private static final double STRETCH = 1.5;

  /** Room that a thing with its name below it takes, in pixels. */
  private static final double WIDTH = 140;

  private static final double HEIGHT = 62;
  private static final int ROUNDS = 80;

  /** Keeps what has no ties about as far from its neighbours as all others are. */
  private static final double GRAVITY = 0.5;

  /** What is farther away does not push: else a crowd drives what has few ties out of sight. */
  private static final double REACH = 800;

  private static final double GOLDEN_ANGLE = 2.399963229728653;
  private static final int STEPS = 250;

  private final int size;
  private final List<int[]> edges;
  private final double[] x;
  private final double[] y;
  private final double[] dx;
  private final double[] dy;

  private ForceLayout(int size, List<int[]> edges) {
    this.size = size;
    this.edges = edges;
    this.x = new double[size];
    this.y = new double[size];
    this.dx = new double[size];
    this.dy = new double[size];
  }

  /**
   * Places so many things.
   *
   * @param edges pairs of their numbers, from 0
   * @return of each, how far right and how far down, in pixels
   */
  static List<double[]> places(int size, List<int[]> edges) {
    ForceLayout layout = new ForceLayout(size, once(edges));
    layout.spiral();
    for (int step = 0; step < STEPS; step++) {
      layout.step(DISTANCE * 2 * (1 - (double) step / STEPS));
    }
    layout.makeRoom();
    new Islands(layout.x, layout.y, WIDTH / STRETCH, DISTANCE * 2).gather(layout.edges);
    layout.makeRoom();
    return layout.result();
  }

  /** Two things that are tied in several ways are drawn together no more than by one. */
  private static List<int[]> once(List<int[]> edges) {
    Set<List<Integer>> seen = new HashSet<>();
    return edges.stream()
        .filter(e -> e[0] != e[1])
        .filter(e -> seen.add(List.of(Math.min(e[0], e[1]), Math.max(e[0], e[1]))))
        .toList();
  }

  /** Pushes apart what would lie on the name of something else, along the shorter way. */
  private void makeRoom() {
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          moved |= makeRoom(i, j);
        }
      }
      if (!moved) {
        return;
      }
    }
  }

  private boolean makeRoom(int i, int j) {
    double aside = WIDTH / STRETCH - Math.abs(x[i] - x[j]);
    double below = HEIGHT - Math.abs(y[i] - y[j]);
    if (aside < 1 || below < 1) {
      return false;
    }
    if (aside < below) {
      double push = x[i] < x[j] ? -aside / 2 : aside / 2;
      x[i] += push;
      x[j] -= push;
    } else {
      double push = y[i] < y[j] ? -below / 2 : below / 2;
      y[i] += push;
      y[j] -= push;
    }
    return true;
  }

  private void spiral() {
    for (int i = 0; i < size; i++) {
      double radius = DISTANCE * Math.sqrt(i);
      x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
      y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
    }
  }

  private void step(double farthest) {
    for (int i = 0; i < size; i++) {
      dx[i] = -x[i] * GRAVITY;
      dy[i] = -y[i] * GRAVITY;
    }
    repel();
    attract();
    for (int i = 0; i < size; i++) {
      double length = Math.max(1e-9, Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]));
      double move = Math.min(length, farthest) / length;
      x[i] += dx[i] * move;
      y[i] += dy[i] * move;
    }
  }

  private void repel() {
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double awayX = x[i] - x[j];
        double awayY = y[i] - y[j];
        double square = Math.max(1, awayX * awayX + awayY * awayY);
        double force = square > REACH * REACH ? 0 : DISTANCE * DISTANCE / square;
        dx[i] += awayX * force;
        dy[i] += awayY * force;
        dx[j] -= awayX * force;
        dy[j] -= awayY * force;
      }
    }
  }

  /** Who has many ties is pulled less by each, so that crowds do not become knots. */
  private void attract() {
    int[] degree = new int[size];
    edges.forEach(edge -> count(edge, degree));
    for (int[] edge : edges) {
      double towardsX = x[edge[1]] - x[edge[0]];
      double towardsY = y[edge[1]] - y[edge[0]];
      double distance = Math.sqrt(towardsX * towardsX + towardsY * towardsY);
      double crowd = Math.sqrt(Math.min(degree[edge[0]], degree[edge[1]]));
      double force = distance / DISTANCE / crowd;
      dx[edge[0]] += towardsX * force;
      dy[edge[0]] += towardsY * force;
      dx[edge[1]] -= towardsX * force;
      dy[edge[1]] -= towardsY * force;
    }
  }

  private static void count(int[] edge, int[] degree) {
    degree[edge[0]]++;
    degree[edge[1]]++;
  }

  private List<double[]> result() {
    double[][] places = new double[size][];
    for (int i = 0; i < size; i++) {
      places[i] = new double[] {x[i] * STRETCH, y[i]};
    }
    return List.of(places);
  }
}
