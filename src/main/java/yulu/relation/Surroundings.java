package yulu.relation;

import java.util.Comparator;
import java.util.List;

/**
 * Words that stand right beside names and tell what these are to the clause.
 *
 * @param heads nouns that only say what the name before them is: 公司, 模型, architecture
 * @param companions what may follow a subject before the verb: 等人, 和他的学生, et al.
 * @param prepositions words before a name that is not the subject: 在, 从, with
 * @param whens words after a clause that is only the time of another: 之后, 以来
 * @param ands words that join the last name to a list
 */
record Surroundings(
    List<String> heads,
    List<String> companions,
    List<String> prepositions,
    List<String> whens,
    List<String> ands) {

  static Surroundings of(WordClasses classes) {
    return new Surroundings(
        longestFirst(classes, "head"),
        longestFirst(classes, "companion"),
        longestFirst(classes, "preposition"),
        longestFirst(classes, "when"),
        longestFirst(classes, "and"));
  }

  private static List<String> longestFirst(WordClasses classes, String name) {
    return classes.words(name).stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
        .toList();
  }
}
