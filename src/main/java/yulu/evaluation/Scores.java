package yulu.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an evaluation found.
 *
 * @param entities counts by kind; every kind is there
 * @param claims counts by document, in the order of their keys; only documents with labelled units
 * @param relations over all documents; extra ones are counted only between annotated entities
 * @param faults everything that is not as annotated
 * @param notes what the reader of the figures has to know
 */
public record Scores(
    Map<EntityKind, EntityCounts> entities,
    Map<String, ClaimCounts> claims,
    Rate relations,
    List<Fault> faults,
    List<String> notes) {
  public Scores {
    Map<EntityKind, EntityCounts> all = new EnumMap<>(EntityKind.class);
    for (EntityKind kind : EntityKind.values()) {
      all.put(kind, entities.getOrDefault(kind, EntityCounts.NONE));
    }
    entities = Collections.unmodifiableMap(all);
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /** The claims of all documents. */
  public ClaimCounts allClaims() {
    return claims.values().stream().reduce(ClaimCounts.NONE, ClaimCounts::plus);
  }
}
