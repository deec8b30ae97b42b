package yulu.nlp;

import java.util.OptionalLong;

/** Reads Chinese numbers as they are spoken: 五百, 六十四, 两万三千. */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千";
  private static final int LONGEST = 14;

  private Numerals() {}

  /** The number that the word is; empty if it is none, or a row of digits without 十, 百, 千, 万, 亿. */
  static OptionalLong value(String word) {
    long whole = 0;
    long section = 0;
    long digit = 0;
    boolean unitSeen = false;
    if (word.length() > LONGEST) {
      return OptionalLong.empty();
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i) == '两' ? '二' : word.charAt(i);
      int unit = UNITS.indexOf(c);
      if (DIGITS.indexOf(c) >= 0) {
        digit = DIGITS.indexOf(c);
        continue;
      }
      unitSeen = true;
      if (unit >= 0) {
        section += (digit == 0 ? 1 : digit) * Math.round(Math.pow(10, unit + 1.0));
      } else if (c == '万' || c == '亿') {
        long ten = c == '万' ? 10_000L : 100_000_000L;
        whole = (whole + Math.max(1, section + digit)) * ten;
        section = 0;
      } else {
        return OptionalLong.empty();
      }
      digit = 0;
    }
    return unitSeen ? OptionalLong.of(whole + section + digit) : OptionalLong.empty();
  }
}
