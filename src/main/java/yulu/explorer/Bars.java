package yulu.explorer;

import java.util.ArrayList;
import java.util.List;

/** Numbers side by side, each as a bar whose length is its share of the largest. */
record Bars(List<Bar> bars) {
  private static final int FULL = 100;

  /**
   * One bar.
   *
   * @param lang of the label, as HTML says it
   * @param href of the page about it
   * @param more of the page that lists what was counted
   * @param share of the largest number, in hundredths
   */
  record Bar(String label, String lang, String href, String more, long number, long share) {}

  Bars {
    bars = List.copyOf(bars);
  }

  /** A bar as long as it is not yet known how long the longest is. */
  record Entry(String label, String lang, String href, String more, long number) {}

  static Bars of(List<Entry> entries) {
    long most = Math.max(1, entries.stream().mapToLong(Entry::number).max().orElse(1));
    List<Bar> bars = new ArrayList<>();
    for (Entry e : entries) {
      long share = Math.max(e.number() > 0 ? 1 : 0, FULL * e.number() / most);
      bars.add(new Bar(e.label(), e.lang(), e.href(), e.more(), e.number(), share));
    }
    return new Bars(bars);
  }

  boolean isEmpty() {
    return bars.isEmpty();
  }
}
