package yulu.explorer;

import java.util.List;
import org.apache.jena.graph.Triple;
import yulu.linked.Fragment;

/**
 * A page of triples.
 *
 * @param rows the triples
 * @param total how many match the pattern
 * @param exact false if there are more than were counted
 * @param page from 1
 * @param more whether there is a next page
 */
record FragmentPage(List<Row> rows, long total, boolean exact, int page, boolean more) {
  /** One triple. */
  record Row(DataValue subject, DataValue predicate, DataValue object) {}

  static FragmentPage of(Fragment fragment, Look look) {
    return new FragmentPage(
        fragment.triples().stream().map(triple -> row(triple, look)).toList(),
        fragment.total(),
        fragment.exact(),
        fragment.page(),
        fragment.more());
  }

  private static Row row(Triple triple, Look look) {
    return new Row(
        DataValue.of(triple.getSubject(), look),
        DataValue.of(triple.getPredicate(), look),
        DataValue.of(triple.getObject(), look));
  }
}
