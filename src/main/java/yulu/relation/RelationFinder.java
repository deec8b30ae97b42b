package yulu.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yulu.entity.Entity;
import yulu.entity.LinkedDocument;
import yulu.entity.LinkedPassage;
import yulu.text.Block;
import yulu.text.Passage;

/** Finds the relations that a document states; one finder serves any number of threads. */
public final class RelationFinder {
  private final Triggers triggers;
  private final Surroundings surroundings;

  public RelationFinder(RelationRules rules) {
    triggers = new Triggers(rules);
    surroundings = Surroundings.of(rules.classes());
  }

  /**
   * The relations of a document in the order of the text, one for each statement. Where labels say
   * who speaks, "I" is the speaker.
   */
  public List<Relation> find(LinkedDocument document) {
    return find(
        document.passages(),
        passage -> passage.label().flatMap(label -> document.names().person(label)));
  }

  /** The relations of passages of which nobody knows who speaks. */
  public List<Relation> find(List<LinkedPassage> passages) {
    return find(passages, passage -> Optional.empty());
  }

  /**
   * The relations of passages.
   *
   * @param speaker who speaks a passage, where that is known
   */
  public List<Relation> find(
      List<LinkedPassage> passages, Function<Passage, Optional<Entity>> speaker) {
    List<Relation> found = new ArrayList<>();
    for (LinkedPassage passage : passages) {
      boolean prose = passage.passage().kind() != Block.Kind.APPARATUS;
      if (prose && !passage.places().isEmpty()) {
        found.addAll(find(passage, speaker.apply(passage.passage())));
      }
    }
    return found;
  }

  private List<Relation> find(LinkedPassage passage, Optional<Entity> speaker) {
    LinkedPassage resolved = Pronouns.resolve(passage, speaker);
    return resolved.places().size() < 2
        ? List.of()
        : new PassageRelations(resolved, surroundings).find(triggers);
  }
}
