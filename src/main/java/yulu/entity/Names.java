package yulu.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yulu.text.Language;

/**
 * The names of one entity.
 *
 * @param preferred at most one name a language, the entity's own first; never empty
 * @param alternative other names that texts use for it, without those preferred
 */
public record Names(List<Name> preferred, List<Name> alternative) {

  /** One name in one language. */
  public record Name(String text, Language language) {
    public Name {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a name without characters");
      }
    }
  }

  public Names {
    preferred = List.copyOf(preferred);
    alternative = List.copyOf(alternative);
    if (preferred.isEmpty()) {
      throw new IllegalArgumentException("an entity without a name");
    }
  }

  /** The preferred name in {@code language} (any Chinese for Chinese). */
  public Optional<String> in(Language language) {
    return preferred.stream()
        .filter(n -> n.language() == language || (n.language().isChinese() && language.isChinese()))
        .map(Name::text)
        .findFirst();
  }

  /** All names, preferred first. */
  public List<Name> all() {
    List<Name> all = new ArrayList<>(preferred);
    all.addAll(alternative);
    return all;
  }
}
