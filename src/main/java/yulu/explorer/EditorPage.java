package yulu.explorer;

import java.util.List;
import yulu.rdf.Vocabulary;

/**
 * The queries that the editor offers, and what its script must know.
 *
 * @param base of the graph's IRIs, which lead to pages here
 * @param prefixes the graph's usual prefixes, as JSON
 */
record EditorPage(List<Example> examples, String base, String prefixes) {
  /** A query by its short name, and what one may change in it. */
  record Example(
      String name, String title, String about, List<ExampleQuery.Parameter> parameters) {}

  static EditorPage of(List<ExampleQuery> examples, String base, Language language) {
    return new EditorPage(
        examples.stream()
            .map(
                e ->
                    new Example(
                        e.name(),
                        language == Language.ZH ? e.zh() : e.en(),
                        e.about(),
                        e.parameters()))
            .toList(),
        base,
        Json.of(Vocabulary.prefixes()).strip());
  }
}
