package yulu.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what the judges see. */
final class Tally {
  private final Map<EntityKind, EntityCounts> entities = new EnumMap<>(EntityKind.class);
  private final Map<String, ClaimCounts> claims = new LinkedHashMap<>();
  private Rate relations = Rate.NONE;
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  void entity(EntityKind kind, EntityCounts more) {
    entities.merge(kind, more, EntityCounts::plus);
  }

  void claims(GoldWindow window, ClaimCounts more) {
    claims.merge(window.key(), more, ClaimCounts::plus);
  }

  void relations(Rate more) {
    relations = relations.plus(more);
  }

  void fault(Fault.Kind kind, GoldWindow window, String what, String sentence) {
    faults.add(new Fault(kind, window.key(), what, sentence));
  }

  /** Something that the reader of the figures has to know. */
  void note(String note) {
    notes.add(note);
  }

  Scores scores() {
    return new Scores(entities, claims, relations, faults, notes);
  }
}
