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
   * who speaks, "I" is the speaker; in a text about one person, "he" is that person.
   */
  public List<Relation> find(LinkedDocument document) {
    boolean about = document.titled().size() == 1 && !document.outline().labelled();
    return find(
        document.passages(),
        passage -> passage.label().flatMap(label -> document.names().person(label)),
        about ? Optional.of(document.titled().get(0)) : Optional.empty());
  }

  /** The relations of passages of which nobody knows who speaks. */
  public List<Relation> find(List<LinkedPassage> passages) {
    return find(passages, passage -> Optional.empty(), Optional.empty());
  }

  /**
   * The relations of passages.
   *
   * @param speaker who speaks a passage, where that is known
   * @param hero the one person of whom the whole text tells
   */
  public List<Relation> find(
      List<LinkedPassage> passages,
      Function<Passage, Optional<Entity>> speaker,
      Optional<Entity> hero) {
    List<Relation> found = new ArrayList<>();
    Optional<LinkedPassage> before = Optional.empty();
    for (LinkedPassage passage : passages) {
      if (passage.passage().kind() == Block.Kind.APPARATUS) {
        continue;
      }
      Optional<Entity> context = before.isEmpty() ? hero : context(before.get(), passage, hero);
      Optional<Entity> speaking = speaker.apply(passage.passage());
      LinkedPassage resolved = Pronouns.resolve(passage, speaking, context);
      if (resolved.places().size() > 1) {
        found.addAll(new PassageRelations(resolved, surroundings).find(triggers));
      }
      before = Optional.of(resolved);
    }
    return found;
  }

  /** The only person of the passage before in the same section and voice; else the hero. */
  private static Optional<Entity> context(
      LinkedPassage before, LinkedPassage passage, Optional<Entity> hero) {
    boolean together =
        before.passage().section() == passage.passage().section()
            && before.passage().label().equals(passage.passage().label());
    List<Entity> persons = Pronouns.persons(before, 0, before.folded().length());
    if (!together || persons.isEmpty()) {
      return hero;
    }
    return persons.size() == 1
        ? Optional.of(persons.get(0))
        : hero.filter(h -> persons.stream().anyMatch(p -> p.key().equals(h.key())));
  }
}
