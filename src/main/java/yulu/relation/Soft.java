package yulu.relation;

/** Spaces, quotation marks and marks of formats, which may stand between any two items. */
final class Soft {
  private static final String CHARACTERS = " \"'“”‘’《》〈〉「」『』*_`#";

  private Soft() {}

  static boolean is(char c) {
    return CHARACTERS.indexOf(c) >= 0;
  }

  /** The first place from {@code from} on that is not soft. */
  static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The first place before {@code from} that is not preceded by a soft character. */
  static int skipBack(String text, int from) {
    int i = from;
    while (i > 0 && is(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
