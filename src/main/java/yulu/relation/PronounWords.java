package yulu.relation;

import yulu.text.Scripts;

/** The pronouns of a text that mean one person. */
final class PronounWords {
  private static final String NO_PRONOUN_AFTER = "们国人乡者方校军";
  private static final String NO_PRONOUN_BEFORE = "其吉维排利无忘";

  private final String text;
  private final String original;

  /**
   * @param text folded
   * @param original the same with capitals
   */
  PronounWords(String text, String original) {
    this.text = text;
    this.original = original;
  }

  /** Length of the pronoun that stands here, or 0. */
  int lengthAt(int i) {
    char c = text.charAt(i);
    if ("我你您他她".indexOf(c) >= 0) {
      boolean self = c == '我' && stands("自", i - 1);
      boolean longer = stands(NO_PRONOUN_AFTER, i + 1) || stands(NO_PRONOUN_BEFORE, i - 1) || self;
      return longer ? 0 : 1;
    }
    if ("imyhs".indexOf(c) < 0 || isLetter(i - 1)) {
      return 0;
    }
    int end = i;
    while (isLetter(end)) {
      end++;
    }
    return switch (original.substring(i, end)) {
      case "I", "my", "My", "you", "You", "your", "Your" -> end - i;
      case "he", "He", "she", "She", "his", "His", "her", "Her", "him", "Him" -> end - i;
      default -> 0;
    };
  }

  /** Length of the pronoun of several persons, of whom one speaks or is spoken to, or 0. */
  int groupLengthAt(int i) {
    char c = text.charAt(i);
    if ("我咱你".indexOf(c) >= 0) {
      return stands("们", i + 1) && !stands(NO_PRONOUN_BEFORE, i - 1) ? 2 : 0;
    }
    if ("wo".indexOf(c) < 0 || isLetter(i - 1)) {
      return 0;
    }
    int length = c == 'w' ? 2 : 3;
    boolean whole = text.startsWith(c == 'w' ? "we" : "our", i) && !isLetter(i + length);
    return whole ? length : 0;
  }

  private boolean stands(String characters, int at) {
    return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Scripts.isLatinLetter(text.charAt(at));
  }
}
