package yulu.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;

/**
 * What a claim is about: what its sentence names; where that is nothing, the concept that was named
 * last before it in the section, be it in a question, the heading or another's sentence.
 */
final class Topics {
  private static final int MOST = 4;
  private static final double SURE = 0.65;

  /** Sentences after which a concept is no longer what is talked about. */
  private static final int REMEMBERED = 8;

  private final Map<Entity, Memory> memories = new HashMap<>();
  private int sentence;
  private int section = -1;

  /** When a concept was named last, and how often in the sentences that are remembered. */
  private record Memory(int sentence, int times) {}

  /** Takes note of what a sentence names; call for each sentence in the order of the text. */
  void pass(Reading reading) {
    sentence++;
    int here = reading.linked().passage().section();
    if (here != section) {
      memories.clear();
      section = here;
    }
    for (Place place : reading.places()) {
      if (place.entity().type() == EntityType.CONCEPT && place.confidence() >= SURE) {
        Memory before = memories.getOrDefault(place.entity(), new Memory(sentence, 0));
        boolean forgotten = sentence - before.sentence > REMEMBERED;
        memories.put(place.entity(), new Memory(sentence, forgotten ? 1 : before.times + 1));
      }
    }
  }

  /** The topics of a claim that was just passed. */
  List<Entity> of(Reading reading, Voice voice) {
    List<Place> places = new ArrayList<>(reading.places());
    places.sort(
        Comparator.comparingInt((Place p) -> rank(p.entity().type()))
            .thenComparingInt(Place::begin));
    Set<Entity> topics = new LinkedHashSet<>();
    for (Place place : places) {
      if (!voice.claimants().contains(place.entity()) && place.confidence() >= SURE) {
        topics.add(place.entity());
      }
    }
    return topics.isEmpty() ? last().stream().toList() : topics.stream().limit(MOST).toList();
  }

  /** The concept named last; of several in one sentence the one that is talked about most. */
  private Optional<Entity> last() {
    Comparator<Entity> byMemory =
        Comparator.comparingInt((Entity e) -> memory(e).sentence)
            .thenComparingInt(e -> memory(e).times)
            .thenComparing(Entity::key, Comparator.reverseOrder());
    return memories.keySet().stream()
        .filter(e -> sentence - memory(e).sentence <= REMEMBERED)
        .max(byMemory);
  }

  private Memory memory(Entity concept) {
    return Objects.requireNonNull(memories.get(concept));
  }

  private static int rank(EntityType type) {
    return type == EntityType.CONCEPT ? 0 : type == EntityType.SYSTEM ? 1 : 2;
  }
}
