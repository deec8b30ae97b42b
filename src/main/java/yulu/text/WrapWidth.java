package yulu.text;

import java.util.List;

/** Infers whether lines were cut at a fixed width, as players of subtitles and old terminals do. */
final class WrapWidth {
  private static final int NARROWEST = 15;
  private static final int ENOUGH_LINES = 8;

  private WrapWidth() {}

  /**
   * The width, in UTF-16 units, at which long lines were cut; 0 if they were not. A line shorter
   * than that ends where its writer ended it.
   */
  static int of(List<Integer> lengths) {
    int longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
    int[] counts = new int[Math.min(longest, 400) + 3];
    lengths.stream().filter(l -> l < counts.length).forEach(l -> counts[l]++);
    int best = 0;
    int most = 0;
    for (int width = NARROWEST; width + 1 < counts.length; width++) {
      int full = counts[width - 1] + counts[width] + counts[width + 1];
      if (full > most || (full == most && counts[width] >= counts[best])) {
        most = full;
        best = width;
      }
    }
    int width = best;
    long half = lengths.stream().filter(l -> l * 2 > width).count();
    long longer = lengths.stream().filter(l -> l > width + 1).count();
    boolean cut = most >= ENOUGH_LINES && most * 4L >= half && longer * 8 < lengths.size();
    return cut ? width : 0;
  }
}
