package yulu.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yulu.entity.Entity;
import yulu.entity.LinkedDocument;
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

  /** The relations of a document in the order of the text, one for each statement. */
  public List<Relation> find(LinkedDocument document) {
    return find(document.passages(), Cast.of(document));
  }

  /** The relations of passages of which nobody knows who speaks. */
  public List<Relation> find(List<LinkedPassage> passages) {
    return find(passages, Cast.NONE);
  }

  List<Relation> find(List<LinkedPassage> passages, Cast cast) {
    List<Relation> found = new ArrayList<>();
    Context context = new Context(cast.hero());
    for (LinkedPassage passage : passages) {
      if (passage.passage().kind() == Block.Kind.APPARATUS) {
        continue;
      }
      Optional<Entity> speaking = cast.speaker().apply(passage.passage());
      LinkedPassage resolved =
          Pronouns.resolve(
              passage,
              new Pronouns.Persons(
                  speaking,
                  cast.addressee().apply(passage.passage()),
                  context.of(passage.passage(), speaking)),
              surroundings);
      if (resolved.places().size() > 1) {
        found.addAll(new PassageRelations(resolved, surroundings).find(triggers));
      }
      context.after(resolved, speaking);
    }
    return found;
  }
}
