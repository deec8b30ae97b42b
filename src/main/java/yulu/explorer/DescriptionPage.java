package yulu.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import yulu.linked.TripleFormat;

/**
 * A thing as its statements show it.
 *
 * @param self the thing
 * @param rows one for each property, in the order of their names
 * @param more true if not all statements are shown
 * @param formats what the data are to be had as, by suffix
 */
record DescriptionPage(Link self, List<Row> rows, boolean more, Map<String, String> formats) {
  private static final int MOST_SHOWN = 200;

  /** A property and its values. */
  record Row(DataValue property, List<DataValue> values) {}

  static DescriptionPage of(Look look, Node thing) {
    List<Triple> triples = new ArrayList<>();
    var found = look.graph().find(thing, Node.ANY, Node.ANY);
    while (found.hasNext() && triples.size() < MOST_SHOWN) {
      triples.add(found.next());
    }
    Map<String, Row> rows = new TreeMap<>();
    triples.sort(Comparator.comparing(t -> t.getObject().toString()));
    for (Triple triple : triples) {
      rows.computeIfAbsent(
              triple.getPredicate().getURI(),
              p -> new Row(DataValue.of(triple.getPredicate(), look), new ArrayList<>()))
          .values()
          .add(DataValue.of(triple.getObject(), look));
    }
    boolean more = found.hasNext();
    found.close();
    return new DescriptionPage(
        look.link(thing), List.copyOf(rows.values()), more, formats(look.path(thing)));
  }

  /** Address of the data in each format, by the format's suffix. */
  static Map<String, String> formats(String path) {
    Map<String, String> formats = new TreeMap<>();
    for (TripleFormat format : TripleFormat.values()) {
      formats.put(format.suffix(), path + "." + format.suffix());
    }
    return formats;
  }
}
