package yulu.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The relations of a document in the order of the text, one for each statement. */
  public List<Relation> find(LinkedDocument document) {
    return find(document, List.of());
  }

  /**
   * The same, with what is known to be said by whom.
   *
   * @param speeches sentences in the words of their speakers
   */
  public List<Relation> find(LinkedDocument document, List<Speech> speeches) {
    return find(document.passages(), Cast.of(document, speeches));
  }

  /** The relations of passages of which nobody knows who speaks. */
  public List<Relation> find(List<LinkedPassage> passages) {
    return find(passages, Cast.NONE);
  }

  List<Relation> find(List<LinkedPassage> passages, Cast cast) {
    List<Relation> found = new ArrayList<>();
    Context context = new Context(cast.hero());
    for (int i = 0; i < passages.size(); i++) {
      LinkedPassage passage = passages.get(i);
      if (passage.passage().kind() == Block.Kind.APPARATUS) {
        continue;
      }
      Passage spoken = passage.passage();
      Optional<Entity> speaking =
          spoken.sentences().stream().findFirst().flatMap(s -> cast.speaker().of(spoken, s));
      LinkedPassage resolved =
          Pronouns.resolve(
              passage,
              new Pronouns.Persons(
                  s -> cast.speaker().of(spoken, s),
                  s -> cast.addressee().of(spoken, s),
                  s -> cast.topic(spoken, s),
                  person -> Houses.of(person, found),
                  context.of(spoken, speaking)),
              surroundings);
      String next = i + 1 < passages.size() ? passages.get(i + 1).folded() : "";
      if (resolved.places().size() > 1) {
        found.addAll(new PassageRelations(resolved, next, surroundings).find(triggers));
      }
      context.after(resolved, speaking);
    }
    return found;
  }
}
