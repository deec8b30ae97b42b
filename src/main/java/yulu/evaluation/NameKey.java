package yulu.evaluation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What two writings of a name have in common: no case, width, spaces, dots, quotes, brackets. */
final class NameKey {
  private static final String DROPPED = "·．.・-_,，、’'\"“”《》「」（）()";

  private NameKey() {}

  static String of(String name) {
    String wide = Normalizer.normalize(name, Normalizer.Form.NFKC);
    // Up first: letters such as ß have no single upper-case form.
    String folded = wide.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> !Blanks.isBlank(c) && DROPPED.indexOf(c) < 0)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  static Set<String> of(Collection<String> names) {
    return names.stream().map(NameKey::of).collect(Collectors.toSet());
  }
}
