package yulu.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import yulu.nlp.Folding;
import yulu.text.Scripts;

/**
 * Spellings of one name that texts use without thinking: with or without a space between Chinese
 * and Latin, a hyphen, a space or nothing inside a Latin name, any dot inside a transliterated one.
 */
final class Variants {
  private static final Pattern HYPHEN = Pattern.compile("(?<=[a-z0-9])-(?=[a-z0-9])");
  private static final Pattern HYPHEN_OR_SPACE = Pattern.compile("(?<=[a-z])[- ](?=\\d)");

  private Variants() {}

  /** The folded spellings of a name, the plain one first. */
  static Set<String> of(String name) {
    Set<String> out = new LinkedHashSet<>();
    String folded = Folding.fold(name);
    String tight = closed(folded);
    String wide = opened(tight);
    for (String form : new LinkedHashSet<>(List.of(folded, tight, wide))) {
      out.add(form);
      if (form.indexOf('-') >= 0) {
        out.add(HYPHEN.matcher(form).replaceAll(" "));
      }
      if (form.chars().anyMatch(c -> Scripts.isAsciiDigit((char) c))) {
        out.add(HYPHEN_OR_SPACE.matcher(form).replaceAll(""));
        out.add(HYPHEN_OR_SPACE.matcher(form).replaceAll("-"));
        out.add(HYPHEN_OR_SPACE.matcher(form).replaceAll(" "));
      }
      if (form.indexOf('·') >= 0) {
        out.add(form.replace("·", ""));
        out.add(form.replace("·", "-"));
      }
    }
    out.removeIf(String::isBlank);
    return out;
  }

  private static String closed(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean between =
          name.charAt(i) == ' '
              && i > 0
              && i + 1 < name.length()
              && (Scripts.isHan(name.charAt(i - 1)) || Scripts.isHan(name.charAt(i + 1)));
      if (!between) {
        out.append(name.charAt(i));
      }
    }
    return out.toString();
  }

  private static String opened(String name) {
    StringBuilder out = new StringBuilder(name.length() + 2);
    for (int i = 0; i < name.length(); i++) {
      if (i > 0) {
        char left = name.charAt(i - 1);
        char right = name.charAt(i);
        boolean edge =
            (Scripts.isHan(left) && isWord(right)) || (isWord(left) && Scripts.isHan(right));
        if (edge) {
          out.append(' ');
        }
      }
      out.append(name.charAt(i));
    }
    return out.toString();
  }

  private static boolean isWord(char c) {
    return Scripts.isLatinLetter(c) || Scripts.isAsciiDigit(c);
  }
}
