package yulu.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yulu.entity.Entity;
import yulu.entity.LinkedDocument;
import yulu.entity.LinkedPassage;
import yulu.entity.Names;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.ShortLabels;

/**
 * What short labels of a document may stand for.
 *
 * @param labels the labels of its turns
 * @param names names of the persons whom its beginning names
 * @param persons the same persons by their names
 */
record Shortened(ShortLabels labels, ShortLabels names, Map<String, Set<Entity>> persons) {

  /**
   * Looks through a document once.
   *
   * @param beginning UTF-16 units within which persons are presented
   */
  static Shortened in(LinkedDocument document, int beginning) {
    Set<String> labels = new HashSet<>();
    Map<String, Set<Entity>> persons = new HashMap<>();
    int seen = 0;
    for (LinkedPassage passage : document.passages()) {
      passage.passage().label().ifPresent(labels::add);
      if (seen < beginning) {
        passage.places().stream()
            .filter(place -> place.is(EntityType.PERSON))
            .map(Place::entity)
            .forEach(person -> add(person, persons));
      }
      seen += passage.folded().length();
    }
    return new Shortened(new ShortLabels(labels), new ShortLabels(persons.keySet()), persons);
  }

  private static void add(Entity person, Map<String, Set<Entity>> persons) {
    for (Names.Name name : person.names().all()) {
      persons.computeIfAbsent(name.text(), text -> new HashSet<>()).add(person);
    }
  }

  /** The one person whose name the label shortens. */
  Optional<Entity> person(String label) {
    Set<Entity> meant = new HashSet<>();
    names.wholeOf(label).forEach(name -> meant.addAll(persons.getOrDefault(name, Set.of())));
    return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
  }
}
