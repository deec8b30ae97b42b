package yulu.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.QuickPattern;

/**
 * What a claim is about: what its sentence names, concepts and systems before persons; where that
 * is nothing, an everyday word that may name a concept, or the concept or system that was named
 * last shortly before it in the section, be it in a question, the heading or another's sentence. A
 * few words, an answer, and what it, its or such a method means, add to what the sentence before
 * spoke of.
 */
final class Topics {
  private static final int MOST = 4;
  private static final double SURE = 0.65;

  /** Below this, not even an everyday word counts. */
  private static final double LIKELY = 0.5;

  /** So many things that a sentence speaks of leave no room for who is named beside them. */
  private static final int ENOUGH = 2;

  /** Sentences after which a concept is no longer what is talked about. */
  private static final int REMEMBERED = 3;

  /** Sentences within which a thing was named that it means. */
  private static final int MEANT = 2;

  /** So short is a sentence that does not begin anything new, in characters. */
  private static final int FEW = 14;

  private static final QuickPattern IT =
      QuickPattern.of(
          "(?<!其)它|(?:这种|这类|这些|这个|该)(?:方法|模型|系统|技术|思路|机制|架构|算法|工具|能力|理论)|\\b(?:its?|these (?:models|systems))\\b");

  private final Map<Entity, Integer> last = new HashMap<>();
  private final Map<Entity, Integer> times = new HashMap<>();
  private int sentence;
  private int section = -1;
  private boolean asked;
  private boolean asks;

  /** Takes note of what a sentence names; call for each sentence in the order of the text. */
  void pass(Reading reading) {
    sentence++;
    int here = reading.linked().passage().section();
    if (here != section) {
      last.clear();
      section = here;
    }
    asked = asks;
    asks = Worth.isQuestion(reading.folded());
    for (Place place : reading.places()) {
      if (isThing(place.entity()) && place.confidence() >= SURE) {
        Integer before = last.put(place.entity(), sentence);
        if (before == null || before < sentence) {
          times.merge(place.entity(), 1, Integer::sum);
        }
      }
    }
  }

  /** The topics of a claim that was just passed. */
  List<Entity> of(Reading reading, Voice voice) {
    Set<Entity> topics = named(reading, voice);
    if (topics.isEmpty()) {
      everyday(reading).or(() -> within(REMEMBERED)).ifPresent(topics::add);
    } else if (topics.size() == 1 && refers(reading)) {
      within(MEANT).ifPresent(topics::add);
    } else if (topics.size() == 1 && goesOn(reading)) {
      within(1).ifPresent(topics::add);
    }
    return topics.stream().limit(MOST).toList();
  }

  private static Set<Entity> named(Reading reading, Voice voice) {
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
    if (topics.stream().filter(Topics::isThing).count() >= ENOUGH) {
      topics.removeIf(e -> e.type() == EntityType.PERSON);
    }
    return topics;
  }

  /** An everyday word that is also a term of art, where nothing else is named. */
  private static Optional<Entity> everyday(Reading reading) {
    return reading.places().stream()
        .filter(p -> isThing(p.entity()) && p.confidence() >= LIKELY)
        .map(Place::entity)
        .findFirst();
  }

  private static boolean isThing(Entity entity) {
    return entity.type() == EntityType.CONCEPT || entity.type() == EntityType.SYSTEM;
  }

  /** 它对海平面的估计: a thing named before, unless the sentence has named it first. */
  private static boolean refers(Reading reading) {
    Matcher it = IT.in(reading.folded());
    int from = reading.sentence().begin();
    return it.find()
        && reading.places().stream()
            .filter(p -> isThing(p.entity()))
            .noneMatch(p -> p.begin() - from < it.start());
  }

  private boolean goesOn(Reading reading) {
    return asked || reading.text().strip().length() < FEW;
  }

  /**
   * The concept named last in so many sentences before this one; of several in one sentence that of
   * which the document has spoken most.
   */
  private Optional<Entity> within(int sentences) {
    return last.keySet().stream()
        .filter(e -> at(e) < sentence && sentence - at(e) <= sentences)
        .max(
            Comparator.comparingInt(this::at)
                .thenComparingInt((Entity e) -> times.getOrDefault(e, 0))
                .thenComparing(Entity::key, Comparator.reverseOrder()));
  }

  private int at(Entity concept) {
    return last.getOrDefault(concept, 0);
  }

  private static int rank(EntityType type) {
    return type == EntityType.CONCEPT ? 0 : type == EntityType.SYSTEM ? 1 : 2;
  }
}
