package yulu.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import yulu.entity.Entity;
import yulu.text.Span;

/**
 * The relations of one passage, one for each statement: what several rules find in a sentence is
 * the finding of the surest of them.
 */
final class Statements {
  private record Triple(String subject, Predicate predicate, String object) {}

  private record Statement(Span where, Triple triple) {
    /** True if the other says the same in a part of this stretch. */
    boolean isWiderThan(Statement other) {
      return triple.equals(other.triple)
          && !where.equals(other.where)
          && where.contains(other.where);
    }
  }

  private record Found(Relation relation, int order) {}

  private final Map<Statement, Found> found = new LinkedHashMap<>();

  /**
   * @param where the sentence or line that states it
   * @param order where the first of the two names stands
   */
  void add(Relation relation, Span where, int order) {
    Statement statement = new Statement(where, triple(relation));
    found.merge(statement, new Found(relation, order), Statements::surer);
  }

  /** The relations in the order of the text. */
  List<Relation> inOrder() {
    Map<Triple, List<Statement>> same = new HashMap<>();
    for (Statement statement : found.keySet()) {
      same.computeIfAbsent(statement.triple(), t -> new ArrayList<>(1)).add(statement);
    }
    return found.entrySet().stream()
        .filter(e -> isNarrowest(e.getKey(), same.getOrDefault(e.getKey().triple(), List.of())))
        .map(Entry::getValue)
        .sorted(Comparator.comparingInt(Found::order))
        .map(Found::relation)
        .toList();
  }

  private static boolean isNarrowest(Statement statement, List<Statement> same) {
    return same.stream().noneMatch(statement::isWiderThan);
  }

  private static Triple triple(Relation relation) {
    String subject = key(relation.subject());
    String object = key(relation.object());
    boolean turned =
        relation.predicate() == Predicate.COLLEAGUE_OF && subject.compareTo(object) > 0;
    return turned
        ? new Triple(object, relation.predicate(), subject)
        : new Triple(subject, relation.predicate(), object);
  }

  private static Found surer(Found one, Found other) {
    Relation a = one.relation();
    Relation b = other.relation();
    int byConfidence = Double.compare(a.confidence(), b.confidence());
    boolean first = byConfidence != 0 ? byConfidence > 0 : a.rule().compareTo(b.rule()) <= 0;
    return new Found(first ? a : b, Math.min(one.order(), other.order()));
  }

  private static String key(Entity entity) {
    return entity.type() + " " + entity.key();
  }
}
