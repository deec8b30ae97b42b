package yulu.export;

import static yulu.rdf.Vocabulary.*;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import yulu.text.Language;

/**
 * How things are called.
 *
 * @param first the language that is shown where there is a choice
 */
record Labels(Language first) {
  /** Preferred name, or title, or file; the end of the IRI if there is none. */
  String of(Node iri, Facts facts) {
    Optional<String> label = name(facts, first.tag());
    for (Language other : Language.values()) {
      label = label.or(() -> name(facts, other.tag()));
    }
    return label
        .or(() -> facts.text(SKOS_PREF_LABEL))
        .or(() -> facts.text(DCTERMS_TITLE))
        .or(() -> facts.text(DCTERMS_IDENTIFIER))
        .orElseGet(() -> end(iri.toString()));
  }

  /** The name in Chinese, of either script. */
  static Optional<String> chinese(Facts facts) {
    return name(facts, "zh").or(() -> name(facts, "zh-Hant"));
  }

  static Optional<String> english(Facts facts) {
    return name(facts, "en");
  }

  private static Optional<String> name(Facts facts, String language) {
    for (Node property : List.of(SKOS_PREF_LABEL, DCTERMS_TITLE)) {
      Optional<String> found = facts.text(property, language);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String end(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
