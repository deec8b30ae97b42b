package yulu.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two runs side by side.
 *
 * @param whole differences over the whole gold standard
 * @param documents differences by document
 */
public record Comparison(List<Change> whole, List<Change> documents) {
  /** Differences that come from rounding in a file. */
  private static final double ROUNDING = 0.0001;

  public Comparison {
    whole = List.copyOf(whole);
    documents = List.copyOf(documents);
  }

  /** What changed from one run to another; figures that only one of them has are left out. */
  public static Comparison of(Figures before, Figures now) {
    return new Comparison(
        changes(before.whole(), now.whole()), changes(before.documents(), now.documents()));
  }

  /** Figures over the whole gold standard that are worse by more than this. */
  public List<Change> worse(double tolerance) {
    return whole.stream().filter(c -> c.gain() < -tolerance).toList();
  }

  private static List<Change> changes(Map<String, Double> before, Map<String, Double> now) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.retainAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      Change change = new Change(name, before.getOrDefault(name, 0.0), now.getOrDefault(name, 0.0));
      if (Math.abs(change.gain()) > ROUNDING) {
        changes.add(change);
      }
    }
    return changes;
  }

  /** A figure that is another one now. */
  public record Change(String figure, double before, double now) {
    private static final String SMALL_IS_GOOD = "wrong";

    /** How much better it is; negative if it is worse. */
    public double gain() {
      return figure.endsWith(SMALL_IS_GOOD) ? before - now : now - before;
    }

    @Override
    public String toString() {
      return "%s %s -> %s (%s)"
          .formatted(
              figure,
              ScoreTable.rounded(before, 3),
              ScoreTable.rounded(now, 3),
              gain() > 0 ? "better" : "worse");
    }
  }
}
