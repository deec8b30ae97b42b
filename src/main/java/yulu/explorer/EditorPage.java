package yulu.explorer;

import java.util.List;

/** The queries that the editor offers. */
record EditorPage(List<Example> examples) {
  /** A query by its short name. */
  record Example(String name, String title) {}

  static EditorPage of(List<ExampleQuery> examples, Language language) {
    return new EditorPage(
        examples.stream()
            .map(e -> new Example(e.name(), language == Language.ZH ? e.zh() : e.en()))
            .toList());
  }
}
