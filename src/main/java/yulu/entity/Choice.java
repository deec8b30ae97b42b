package yulu.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import yulu.mention.EntityType;
import yulu.mention.Line;

/** Which of several things a name of the lexicon means, and which of several names a stretch is. */
final class Choice {
  private static final Comparator<Lexicon.Alias> MARKED = order(true);
  private static final Comparator<Lexicon.Alias> PLAIN = order(false);

  private Choice() {}

  /** Which of several entities a name means: a title in quotation marks is a work. */
  static Lexicon.Alias of(Line line, LexiconHit hit) {
    if (hit.aliases().size() == 1) {
      return hit.aliases().get(0);
    }
    char before = hit.begin() > 0 ? line.text().charAt(hit.begin() - 1) : ' ';
    char after = hit.end() < line.text().length() ? line.text().charAt(hit.end()) : ' ';
    boolean marked = "《“\"「『".indexOf(before) >= 0 && "》”\"」』".indexOf(after) >= 0;
    return Collections.min(hit.aliases(), marked ? MARKED : PLAIN);
  }

  private static Comparator<Lexicon.Alias> order(boolean marked) {
    return Comparator.comparing(Lexicon.Alias::weak)
        .thenComparing(a -> rank(a.entity().type(), marked));
  }

  private static int rank(EntityType type, boolean marked) {
    return switch (type) {
      case WORK -> marked ? -1 : 5;
      case SYSTEM -> 0;
      case ORGANIZATION -> 1;
      case PERSON -> 2;
      case EVENT -> 3;
      case CONCEPT -> 4;
    };
  }

  /** Of places that overlap the longest, in the order of the text. */
  static List<Place> longest(List<Place> all) {
    all.sort(
        Comparator.comparingInt(Place::begin)
            .thenComparing(Comparator.comparingInt(Place::end).reversed())
            .thenComparing(Comparator.comparingDouble(Place::confidence).reversed()));
    List<Place> chosen = new ArrayList<>();
    for (Place place : all) {
      Place last = chosen.isEmpty() ? null : chosen.get(chosen.size() - 1);
      if (last == null || place.begin() >= last.end()) {
        chosen.add(place);
      } else if (place.end() - place.begin() > last.end() - last.begin()) {
        chosen.set(chosen.size() - 1, place);
      }
    }
    return chosen;
  }
}
