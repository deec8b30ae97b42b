package yulu.relation;

import java.util.ArrayList;
import java.util.List;
import yulu.entity.LinkedPassage;
import yulu.text.Block;

/** Finds the relations that a document states; one finder serves any number of threads. */
public final class RelationFinder {
  private final Triggers triggers;
  private final Surroundings surroundings;

  public RelationFinder(RelationRules rules) {
    triggers = new Triggers(rules);
    surroundings = Surroundings.of(rules.classes());
  }

  /** The relations of a document's passages in the order of the text, one for each statement. */
  public List<Relation> find(List<LinkedPassage> passages) {
    List<Relation> found = new ArrayList<>();
    for (LinkedPassage passage : passages) {
      boolean prose = passage.passage().kind() != Block.Kind.APPARATUS;
      if (prose && passage.places().size() > 1) {
        found.addAll(new PassageRelations(passage, surroundings).find(triggers));
      }
    }
    return found;
  }
}
