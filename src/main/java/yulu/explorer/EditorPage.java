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
  /** A query by its short name. */
  record Example(String name, ExampleQuery.Edition query) {}

  EditorPage {
    examples = List.copyOf(examples);
  }

  static EditorPage of(List<ExampleQuery> examples, String base, Language language) {
    return new EditorPage(
        examples.stream().map(e -> new Example(e.name(), e.in(language))).toList(),
        base,
        Json.of(Vocabulary.prefixes()).strip());
  }
}
