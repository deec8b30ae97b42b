package yulu.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds what its example marks, and nothing in its near miss. */
class RelationRulesTest {
  private final RelationRules rules = RelationRules.bundled();
  private final RelationFinder finder = new RelationFinder(rules);

  @TestFactory
  Stream<DynamicTest> everyExampleIsFoundAsMarked() {
    return rules.rules().stream()
        .map(r -> DynamicTest.dynamicTest(r.where() + " " + r.id(), () -> example(r)));
  }

  @TestFactory
  Stream<DynamicTest> everyNearMissIsMissed() {
    return rules.rules().stream()
        .map(r -> DynamicTest.dynamicTest(r.where() + " " + r.id(), () -> nearMiss(r)));
  }

  /** The rule by itself finds what is marked, and the others take nothing of it away. */
  private void example(RelationRule rule) {
    Marked marked = Marked.read(rule.example());
    List<Relation> alone = finder(rule).find(List.of(marked.passage()));
    List<Relation> together = finder.find(List.of(marked.passage()));
    for (Predicate predicate : rule.predicates()) {
      assertEquals(marked.expected(), pairs(alone, predicate), rule.example());
      assertTrue(
          pairs(together, predicate).containsAll(marked.expected()),
          () -> "not found with the other rules: " + rule.example());
    }
  }

  private void nearMiss(RelationRule rule) {
    Marked marked = Marked.read(rule.nearMiss());
    assertEquals(List.of(), finder(rule).find(List.of(marked.passage())), rule.nearMiss());
  }

  private RelationFinder finder(RelationRule rule) {
    return new RelationFinder(rules.only(rule.id()));
  }

  private static List<String> pairs(List<Relation> found, Predicate predicate) {
    return found.stream()
        .filter(r -> r.predicate() == predicate)
        .map(r -> r.subject().key() + " " + r.object().key())
        .sorted()
        .toList();
  }
}
