package yulu.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yulu.mention.EntityType;
import yulu.nlp.Dictionary;
import yulu.text.Scripts;

/** Finds in one pass the words at which rules begin and the words that bear on them. */
final class Triggers {
  private static final class Entry {
    final List<RelationRule> rules = new ArrayList<>(1);
    final Set<Cue> cues = EnumSet.noneOf(Cue.class);
  }

  /** A word at which rules begin. */
  record Hit(int begin, int end, List<RelationRule> rules) {}

  private final Dictionary<Entry> dictionary;
  private final Map<EntityType, List<RelationRule>> byPlace = new EnumMap<>(EntityType.class);

  Triggers(RelationRules rules) {
    Map<String, Entry> words = new HashMap<>();
    for (Cue cue : Cue.values()) {
      for (String word : rules.classes().words(cue.className())) {
        words.computeIfAbsent(word, w -> new Entry()).cues.add(cue);
      }
    }
    for (RelationRule rule : rules.rules()) {
      Item anchor = rule.pattern().items().get(rule.pattern().anchor());
      if (anchor instanceof Item.Words anchored) {
        anchored
            .words()
            .words()
            .forEach(w -> words.computeIfAbsent(w, k -> new Entry()).rules.add(rule));
      } else if (anchor instanceof Item.Slot slot) {
        slot.types().stream()
            .map(SlotType::type)
            .distinct()
            .forEach(t -> byPlace.computeIfAbsent(t, k -> new ArrayList<>()).add(rule));
      }
    }
    dictionary = new Dictionary<>(words);
  }

  /** The rules that begin at an entity of this type. */
  List<RelationRule> at(EntityType type) {
    return byPlace.getOrDefault(type, List.of());
  }

  /**
   * The words at which rules begin, those inside a name left out.
   *
   * @param cues the cues that are no names are added here
   */
  List<Hit> find(Reading reading, Map<Cue, Stretches> cues) {
    List<Hit> hits = new ArrayList<>();
    dictionary.find(
        reading.text(),
        (begin, end, entry) -> {
          int k = reading.overlapping(begin, end);
          boolean free = k < 0;
          boolean whole = free || (reading.begin(k) >= begin && reading.end(k) <= end);
          if (whole && !entry.rules.isEmpty()) {
            hits.add(new Hit(begin, end, entry.rules));
          }
          if (!free || isPlural(reading.text(), end)) {
            return;
          }
          for (Cue cue : entry.cues) {
            cues.computeIfAbsent(cue, c -> new Stretches()).add(begin, end);
          }
        });
    return hits;
  }

  /** The dictionary takes plurals for their words too; "is" is none of "i". */
  private static boolean isPlural(String text, int end) {
    return end < text.length()
        && Scripts.isLatinLetter(text.charAt(end))
        && Scripts.isLatinLetter(text.charAt(end - 1));
  }
}
