package yulu.explorer;

import java.util.List;

/**
 * All that a search found, before it is narrowed.
 *
 * @param more true if there is more in the graph than was looked at
 */
record Matches(List<Match> all, boolean more) {
  Matches {
    all = List.copyOf(all);
  }
}
