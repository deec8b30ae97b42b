package yulu.relation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yulu.entity.Entity;
import yulu.entity.LinkedPassage;
import yulu.text.Passage;

/**
 * Of whom the passages before tell, so that "he" at the begin of the next is clear. In a
 * conversation neither who speaks nor who spoke before is "he".
 */
final class Context {
  /** How many passages without a name may come between. */
  private static final int MOST_SILENT = 2;

  private final Function<Passage, Optional<Entity>> heroes;
  private @Nullable Passage before;
  private Optional<Entity> spoke = Optional.empty();
  private List<Entity> persons = List.of();
  private int silent;

  /**
   * @param heroes the one person of whom the whole text tells
   */
  Context(Function<Passage, Optional<Entity>> heroes) {
    this.heroes = heroes;
  }

  /** Whom "he" means at the begin of a passage. */
  Optional<Entity> of(Passage passage, Optional<Entity> speaker) {
    Optional<Entity> hero = heroes.apply(passage);
    if (before == null || before.section() != passage.section()) {
      return hero;
    }
    boolean turn = !before.label().equals(passage.label());
    List<Entity> others =
        persons.stream().filter(p -> !turn || !(is(p, speaker) || is(p, spoke))).toList();
    if (others.isEmpty()) {
      return hero;
    }
    return hero.isPresent() || others.size() > 1 ? hero : Optional.of(others.get(0));
  }

  /** Takes note of a passage and who speaks it. */
  void after(LinkedPassage passage, Optional<Entity> speaker) {
    List<Entity> named = Pronouns.persons(passage, 0, passage.folded().length());
    boolean other = before != null && before.section() != passage.passage().section();
    silent = named.isEmpty() ? silent + 1 : 0;
    if (other || !named.isEmpty() || silent > MOST_SILENT) {
      persons = named;
    }
    before = passage.passage();
    spoke = speaker;
  }

  private static boolean is(Entity person, Optional<Entity> speaker) {
    return speaker.map(s -> s.key().equals(person.key())).orElse(false);
  }
}
