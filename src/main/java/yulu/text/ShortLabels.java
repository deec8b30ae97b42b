package yulu.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names by the speaker labels that shorten them, for texts that give a name whole once, at the
 * first turn: AN and Narayanan for Arvind Narayanan, 王 for 王兴兴.
 */
public final class ShortLabels {
  private static final int LONGEST_HAN_NAME = 4;

  private final Map<String, Set<String>> bySurname = new HashMap<>();
  private final Map<String, Set<String>> byWord = new HashMap<>();
  private final Map<String, Set<String>> byInitials = new HashMap<>();

  /**
   * @param names in any order; looked through once
   */
  public ShortLabels(Collection<String> names) {
    names.stream().filter(name -> !name.isEmpty()).forEach(this::add);
  }

  private void add(String name) {
    if (Scripts.isHan(name.charAt(0))) {
      if (name.length() <= LONGEST_HAN_NAME) {
        put(bySurname, name.substring(0, 1), name);
      }
      return;
    }
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[\\s·\\-]+"));
    if (words.size() > 1) {
      words.forEach(word -> put(byWord, word, name));
      put(byInitials, initials(words), name);
    }
  }

  private static void put(Map<String, Set<String>> names, String key, String name) {
    names.computeIfAbsent(key, k -> new TreeSet<>()).add(name);
  }

  /** The names that {@code label} can stand for; itself is none of them. */
  public Set<String> wholeOf(String label) {
    Set<String> whole = new LinkedHashSet<>();
    if (!label.isEmpty()) {
      whole.addAll(bySurname.getOrDefault(label, Set.of()));
      whole.addAll(byWord.getOrDefault(label.toLowerCase(Locale.ROOT), Set.of()));
      whole.addAll(byInitials.getOrDefault(letters(label), Set.of()));
      whole.removeIf(name -> name.length() <= label.length());
    }
    return whole;
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
