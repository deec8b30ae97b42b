package yulu.relation;

import java.util.List;

/**
 * One row of relations.csv.
 *
 * @param predicates what it finds
 * @param confidence 0 to 1
 * @param example a text in which it finds exactly the marked relation
 * @param nearMiss a text like it in which it finds none
 * @param where file and line
 */
record RelationRule(
    String id,
    List<Predicate> predicates,
    Kind kind,
    Pattern pattern,
    double confidence,
    String example,
    String nearMiss,
    String where) {

  /** How the words put it. */
  enum Kind {
    /** A clause that can be denied, asked or supposed. */
    STATEMENT,
    /** Said in passing, so that it holds in a question and a denial too. */
    APPOSITION,
    /** A line of a bibliography, which is read as a whole. */
    CITATION
  }

  RelationRule {
    predicates = List.copyOf(predicates);
  }
}
