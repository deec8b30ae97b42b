package yulu.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps what the last searches found: who narrows a result or turns its pages asks again. */
final class RecentMatches {
  private static final int KEPT = 16;

  private final Map<String, Matches> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Matches> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * What is kept, or else what the supplier finds.
   *
   * @param key all that the result depends on, with the generation of the graph
   */
  Matches get(String key, Supplier<Matches> fresh) {
    synchronized (kept) {
      Matches known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Matches found = fresh.get();
    synchronized (kept) {
      kept.put(key, found);
    }
    return found;
  }
}
