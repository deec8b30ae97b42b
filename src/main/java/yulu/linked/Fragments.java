package yulu.linked;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import yulu.store.Store;

/**
 * The graph cut into pages by patterns of triples. As long as the graph does not change, the pages
 * of a pattern hold each of its triples once. Safe for many threads.
 */
public final class Fragments {
  private static final int MOST_COUNTED = 1_000_000;
  private static final int KEPT_COUNTS = 1_000;

  private final Store store;
  private final Map<TriplePattern, Long> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TriplePattern, Long> eldest) {
          return size() > KEPT_COUNTS;
        }
      };
  private long countedAt = -1;

  public Fragments(Store store) {
    this.store = store;
  }

  /**
   * One page.
   *
   * @param page from 1; a page behind the last one is empty
   */
  public Fragment page(TriplePattern pattern, int page) {
    return store.read(view -> read(view, pattern, page));
  }

  private Fragment read(DatasetGraph view, TriplePattern pattern, int page) {
    Iterator<Triple> found = find(view, pattern);
    long skip = (page - 1L) * Fragment.PAGE_SIZE;
    for (long i = 0; i < skip && found.hasNext(); i++) {
      found.next();
    }
    List<Triple> triples = new ArrayList<>();
    while (found.hasNext() && triples.size() < Fragment.PAGE_SIZE) {
      triples.add(found.next());
    }
    boolean more = found.hasNext();
    long total = more ? total(view, pattern) : Math.max(skip, 0) + triples.size();
    if (triples.isEmpty() && page > 1) {
      total = total(view, pattern);
    }
    return new Fragment(pattern, page, total, total < MOST_COUNTED, more, triples);
  }

  private long total(DatasetGraph view, TriplePattern pattern) {
    long generation = store.generation();
    synchronized (counts) {
      if (countedAt != generation) {
        counts.clear();
        countedAt = generation;
      }
      Long known = counts.get(pattern);
      if (known != null) {
        return known;
      }
    }
    long count = 0;
    Iterator<Triple> found = find(view, pattern);
    while (found.hasNext() && count < MOST_COUNTED) {
      found.next();
      count++;
    }
    synchronized (counts) {
      counts.put(pattern, count);
    }
    return count;
  }

  private static Iterator<Triple> find(DatasetGraph view, TriplePattern pattern) {
    Graph graph =
        pattern.graph().equals(Node.ANY) ? view.getDefaultGraph() : view.getGraph(pattern.graph());
    return graph.find(pattern.subject(), pattern.predicate(), pattern.object());
  }
}
