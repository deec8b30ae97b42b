package yulu.relation;

import static yulu.mention.EntityType.CONCEPT;
import static yulu.mention.EntityType.EVENT;
import static yulu.mention.EntityType.ORGANIZATION;
import static yulu.mention.EntityType.PERSON;
import static yulu.mention.EntityType.SYSTEM;
import static yulu.mention.EntityType.WORK;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import yulu.entity.Entity;
import yulu.mention.EntityType;

/** The relations of the ontology; {@link #localName()} is the property's local name. */
public enum Predicate {
  AFFILIATED_WITH("affiliatedWith", Set.of(PERSON), Set.of(ORGANIZATION)),
  FOUNDED("founded", Set.of(PERSON, ORGANIZATION), Set.of(ORGANIZATION)),
  AUTHORED("authored", Set.of(PERSON), Set.of(WORK)),
  CREATED("created", Set.of(PERSON, ORGANIZATION), Set.of(SYSTEM, CONCEPT)),
  INTRODUCES("introduces", Set.of(WORK), Set.of(CONCEPT, SYSTEM)),
  STUDIED_UNDER("studiedUnder", Set.of(PERSON), Set.of(PERSON)),
  COLLEAGUE_OF("colleagueOf", Set.of(PERSON), Set.of(PERSON)),
  USES("uses", Set.of(SYSTEM, CONCEPT), Set.of(CONCEPT, SYSTEM)),
  PART_OF("partOf", Set.of(CONCEPT, SYSTEM, ORGANIZATION), Set.of(CONCEPT, SYSTEM, ORGANIZATION)),
  EVALUATED_ON("evaluatedOn", Set.of(SYSTEM, CONCEPT), Set.of(SYSTEM)),
  AWARDED("awarded", Set.of(PERSON, ORGANIZATION, WORK, SYSTEM), Set.of(EVENT)),
  OUTPERFORMS("outperforms", Set.of(SYSTEM, CONCEPT), Set.of(SYSTEM, CONCEPT)),
  SUCCEEDS("succeeds", Set.of(SYSTEM), Set.of(SYSTEM));

  private final String localName;

  // Sets that are copied when made never change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<EntityType> subjects;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<EntityType> objects;

  Predicate(String localName, Set<EntityType> subjects, Set<EntityType> objects) {
    this.localName = localName;
    this.subjects = Set.copyOf(subjects);
    this.objects = Set.copyOf(objects);
  }

  public String localName() {
    return localName;
  }

  /** What may be its subject. */
  public Set<EntityType> subjects() {
    return subjects;
  }

  /** What may be its object. */
  public Set<EntityType> objects() {
    return objects;
  }

  /** True if the relation may hold between two different entities of these types. */
  public boolean joins(Entity subject, Entity object) {
    boolean typed = subjects.contains(subject.type()) && objects.contains(object.type());
    boolean same = subject.type() == object.type() && subject.key().equals(object.key());
    return typed && !same && (this != PART_OF || isPart(subject, object));
  }

  /** A part is of the kind of its whole, or belongs to an organization. */
  private static boolean isPart(Entity subject, Entity object) {
    return subject.type() == object.type() || object.type() == ORGANIZATION;
  }

  /** The relation with this local name. */
  static Optional<Predicate> named(String localName) {
    return Arrays.stream(values()).filter(p -> p.localName.equals(localName)).findFirst();
  }
}
