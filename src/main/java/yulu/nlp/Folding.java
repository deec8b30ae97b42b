package yulu.nlp;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import yulu.text.Scripts;

/**
 * Folds text for look-ups: simplified characters, lower case, half width, one form of name dots,
 * hyphens and apostrophes. Character by character, so that offsets stay.
 */
public final class Folding {
  private static final char[] TABLE = table();

  private Folding() {}

  public static char fold(char c) {
    return TABLE[c];
  }

  /** The text folded; of the same length. */
  public static String fold(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = TABLE[out[i]];
    }
    return new String(out);
  }

  /** Simplified characters for traditional ones, nothing else changed. */
  public static String simplify(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      if (Scripts.isHan(out[i])) {
        out[i] = TABLE[out[i]];
      }
    }
    return new String(out);
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = foldOne((char) i);
    }
    return table;
  }

  private static char foldOne(char c) {
    if (Scripts.isHan(c)) {
      String simple = TraditionalChineseDictionary.convertToSimplifiedChinese(String.valueOf(c));
      boolean other = simple.length() == 1 && simple.charAt(0) != c;
      return other ? foldOne(simple.charAt(0)) : c; // 薴, 苧 and 苎 must meet
    }
    char half = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    if (Scripts.isNameDot(c)) {
      return '·';
    }
    return switch (half) {
      case '’', '‘', '`' -> '\'';
      case '‐', '‑', '–', '−' -> '-';
      case '\u3000', '\u00a0' -> ' ';
      default -> Character.toLowerCase(half);
    };
  }
}
