package yulu.evaluation;

import java.util.Map;
import java.util.Optional;
import yulu.rdf.Vocabulary;

/** What entities are counted by; concepts and systems are one kind, as annotators mix them up. */
public enum EntityKind {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  TERM("Term"),
  WORK("Work"),
  EVENT("Event");

  private static final Map<String, EntityKind> OF_TYPE =
      Map.of(
          "Person", PERSON,
          "Organization", ORGANIZATION,
          "Concept", TERM,
          "System", TERM,
          "Paper", WORK,
          "Work", WORK,
          "Event", EVENT,
          "Occasion", EVENT);

  private final String title;

  EntityKind(String title) {
    this.title = title;
  }

  /** As tables show it. */
  public String title() {
    return title;
  }

  /** The kind of a type as a gold file names it. */
  static Optional<EntityKind> ofType(String type) {
    return Optional.ofNullable(OF_TYPE.get(type));
  }

  /** The kind of a class of the ontology, if things of the class are counted. */
  static Optional<EntityKind> ofClass(String iri) {
    return iri.startsWith(Vocabulary.YULU)
        ? ofType(iri.substring(Vocabulary.YULU.length()))
        : Optional.empty();
  }
}
