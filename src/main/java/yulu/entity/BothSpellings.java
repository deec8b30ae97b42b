package yulu.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yulu.nlp.Folding;
import yulu.nlp.Pinyin;
import yulu.text.Scripts;

/**
 * Whether a name in Chinese characters and one in Latin letters may be one name, as bilingual
 * subtitles have both: 玛拉·埃尔森 and Mara Elson. Compared are the consonants in order, part by part.
 */
final class BothSpellings {
  /** So much of the consonants of a name agrees at least. */
  private static final double ENOUGH = 0.74;

  /** And so much of each part. */
  private static final double ENOUGH_OF_PART = 0.6;

  private BothSpellings() {}

  /**
   * True if all parts have more than half of their consonants in common, and together most of them.
   *
   * @param dotted a transliterated name with dots
   * @param latin a name of two words or more
   */
  static boolean ofOne(String dotted, String latin) {
    String[] chinese = Folding.fold(dotted).split("·");
    String[] words = latin.toLowerCase(Locale.ROOT).split("[ ·]+");
    if (chinese.length < 2 || chinese.length != words.length) {
      return false;
    }
    double shared = 0;
    int all = 0;
    for (int i = 0; i < words.length; i++) {
      String left = consonants(String.join("", Pinyin.syllables(chinese[i])));
      String right = consonants(soft(words[i]));
      double common = common(left, right);
      if (2 * common < ENOUGH_OF_PART * (left.length() + right.length())) {
        return false;
      }
      shared += 2 * common;
      all += left.length() + right.length();
    }
    return all >= 4 && shared >= ENOUGH * all;
  }

  /** Geoffrey begins like Jeffrey, in Chinese 杰. */
  private static String soft(String word) {
    return word.replaceFirst("^g(?=e[or]|i)", "j");
  }

  /** Consonants in classes that transliteration does not keep apart: b p, d t, g k, l r, f v w… */
  private static String consonants(String word) {
    String plain =
        word.replace("ph", "f")
            .replace("th", "s")
            .replace("ch", "j")
            .replace("sh", "s")
            .replace("zh", "j")
            .replace("ng", "n")
            .replaceAll("c(?=[eiy])", "s")
            .replaceAll("[hy]", "");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char sound = sound(plain.charAt(i));
      if (sound != ' ' && (out.length() == 0 || out.charAt(out.length() - 1) != sound)) {
        out.append(sound);
      }
    }
    return out.toString();
  }

  private static char sound(char c) {
    return switch (c) {
      case 'b', 'p' -> 'b';
      case 'd', 't' -> 'd';
      case 'g', 'k', 'c' -> 'k';
      case 'l', 'r' -> 'l';
      case 'f', 'v', 'w' -> 'f';
      case 's', 'z', 'x' -> 's';
      case 'j', 'q' -> 'j';
      case 'm', 'n' -> c;
      default -> ' ';
    };
  }

  /** How many consonants two words share, in order. */
  private static double common(String a, String b) {
    return Sounds.shared(a.length(), b.length(), (i, j) -> a.charAt(i) == b.charAt(j) ? 1 : 0);
  }

  /**
   * The persons one of whose names, in the other script, may be this one; not those of whom a list
   * has the full name in the same script, which is another.
   */
  static List<Entity> among(Iterable<Entity> persons, String name) {
    List<Entity> found = new ArrayList<>();
    boolean dotted = NameParts.isDotted(name);
    for (Entity person : persons) {
      if (!dotted && hasLatin(person)) {
        continue;
      }
      boolean one =
          person.names().all().stream()
              .map(Names.Name::text)
              .filter(other -> NameParts.isDotted(other) != dotted)
              .anyMatch(other -> dotted ? ofOne(name, other) : ofOne(other, name));
      if (one) {
        found.add(person);
      }
    }
    return found;
  }

  private static boolean hasLatin(Entity person) {
    return person.names().all().stream()
        .anyMatch(n -> !Scripts.isHan(n.text().charAt(0)) && n.text().indexOf(' ') > 0);
  }
}
