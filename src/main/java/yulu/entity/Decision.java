package yulu.entity;

import java.util.Optional;

/**
 * What a person has decided about a name; a row of {@code decisions.csv}.
 *
 * @param kind what is decided
 * @param name as texts write it
 * @param entity whom or what it is about; for {@link Kind#REJECT} empty
 * @param document identifier of the one document that it holds for; empty for all
 * @param who made it, empty if not told
 * @param date of the decision as written, empty if not told
 * @param why in a few words, empty if not told
 * @param place {@code file:line} of the row
 */
public record Decision(
    Kind kind,
    String name,
    Optional<Entity> entity,
    Optional<String> document,
    String who,
    String date,
    String why,
    String place) {

  /** What can be decided. */
  public enum Kind {
    /** The name means the entity. */
    JOIN,
    /** The name does not mean the entity. */
    FORBID,
    /** The name means nothing that the graph should hold unless a list has it. */
    REJECT
  }

  /** True if both decide about the same name in the same documents. */
  boolean sameScope(Decision other) {
    return document.equals(other.document)
        && Variants.of(name).stream().anyMatch(Variants.of(other.name)::contains);
  }
}
