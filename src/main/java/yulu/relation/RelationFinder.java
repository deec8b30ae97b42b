package yulu.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yulu.entity.Entity;
import yulu.entity.LinkedDocument;
import yulu.entity.LinkedPassage;
import yulu.text.Block;
import yulu.text.Passage;

/** Finds the relations that a document states; one finder serves any number of threads. */
public final class RelationFinder {
  private static final Set<String> TALKS = Set.of("talk", "lecture", "speech", "keynote");

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
        passage ->
            passage.label().isPresent()
                ? passage.label().flatMap(label -> document.names().person(label))
                : monologist(document),
        about ? Optional.of(document.titled().get(0)) : Optional.empty());
  }

  /** Who alone speaks in a transcript without labels. */
  private static Optional<Entity> monologist(LinkedDocument document) {
    boolean alone =
        !document.outline().labelled()
            && document.document().metadata().kind().filter(TALKS::contains).isPresent()
            && document.speakers().size() == 1
            && document.host().isEmpty()
            && document.authors().isEmpty();
    return alone ? Optional.of(document.speakers().get(0)) : Optional.empty();
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
    Context context = new Context(hero);
    for (LinkedPassage passage : passages) {
      if (passage.passage().kind() == Block.Kind.APPARATUS) {
        continue;
      }
      Optional<Entity> speaking = speaker.apply(passage.passage());
      LinkedPassage resolved =
          Pronouns.resolve(
              passage, speaking, context.of(passage.passage(), speaking), surroundings);
      if (resolved.places().size() > 1) {
        found.addAll(new PassageRelations(resolved, surroundings).find(triggers));
      }
      context.after(resolved, speaking);
    }
    return found;
  }
}
