package yulu.mention;

import java.util.List;

/** Finds names of one form in a passage. Safe for many threads. */
interface Finder {
  /** Adds what it finds in {@code line} to {@code found}. */
  void find(Line line, List<Mention> found);
}
