package yulu.linked;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * One page of the triples that match a pattern.
 *
 * @param page from 1
 * @param total how many match, on all pages
 * @param exact false if there are more than were counted
 * @param more whether there is a next page
 */
public record Fragment(
    TriplePattern pattern,
    int page,
    long total,
    boolean exact,
    boolean more,
    List<Triple> triples) {
  /** Most triples of a page. */
  public static final int PAGE_SIZE = 100;

  public Fragment {
    triples = List.copyOf(triples);
  }
}
