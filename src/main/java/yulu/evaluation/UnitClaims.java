package yulu.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * The claims over a unit.
 *
 * @param covering those whose evidence has at least half of the unit
 * @param fitting of these the ones that fit it tightest: most of the unit, then least besides
 */
record UnitClaims(Collection<Node> covering, Collection<Node> fitting) {

  static UnitClaims over(Stretch unit, List<WindowGraph.Piece> pieces) {
    Map<Node, Fit> fits = new LinkedHashMap<>();
    for (WindowGraph.Piece piece : pieces) {
      fits.merge(
          piece.claim(), new Fit(unit.shared(piece.place()), piece.place().length()), Fit::plus);
    }
    fits.values().removeIf(fit -> 2 * fit.shared < unit.length());
    Comparator<Fit> tightest =
        Comparator.comparingInt(Fit::shared).reversed().thenComparingInt(Fit::size);
    return fits.values().stream()
        .min(tightest)
        .map(best -> new UnitClaims(fits.keySet(), equal(fits, best)))
        .orElseGet(() -> new UnitClaims(List.of(), List.of()));
  }

  boolean isEmpty() {
    return covering.isEmpty();
  }

  private static List<Node> equal(Map<Node, Fit> fits, Fit best) {
    return fits.entrySet().stream()
        .filter(e -> e.getValue().equals(best))
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }

  /**
   * How a claim's evidence lies on a unit.
   *
   * @param shared code points of the unit
   * @param size code points of the evidence
   */
  private record Fit(int shared, int size) {
    Fit plus(Fit other) {
      return new Fit(shared + other.shared, size + other.size);
    }
  }
}
