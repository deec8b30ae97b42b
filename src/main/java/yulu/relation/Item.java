package yulu.relation;

import java.util.Set;
import yulu.entity.Entity;
import yulu.mention.EntityType;

/** One item of a pattern, as {@link PatternParser} reads it. */
sealed interface Item {

  /** What an entity in a slot is to the relation. */
  enum Role {
    SUBJECT,
    OBJECT,
    /** One of several that all hold the relation to each other. */
    PAIR,
    /** Has to stand there, and is nothing to the relation. */
    OTHER
  }

  /**
   * A place for an entity, or for a list of them.
   *
   * @param least how many there are at least
   */
  record Slot(Role role, Set<SlotType> types, boolean list, int least) implements Item {
    public Slot {
      types = Set.copyOf(types);
    }

    boolean admits(Entity entity) {
      for (SlotType type : types) {
        if (type.admits(entity)) {
          return true;
        }
      }
      return false;
    }

    boolean admits(EntityType type) {
      return types.stream().anyMatch(t -> t.type() == type);
    }
  }

  /** One of several words; perhaps none, or several in a row. */
  record Words(WordSet words, boolean optional, boolean repeated) implements Item {
    /** Length of the shortest of the words. */
    int shortest() {
      return words.words().get(words.words().size() - 1).length();
    }
  }

  /** At most so many characters, of one clause or of several, without certain words. */
  record Gap(int most, boolean acrossClauses, WordSet without) implements Item {}

  /** Says what stands beside its place, and takes no characters. */
  sealed interface Edge extends Item {}

  /** Here begins a clause. */
  record Start() implements Edge {}

  /** Here ends a clause. */
  record End() implements Edge {}

  /** What stands here is no object: no verb stands right before it. */
  record Free() implements Edge {}

  /** Here stands no entity that the slot admits. */
  record Absent(Slot slot) implements Item {}

  /** Here stands none of these words. */
  record Without(WordSet words) implements Edge {}
}
