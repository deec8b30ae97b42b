package yulu.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;

/** What a claim is about: what its sentence names, else what the passage was about before. */
final class Topics {
  private static final int MOST = 4;
  private static final double SURE = 0.65;
  private List<Entity> carried = List.of();
  private int section = -1;

  /** The topics of the next claim of a document; call in the order of the text. */
  List<Entity> of(Reading reading, Voice voice) {
    int here = reading.linked().passage().section();
    if (here != section) {
      carried = List.of();
      section = here;
    }
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
    List<Entity> found = topics.stream().limit(MOST).toList();
    if (found.isEmpty()) {
      return carried;
    }
    carried = found.stream().limit(1).toList();
    return found;
  }

  private static int rank(EntityType type) {
    return type == EntityType.CONCEPT ? 0 : type == EntityType.SYSTEM ? 1 : 2;
  }
}
