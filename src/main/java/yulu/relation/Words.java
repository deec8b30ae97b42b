package yulu.relation;

import java.util.List;
import yulu.text.Scripts;

/** Comparing words with a folded text at a given place; Latin words match whole words only. */
final class Words {
  private static final String SOFT = " \"'“”‘’《》〈〉「」『』*_`#";

  private Words() {}

  /** Spaces, quotation marks and marks of formats, which may stand between any two items. */
  static boolean isSoft(char c) {
    return SOFT.indexOf(c) >= 0;
  }

  static boolean beginsAt(String text, int at, String word) {
    return text.startsWith(word, at) && isWhole(text, at, at + word.length());
  }

  static boolean endsAt(String text, int end, String word) {
    int begin = end - word.length();
    return begin >= 0 && text.startsWith(word, begin) && isWhole(text, begin, end);
  }

  /** Length of the first of the words that begins here, or 0. */
  static int lengthAt(String text, int at, List<String> words) {
    for (String word : words) {
      if (beginsAt(text, at, word)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Length of the first of the words that ends here, or 0. */
  static int lengthBefore(String text, int end, List<String> words) {
    for (String word : words) {
      if (endsAt(text, end, word)) {
        return word.length();
      }
    }
    return 0;
  }

  static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  static int skipSoft(String text, int from) {
    int i = from;
    while (i < text.length() && isSoft(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static int skipSoftBack(String text, int from) {
    int i = from;
    while (i > 0 && isSoft(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isWhole(String text, int begin, int end) {
    return !joined(text, begin) && !joined(text, end);
  }

  private static boolean joined(String text, int at) {
    return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return Scripts.isLatinLetter(c) || Scripts.isAsciiDigit(c);
  }
}
