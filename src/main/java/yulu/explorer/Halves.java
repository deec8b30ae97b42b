package yulu.explorer;

import java.util.ArrayList;
import java.util.List;
import yulu.text.Scripts;

/**
 * What was typed, cut in two; neither half is blank.
 *
 * @param apart true if a space stood between them
 */
record Halves(String one, String other, boolean apart) {
  private static final int MOST_WORDS = 10;

  /** Nobody writes two names in one that are longer. */
  private static final int MOST_TOGETHER = 30;

  /** A single character is a part of too many names. */
  private static final int LEAST_TOGETHER = 2;

  /** Cut at every space; nothing of a long text, which names no two things. */
  static List<Halves> ofWords(String typed) {
    List<String> words = List.of(typed.strip().split("\\s+"));
    List<Halves> halves = new ArrayList<>();
    for (int i = 1; i < words.size() && words.size() <= MOST_WORDS; i++) {
      String one = String.join(" ", words.subList(0, i));
      halves.add(new Halves(one, String.join(" ", words.subList(i, words.size())), true));
    }
    return halves;
  }

  /** Cut beside every Chinese character, since Chinese needs no space between names. */
  static List<Halves> ofRuns(String typed) {
    String text = typed.strip();
    List<Halves> halves = new ArrayList<>();
    if (text.length() <= MOST_TOGETHER) {
      for (int i = LEAST_TOGETHER; i <= text.length() - LEAST_TOGETHER; i++) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        boolean han = Scripts.isHan(before) || Scripts.isHan(after);
        if (han && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
          halves.add(new Halves(text.substring(0, i), text.substring(i), false));
        }
      }
    }
    return halves;
  }

  Halves turned() {
    return new Halves(/* one= */ other, /* other= */ one, apart);
  }
}
