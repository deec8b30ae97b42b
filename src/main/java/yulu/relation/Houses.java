package yulu.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yulu.entity.Entity;

/** For whom somebody speaks who says "we". */
final class Houses {
  private static final String COMPANY = "company";

  private Houses() {}

  /**
   * The one organization that the person is told to have founded, or else the only one that he is
   * told to belong to if it is a company; himself where there is none or several.
   *
   * @param told what the text has told before
   */
  static Entity of(Entity person, List<Relation> told) {
    Map<String, Entity> founded = objects(person, Predicate.FOUNDED, told);
    if (!founded.isEmpty()) {
      return only(founded).orElse(person);
    }
    return only(objects(person, Predicate.AFFILIATED_WITH, told))
        .filter(o -> o instanceof Entity.Organization house && isCompany(house))
        .orElse(person);
  }

  private static boolean isCompany(Entity.Organization house) {
    return house.kind().filter(COMPANY::equals).isPresent();
  }

  private static Optional<Entity> only(Map<String, Entity> entities) {
    return entities.size() == 1 ? entities.values().stream().findFirst() : Optional.empty();
  }

  private static Map<String, Entity> objects(
      Entity person, Predicate predicate, List<Relation> told) {
    Map<String, Entity> objects = new LinkedHashMap<>();
    for (Relation relation : told) {
      if (relation.predicate() == predicate && relation.subject().key().equals(person.key())) {
        objects.put(relation.object().key(), relation.object());
      }
    }
    return objects;
  }
}
