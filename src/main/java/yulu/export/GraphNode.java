package yulu.export;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A node of a graph view.
 *
 * @param label one line to show; never empty
 * @param periods when it is there, in order, apart from each other; empty means always
 * @param values those that are known, in the order of the attributes
 */
record GraphNode(
    String iri, NodeKind kind, String label, List<Period> periods, Map<Attribute, String> values) {
  GraphNode {
    label = label.isBlank() ? iri : label.strip().replaceAll("\\s+", " ");
    periods = List.copyOf(periods);
    Map<Attribute, String> all = new EnumMap<>(Attribute.class);
    all.put(Attribute.KIND, kind.label());
    all.put(Attribute.IRI, iri);
    if (!periods.isEmpty()) {
      all.put(Attribute.FIRST, periods.get(0).first().toString());
      all.put(Attribute.LAST, periods.get(periods.size() - 1).last().toString());
    }
    all.putAll(values);
    values = Collections.unmodifiableMap(all);
  }

  /** How many claims it has to do with; at least one. */
  int size() {
    return Math.max(1, Integer.parseInt(values.getOrDefault(Attribute.CLAIMS, "1")));
  }
}
