package yulu.relation;

import yulu.text.Scripts;

/** Where clauses end within a sentence, and how long stretches are without their brackets. */
final class Clauses {
  private static final String MARKS = ",;:。!?…—";
  private static final int LONGEST_BRACKET = 400;

  private Clauses() {}

  /** A mark between clauses; a comma inside a number is none, a space between Han characters is. */
  static boolean isMark(String text, int i) {
    char c = text.charAt(i);
    if (MARKS.indexOf(c) < 0) {
      return c == ' ' && isHan(text, i - 1) && isHan(text, i + 1);
    }
    boolean number =
        c == ','
            && i > 0
            && i + 1 < text.length()
            && Scripts.isAsciiDigit(text.charAt(i - 1))
            && Scripts.isAsciiDigit(text.charAt(i + 1));
    return !number;
  }

  private static boolean isHan(String text, int i) {
    return i >= 0 && i < text.length() && Scripts.isHan(text.charAt(i));
  }

  /** Begin of the clause that holds {@code at}, not before {@code from}. */
  static int begin(String text, int from, int at) {
    int i = at;
    while (i > from && !isMark(text, i - 1)) {
      i--;
    }
    return i;
  }

  /** Begin of the last clause of a stretch, brackets skipped; {@code from} if there is one only. */
  static int lastBegin(String text, int from, int to) {
    int last = from;
    for (int i = from; i < to; i++) {
      i = skipBracket(text, i, to);
      if (i < to && isMark(text, i)) {
        last = i + 1;
      }
    }
    return last;
  }

  /** Characters of a stretch without spaces and brackets. */
  static int length(String text, int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      int next = skipBracket(text, i, to);
      if (next == i && text.charAt(i) != ' ') {
        length++;
      }
      i = next;
    }
    return length;
  }

  /** True if a bracket closes in a stretch that did not open there. */
  static boolean leavesBracket(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ')') {
        return true;
      }
      i = skipBracket(text, i, to);
    }
    return false;
  }

  /** The closing bracket if one opens at {@code i} and closes before {@code to}; else {@code i}. */
  static int skipBracket(String text, int i, int to) {
    if (text.charAt(i) != '(') {
      return i;
    }
    for (int close = i + 1; close < Math.min(to, i + LONGEST_BRACKET); close++) {
      if (text.charAt(close) == ')') {
        return close;
      }
    }
    return i;
  }
}
