package yulu.text;

import java.util.List;
import java.util.Locale;

/**
 * A speaker label that shortens a name which stands whole once, at the first turn: AN and Narayanan
 * for Arvind Narayanan, 王 for 王兴兴.
 */
public final class ShortLabel {
  private static final int LONGEST_HAN_NAME = 4;

  private ShortLabel() {}

  /** True if {@code label} can stand for {@code name} and is not the name itself. */
  public static boolean isShortFor(String label, String name) {
    if (label.isEmpty() || label.length() >= name.length()) {
      return false;
    }
    if (Scripts.isHan(name.charAt(0))) {
      return name.length() <= LONGEST_HAN_NAME && label.length() == 1 && name.startsWith(label);
    }
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[\\s·\\-]+"));
    String folded = label.toLowerCase(Locale.ROOT);
    return words.size() > 1 && (words.contains(folded) || initials(words).equals(letters(label)));
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.stream().filter(w -> !w.isEmpty()).forEach(w -> initials.append(w.charAt(0)));
    return initials.toString();
  }

  /** A.N. as an; what is not in capitals are no initials. */
  private static String letters(String label) {
    String plain = label.replace(".", "").replace(" ", "");
    boolean capitals = plain.chars().allMatch(Character::isUpperCase);
    return capitals ? plain.toLowerCase(Locale.ROOT) : "";
  }
}
