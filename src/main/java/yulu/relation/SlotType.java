package yulu.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import yulu.entity.Entity;
import yulu.mention.EntityType;

/**
 * What a slot of a pattern admits: a type of entity, or a kind within one. An entity whose kind is
 * not known is admitted by every kind of its type.
 */
enum SlotType {
  PERSON(EntityType.PERSON),
  ORGANIZATION(EntityType.ORGANIZATION),
  CONCEPT(EntityType.CONCEPT),
  WORK(EntityType.WORK),
  SYSTEM(EntityType.SYSTEM),
  EVENT(EntityType.EVENT),
  BENCHMARK(EntityType.SYSTEM, "benchmark", "dataset", "game"),
  AWARD(EntityType.EVENT, "award", "competition", "match");

  private final EntityType type;

  // Set.of never changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> kinds;

  SlotType(EntityType type, String... kinds) {
    this.type = type;
    this.kinds = Set.of(kinds);
  }

  EntityType type() {
    return type;
  }

  boolean admits(Entity entity) {
    return entity.type() == type
        && (kinds.isEmpty() || kind(entity).map(kinds::contains).orElse(true));
  }

  private static Optional<String> kind(Entity entity) {
    if (entity instanceof Entity.Software software) {
      return software.kind();
    }
    return entity instanceof Entity.Event event ? event.kind() : Optional.empty();
  }

  static Optional<SlotType> named(String name) {
    return Arrays.stream(values())
        .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  static SlotType of(EntityType type) {
    return valueOf(type.name());
  }
}
