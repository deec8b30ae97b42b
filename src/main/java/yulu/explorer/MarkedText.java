package yulu.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import yulu.text.CodePoints;

/**
 * A document's text with what was found in it: cut into lines, and these into runs that bear the
 * same marks throughout. Every character stands in one run, so that places can be found again.
 */
final class MarkedText {
  private static final String FENCE = "---\n";
  private static final int MOST_HEADING_MARKS = 6;

  private final String text;
  private final CodePoints points;
  private final List<Named> named;
  private final List<Said> said;
  private final int matterEnd;

  /**
   * A stretch that names a thing; UTF-16 offsets here and below.
   *
   * @param kind of the thing, for style sheets
   */
  record Named(int begin, int end, Link thing, String kind) {}

  /** A stretch that shows a claim, which has its number among those of the page. */
  record Said(int begin, int end, Marker claim) {}

  /**
   * Leads to a claim's page.
   *
   * @param id of the mark in the page; empty for none
   */
  record Marker(String path, String label, String id) {}

  /**
   * A line of the text; blank ones are left out.
   *
   * @param begin code points before it
   * @param apart true if a blank line stands before it
   * @param form what the line is in the source
   */
  record Line(int begin, boolean apart, Form form, List<Run> runs) {
    /** For style sheets; may be empty. */
    String style() {
      return ((apart ? "apart " : "") + form.style).strip();
    }
  }

  /** What a line is, as far as readers see it differently. */
  enum Form {
    PLAIN(""),
    /** Of Markdown: {@code ## words}. */
    HEADING("heading"),
    /** Of the front matter, between two lines of hyphens at the very beginning. */
    MATTER("matter");

    private final String style;

    Form(String style) {
      this.style = style;
    }
  }

  /**
   * A stretch of a line.
   *
   * @param said true if it shows a claim
   * @param claims that begin here
   */
  record Run(String text, boolean said, Optional<Named> named, List<Marker> claims) {}

  MarkedText(String text, CodePoints points, List<Named> named, List<Said> said) {
    this.text = text;
    this.points = points;
    this.named = apart(named);
    this.said = said;
    this.matterEnd = matterEnd(text);
  }

  /** The lines of a part of the text. */
  List<Line> lines(int from, int to) {
    NavigableSet<Integer> cuts = cuts();
    NavigableMap<Integer, Named> names = new TreeMap<>();
    named.forEach(n -> names.put(n.begin(), n));
    boolean[] shown = shown();
    Map<Integer, List<Marker>> markers = markers();
    List<Line> lines = new ArrayList<>();
    boolean apart = false;
    int begin = from;
    while (begin < to) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 || newline > to ? to : newline;
      boolean blank = text.substring(begin, end).isBlank();
      if (!blank) {
        List<Integer> bounds = bounds(cuts, begin, end);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
          int at = bounds.get(i);
          runs.add(
              new Run(
                  text.substring(at, bounds.get(i + 1)),
                  shown[at],
                  at(names, at),
                  markers.getOrDefault(at, List.of())));
        }
        lines.add(new Line(points.at(begin), apart, form(begin, end), runs));
      }
      apart = blank;
      begin = end + 1;
    }
    return lines;
  }

  private Form form(int begin, int end) {
    if (begin < matterEnd) {
      return Form.MATTER;
    }
    int marks = begin;
    while (marks < end && text.charAt(marks) == '#') {
      marks++;
    }
    boolean heading = marks > begin && marks - begin <= MOST_HEADING_MARKS && marks < end;
    return heading && text.charAt(marks) == ' ' ? Form.HEADING : Form.PLAIN;
  }

  /** Where the front matter ends; 0 if there is none. */
  private static int matterEnd(String text) {
    if (!text.startsWith(FENCE)) {
      return 0;
    }
    int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
    return end < 0 ? 0 : end + FENCE.length();
  }

  private static List<Integer> bounds(NavigableSet<Integer> cuts, int begin, int end) {
    List<Integer> bounds = new ArrayList<>();
    bounds.add(begin);
    bounds.addAll(cuts.subSet(begin, false, end, false));
    bounds.add(end);
    return bounds;
  }

  private static Optional<Named> at(NavigableMap<Integer, Named> names, int at) {
    Map.Entry<Integer, Named> before = names.floorEntry(at);
    return before == null || before.getValue().end() <= at
        ? Optional.empty()
        : Optional.of(before.getValue());
  }

  private NavigableSet<Integer> cuts() {
    NavigableSet<Integer> cuts = new TreeSet<>();
    for (Named each : named) {
      cuts.add(each.begin());
      cuts.add(each.end());
    }
    for (Said each : said) {
      cuts.add(each.begin());
      cuts.add(each.end());
    }
    return cuts;
  }

  private boolean[] shown() {
    boolean[] shown = new boolean[text.length() + 1];
    for (Said each : said) {
      Arrays.fill(shown, each.begin(), each.end(), true);
    }
    return shown;
  }

  /** Where a claim begins in the text; of its further stretches nothing is said. */
  private Map<Integer, List<Marker>> markers() {
    Map<Integer, List<Marker>> markers = new TreeMap<>();
    for (Said each : said) {
      if (!each.claim().path().isEmpty()) {
        markers.computeIfAbsent(each.begin(), b -> new ArrayList<>()).add(each.claim());
      }
    }
    return markers;
  }

  /** Of names that overlap the first, and of those that begin together the longest. */
  private static List<Named> apart(List<Named> named) {
    List<Named> sorted = new ArrayList<>(named);
    sorted.sort(Comparator.comparingInt(Named::begin).thenComparingInt(n -> -n.end()));
    List<Named> apart = new ArrayList<>();
    int end = 0;
    for (Named each : sorted) {
      if (each.begin() >= end && each.end() > each.begin()) {
        apart.add(each);
        end = each.end();
      }
    }
    return apart;
  }
}
