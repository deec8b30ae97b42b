package yulu.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the headers, footers and page numbers that pages repeat. */
final class RunningLines {
  /** So many lines at the top and the bottom of a page may be running ones. */
  private static final int EDGE = 2;

  private static final double SHARE_OF_PAGES = 0.4;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
  private static final String PAGE_NUMBER = " page ";

  /** Pages on which a line stands, by the line's keys. */
  private final Map<String, Set<Integer>> places = new HashMap<>();

  /** What must be added to the index of a page to get the number printed on it. */
  private final Set<Integer> counted = new TreeSet<>();

  private final int pages;

  private RunningLines(List<List<PdfLine>> pages) {
    this.pages = pages.size();
    for (int i = 0; i < pages.size(); i++) {
      List<PdfLine> page = pages.get(i);
      for (int at = 0; at < page.size(); at++) {
        if (at < EDGE || at >= page.size() - EDGE) {
          for (String key : keys(page.get(at), i)) {
            places.computeIfAbsent(key, k -> new TreeSet<>()).add(i);
          }
        }
      }
    }
    places.forEach(
        (key, found) -> {
          int at = key.indexOf(PAGE_NUMBER);
          if (at >= 0 && isOften(found) && key.substring(at).matches(PAGE_NUMBER + "-?\\d+")) {
            counted.add(Integer.valueOf(key.substring(at + PAGE_NUMBER.length())));
          }
        });
  }

  /** The pages without lines that many, or three successive pages repeat at the same height. */
  static List<List<PdfLine>> removed(List<List<PdfLine>> pages) {
    RunningLines running = new RunningLines(pages);
    List<List<PdfLine>> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      kept.add(running.without(pages.get(i), i));
    }
    return kept;
  }

  private List<PdfLine> without(List<PdfLine> page, int index) {
    int begin = 0;
    int end = page.size();
    while (begin < Math.min(EDGE, end) && isRunning(page.get(begin), index)) {
      begin++;
    }
    while (end > Math.max(begin, page.size() - EDGE) && isRunning(page.get(end - 1), index)) {
      end--;
    }
    return page.subList(begin, end);
  }

  private boolean isRunning(PdfLine line, int index) {
    return keys(line, index).stream().anyMatch(key -> isOften(places.getOrDefault(key, Set.of())))
        || (line.text().matches("\\d{1,5}") && counted.contains(offset(line.text(), index)));
  }

  private static int offset(String number, int page) {
    return Integer.parseInt(number) - page;
  }

  private boolean isOften(Set<Integer> found) {
    return (found.size() >= 2 && found.size() >= pages * SHARE_OF_PAGES)
        || found.stream().anyMatch(i -> found.contains(i + 1) && found.contains(i + 2));
  }

  /**
   * What lines have in common that are equal, or equal but for a number that counts the pages, or
   * begin or end with such a number.
   */
  private static List<String> keys(PdfLine line, int page) {
    String text = line.text();
    String height = Math.round(line.top() / 4) + " ";
    List<String> keys = new ArrayList<>(List.of(height + text));
    for (MatchResult number : NUMBER.matcher(text).results().toList()) {
      int offset = offset(number.group(), page);
      keys.add(
          height + text.substring(0, number.start()) + "#" + offset + text.substring(number.end()));
      if (number.start() == 0 || number.end() == text.length()) {
        keys.add(height + PAGE_NUMBER + offset);
      }
    }
    return keys;
  }
}
