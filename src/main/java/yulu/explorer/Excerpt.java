package yulu.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import yulu.store.Search;
import yulu.store.SearchWords;
import yulu.store.SearchWords.Stretch;

/**
 * A piece of a text in which the words that were looked for are marked.
 *
 * @param cutBefore true if there is text before it that is not shown
 * @param cutAfter true if there is text behind it that is not shown
 */
record Excerpt(List<Part> parts, boolean cutBefore, boolean cutAfter) {
  private static final int AROUND = 60;

  /** What is there for the layout of the source only: times of subtitles, marks, line ends. */
  private static final Pattern MARKS = Pattern.compile("(?:(?m)^\\d+$|(?m)^.*-->.*$|[*#|>]+|\\s)+");

  private static final int LOOKED_AT_ONCE = 20_000;

  /** Some text, all of it marked or not. */
  record Part(String text, boolean marked) {}

  Excerpt {
    parts = List.copyOf(parts);
  }

  /** The whole text. */
  static Excerpt whole(SearchWords words, String text, Search.Field field) {
    return new Excerpt(parts(words, text, field), false, false);
  }

  /** True if anything is marked. */
  boolean isMarked() {
    return parts.stream().anyMatch(Part::marked);
  }

  /** The first place of a long text where the words stand, with some text around it. */
  static Excerpt around(SearchWords words, String text) {
    for (int from = 0; from < text.length(); from += LOOKED_AT_ONCE) {
      String window = text.substring(from, Math.min(text.length(), from + LOOKED_AT_ONCE + AROUND));
      List<Stretch> found = words.in(window, Search.Field.DOCUMENT);
      if (!found.isEmpty()) {
        return around(words, text, from + found.get(0).begin(), from + found.get(0).end());
      }
    }
    return new Excerpt(List.of(), false, false);
  }

  private static Excerpt around(SearchWords words, String text, int begin, int end) {
    int from = outside(text, Math.max(0, begin - AROUND));
    int to = outside(text, Math.min(text.length(), end + 2 * AROUND));
    String piece = MARKS.matcher(text.substring(from, to)).replaceAll(" ").strip();
    return new Excerpt(parts(words, piece, Search.Field.DOCUMENT), from > 0, to < text.length());
  }

  /** The same offset, or the one before it if it is within a character of two units. */
  private static int outside(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at - 1 : at;
  }

  private static List<Part> parts(SearchWords words, String text, Search.Field field) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Stretch stretch : words.in(text, field)) {
      if (stretch.begin() > at) {
        parts.add(new Part(text.substring(at, stretch.begin()), false));
      }
      parts.add(new Part(text.substring(stretch.begin(), stretch.end()), true));
      at = stretch.end();
    }
    if (at < text.length()) {
      parts.add(new Part(text.substring(at), false));
    }
    return parts;
  }
}
