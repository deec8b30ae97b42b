package yulu.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yulu.mention.EntityType;
import yulu.mention.Line;
import yulu.nlp.Dictionary;
import yulu.nlp.Folding;
import yulu.text.Scripts;

/** Names that one document uses, and where a line has them. */
final class LocalDictionary {
  /** So many meanings of one name are kept; a text that gives more means none of them. */
  private static final int MOST_MEANINGS = 12;

  private final Map<String, List<Named>> named = new HashMap<>();
  private Optional<Dictionary<List<Named>>> dictionary = Optional.empty();

  /** One way in which the document names an entity. */
  private record Named(Entity entity, String surface, double confidence, String rule) {}

  /** A name in every spelling that texts use without thinking. */
  void add(Entity entity, String surface, double confidence, String rule) {
    for (String variant : Variants.of(surface)) {
      addAs(variant, entity, surface, confidence, rule);
    }
  }

  /** A name in this spelling only. */
  void addPlain(Entity entity, String surface, double confidence, String rule) {
    addAs(Folding.fold(surface), entity, surface, confidence, rule);
  }

  private void addAs(String folded, Entity entity, String surface, double confidence, String rule) {
    List<Named> same = named.computeIfAbsent(folded, v -> new ArrayList<>(1));
    if (same.size() < MOST_MEANINGS && same.stream().noneMatch(n -> n.entity().equals(entity))) {
      same.add(new Named(entity, surface, confidence, rule));
      dictionary = Optional.empty();
    }
  }

  boolean has(String name) {
    return named.containsKey(Folding.fold(name));
  }

  /** What is named with a name that begins so. */
  List<Entity> beginningWith(String name) {
    String folded = Folding.fold(name);
    return named.entrySet().stream()
        .filter(e -> e.getKey().startsWith(folded))
        .flatMap(e -> e.getValue().stream())
        .map(Named::entity)
        .toList();
  }

  /** The person whom this document calls so. */
  Optional<Entity> person(String name) {
    return named.getOrDefault(Folding.fold(name), List.of()).stream()
        .map(Named::entity)
        .filter(e -> e.type() == EntityType.PERSON)
        .findFirst();
  }

  /** Every place of a line that one of the names may be; they overlap as they come. */
  void find(Line line, List<Place> found) {
    if (dictionary.isEmpty()) {
      dictionary = Optional.of(new Dictionary<>(named));
    }
    dictionary
        .get()
        .find(
            line.folded(),
            (begin, end, meanings) -> {
              Named best = meanings.get(0);
              if (fits(line, begin, end, best)) {
                found.add(new Place(begin, end, best.entity(), best.confidence(), best.rule()));
              }
            });
  }

  private static boolean fits(Line line, int begin, int end, Named named) {
    String original = line.text().substring(begin, end);
    boolean latin = !Scripts.isHan(original.charAt(0));
    if (latin) {
      return Character.isUpperCase(original.charAt(0))
          == Character.isUpperCase(named.surface().charAt(0));
    }
    boolean starts = line.wordStarts().get(begin);
    boolean ends = line.wordStarts().get(end);
    return end - begin > 2 || named.entity().type() == EntityType.PERSON || (starts && ends);
  }
}
