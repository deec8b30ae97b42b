package yulu.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that documents introduced and no curator has decided about.
 *
 * @param path of its IRI below the base
 * @param kind local name of its class
 * @param names with their languages
 * @param score 0 to 1: the best of its documents', or by mentions where it has none
 * @param documents how many suggest it
 * @param places how many places are known
 * @param rule id of the rule with the best score
 * @param first one of the places
 * @param example the sentence there
 */
public record CandidateTerm(
    String path,
    String kind,
    List<Label> names,
    double score,
    int documents,
    int places,
    String rule,
    Optional<Quotation> first,
    String example) {
  public CandidateTerm {
    names = List.copyOf(names);
  }

  /** Last part of the IRI. */
  public String key() {
    return path.substring(path.indexOf('/') + 1);
  }

  /** Its name in a language, if it has one. */
  public Optional<String> name(String language) {
    return names.stream()
        .filter(n -> n.language().startsWith(language))
        .map(Label::text)
        .findFirst();
  }

  /** True if it is called so: by key, path or name, in any case. */
  public boolean isCalled(String asked) {
    String plain = asked.strip().toLowerCase(Locale.ROOT);
    return path.equals(plain)
        || key().equals(plain)
        || names.stream().anyMatch(n -> n.text().toLowerCase(Locale.ROOT).equals(plain));
  }
}
