package yulu.relation;

import java.util.List;
import yulu.entity.Entity;
import yulu.text.Span;

/**
 * A relation between two entities that a document states.
 *
 * @param evidence spans of the canonical text in UTF-16 units, at least one
 * @param confidence 0 to 1
 * @param rule id of the pattern that found it
 */
public record Relation(
    Entity subject,
    Predicate predicate,
    Entity object,
    List<Span> evidence,
    double confidence,
    String rule) {
  public Relation {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a relation without evidence");
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
    }
  }
}
