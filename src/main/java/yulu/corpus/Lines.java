package yulu.corpus;

import java.util.ArrayList;
import java.util.List;
import yulu.text.Span;

/** The lines of a text, and what stands in them without the blanks around it. */
final class Lines {
  private Lines() {}

  /** Spans of the lines between two offsets, line ends excluded, blank lines included. */
  static List<Span> of(String text, int begin, int end) {
    List<Span> lines = new ArrayList<>();
    int from = begin;
    while (from <= end) {
      int to = text.indexOf('\n', from);
      if (to < 0 || to > end) {
        to = end;
      }
      lines.add(new Span(from, to));
      from = to + 1;
    }
    return lines;
  }

  static List<Span> of(String text) {
    return of(text, 0, text.length());
  }

  /** The span without blanks at its ends; empty if it holds nothing else. */
  static Span trimmed(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** Spaces of every width, control characters, and marks without width. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF'
        || c == '\u200B';
  }
}
