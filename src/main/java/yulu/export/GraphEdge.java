package yulu.export;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An edge of a graph view; source, target and kind together tell it from all others.
 *
 * @param kind local name of a property, or of what the ends have in common
 * @param symmetric whether it means the same in both directions; many readers take no graph that
 *     has edges of both sorts, so all are written with a direction
 * @param weight how much speaks for it; above 0
 * @param periods when it is there, in order, apart from each other; empty means always
 */
record GraphEdge(
    String source,
    String target,
    String kind,
    boolean symmetric,
    double weight,
    List<Period> periods,
    Map<Attribute, String> values) {
  GraphEdge {
    if (!(weight > 0)) {
      throw new IllegalArgumentException("an edge of weight " + weight);
    }
    periods = List.copyOf(periods);
    Map<Attribute, String> all = new EnumMap<>(Attribute.class);
    all.put(Attribute.KIND, kind);
    all.put(Attribute.SYMMETRIC, Boolean.toString(symmetric));
    if (!periods.isEmpty()) {
      all.put(Attribute.FIRST, periods.get(0).first().toString());
      all.put(Attribute.LAST, periods.get(periods.size() - 1).last().toString());
    }
    all.putAll(values);
    values = Collections.unmodifiableMap(all);
  }

  /** Tells the edge from all others of its graph. */
  String id() {
    return source + " " + kind + " " + target;
  }

  /** Weight in decimal notation, without a fraction where it is whole. */
  String weightText() {
    return weight == Math.rint(weight) ? Long.toString((long) weight) : Double.toString(weight);
  }
}
