package yulu.relation;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import yulu.nlp.Folding;

/** The classes of words that patterns name: roles, verbs' companions, denials, questions. */
final class WordClasses {
  static final List<String> COLUMNS = List.of("class", "language", "words");

  private final Map<String, Set<String>> classes = new LinkedHashMap<>();

  private WordClasses() {}

  /** Reads relation-words.csv; rows of one class add up; a class may name classes above it. */
  static WordClasses read(String name, Reader in) {
    WordClasses classes = new WordClasses();
    new RuleTable(name, COLUMNS).read(in, (row, where) -> classes.add(row));
    return classes;
  }

  private void add(CSVRecord row) {
    Set<String> words =
        classes.computeIfAbsent(row.get("class").strip(), k -> new LinkedHashSet<>());
    for (String word : row.get("words").split("\\|")) {
      if (word.strip().startsWith("@")) {
        words.addAll(words(word.strip().substring(1)));
      } else if (!word.isBlank()) {
        words.add(Folding.fold(word.strip()));
      }
    }
  }

  /**
   * The folded words of a class.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("@" + name + " is no class of relation-words.csv");
    }
    return Set.copyOf(words);
  }
}
