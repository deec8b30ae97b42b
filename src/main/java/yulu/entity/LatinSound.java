package yulu.entity;

import java.util.Locale;
import yulu.text.Scripts;

/** How a Latin name sounds, roughly: its consonants in order, like ones as one, and its digits. */
final class LatinSound {
  private static final int SURE_LENGTH = 9;

  private LatinSound() {}

  /**
   * The key of a name: DeepSeek R1 and Deep CIGAR 1 are both TPSKR1. Vowels, h, w and spaces are
   * left out, voiced consonants are taken for voiceless ones.
   */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    String plain = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
      char sound = sound(c, next);
      boolean again = key.length() > 0 && key.charAt(key.length() - 1) == sound;
      if (sound != ' ' && (!again || Scripts.isAsciiDigit(sound))) {
        key.append(sound);
      }
    }
    return key.toString();
  }

  private static char sound(char c, char next) {
    return switch (c) {
      case 'b' -> 'P';
      case 'p' -> next == 'h' ? 'F' : 'P';
      case 'c' -> "eiy".indexOf(next) >= 0 ? 'S' : 'K';
      case 'g', 'k', 'q' -> 'K';
      case 'd', 't' -> 'T';
      case 'f', 'v' -> 'F';
      case 's', 'z', 'x' -> 'S';
      case 'j' -> 'J';
      case 'l', 'm', 'n', 'r' -> Character.toUpperCase(c);
      default -> Scripts.isAsciiDigit(c) ? c : ' ';
    };
  }

  /**
   * True if one word may be a slip for the other: one letter more, less, other or in another place,
   * two in a long word, never at its beginning, and never an ending of grammar.
   */
  static boolean near(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    boolean grammar = left.startsWith(right) || right.startsWith(left);
    if (left.equals(right) || grammar || left.charAt(0) != right.charAt(0)) {
      return false;
    }
    int shorter = Math.min(left.length(), right.length());
    int allowed = shorter >= SURE_LENGTH ? 2 : 1;
    return distance(left, right) <= allowed;
  }

  /** How alike two names are letter by letter, 0 to 1, spaces aside. */
  static double alike(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
    String right = b.toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
    int longer = Math.max(left.length(), right.length());
    return longer == 0 ? 0 : 1 - (double) distance(left, right) / longer;
  }

  /** Letters inserted, deleted, replaced or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + other, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
      }
    }
    return d[a.length()][b.length()];
  }
}
