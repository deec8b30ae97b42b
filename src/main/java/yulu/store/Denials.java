package yulu.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import yulu.store.LinkCues.Role;

/** Finds what a statement denies: the terms that begin right after a negation. */
final class Denials {
  /** Characters between the negation and the term: 不会去采取, not a large network. */
  private static final int REACH = 3;

  private static final int REACH_OF_WORDS = 12;

  private final LinkCues cues;

  Denials(LinkCues cues) {
    this.cues = cues;
  }

  /**
   * The terms that are denied.
   *
   * @param text folded
   * @param terms by the form in which they stand in the text
   */
  Set<String> in(String text, Map<String, String> terms) {
    Set<String> denied = new HashSet<>();
    for (int end : cues.ends(Role.DENIAL, text)) {
      int reach = text.charAt(end - 1) < 0x80 ? REACH_OF_WORDS : REACH;
      for (int i = end; i < text.length() && i <= end + reach && !isBreak(text.charAt(i)); i++) {
        for (Map.Entry<String, String> term : terms.entrySet()) {
          if (text.startsWith(term.getKey(), i)) {
            denied.add(term.getValue());
          }
        }
      }
    }
    return denied;
  }

  private static boolean isBreak(char c) {
    return "，。；：？！、,.;:?!（）()".indexOf(c) >= 0;
  }
}
