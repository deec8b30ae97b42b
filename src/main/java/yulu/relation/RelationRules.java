package yulu.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** The patterns by which relations are found, with the word classes that they name. */
public final class RelationRules {
  static final List<String> COLUMNS =
      List.of(
          "id", "predicate", "language", "kind", "pattern", "confidence", "example", "near_miss");
  private static final String RULES = "relations.csv";
  private static final String WORDS = "relation-words.csv";

  private final List<RelationRule> rules;
  private final WordClasses classes;

  private RelationRules(List<RelationRule> rules, WordClasses classes) {
    this.rules = List.copyOf(rules);
    this.classes = classes;
  }

  /** The rules that come with the program. */
  public static RelationRules bundled() {
    return read(resource(RULES), resource(WORDS));
  }

  /**
   * Reads rules of one's own.
   *
   * @param rules in the form of relations.csv
   * @param words in the form of relation-words.csv
   * @throws RelationRulesException listing every defect of a file by its line
   */
  public static RelationRules read(Reader rules, Reader words) {
    WordClasses classes = WordClasses.read(WORDS, words);
    List<RelationRule> read = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    new RuleTable(RULES, COLUMNS)
        .read(
            rules,
            (row, where) -> {
              RelationRule rule = rule(row, where, classes);
              if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("id " + rule.id() + " stands twice");
              }
              read.add(rule);
            });
    return new RelationRules(read, classes);
  }

  private static RelationRule rule(CSVRecord row, String where, WordClasses classes) {
    List<Predicate> predicates = new ArrayList<>();
    for (String name : row.get("predicate").split("\\|")) {
      predicates.add(
          Predicate.named(name.strip())
              .orElseThrow(() -> new IllegalArgumentException(name + " is no relation")));
    }
    return new RelationRule(
        row.get("id"),
        predicates,
        kind(row.get("kind")),
        new PatternParser(classes, predicates).parse(row.get("pattern")),
        confidence(row.get("confidence")),
        row.get("example"),
        row.get("near_miss"),
        where);
  }

  private static RelationRule.Kind kind(String name) {
    for (RelationRule.Kind kind : RelationRule.Kind.values()) {
      if (kind.name().equalsIgnoreCase(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("kind is statement, apposition or citation, not " + name);
  }

  private static double confidence(String number) {
    double value;
    try {
      value = Double.parseDouble(number);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("confidence is no number: " + number, e);
    }
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException("confidence outside 0..1: " + number);
    }
    return value;
  }

  private static Reader resource(String name) {
    InputStream in = RelationRules.class.getResourceAsStream("/yulu/rules/" + name);
    if (in == null) {
      throw new UncheckedIOException(new IOException("no rule file " + name));
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /** How many there are. */
  public int size() {
    return rules.size();
  }

  /** One rule by itself, with the same word classes. */
  RelationRules only(String id) {
    return new RelationRules(rules.stream().filter(r -> r.id().equals(id)).toList(), classes);
  }

  List<RelationRule> rules() {
    return rules;
  }

  WordClasses classes() {
    return classes;
  }
}
