package yulu.entity;

import java.util.List;
import java.util.Optional;
import yulu.mention.EntityType;
import yulu.text.Language;
import yulu.text.PartialDate;

/**
 * A thing that the graph is about. Two entities are equal if their type and key are.
 *
 * <p>{@link #key()} is the last part of the entity's IRI: an ASCII slug for entities of the lexicon
 * and those with a Latin name, the simplified Chinese name otherwise. It depends on the entity's
 * name alone, never on other documents.
 */
public sealed interface Entity {
  String key();

  Names names();

  EntityType type();

  /** True for an entry of the curated lexicon, false for one that a document introduced. */
  boolean curated();

  /** A named human being. */
  record Person(
      String key, Names names, boolean curated, List<Gloss> descriptions, Optional<String> wikidata)
      implements Entity {
    public Person {
      descriptions = List.copyOf(descriptions);
    }

    @Override
    public EntityType type() {
      return EntityType.PERSON;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Person o && o.key.equals(key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  /** A company, lab, university, journal, show; {@code kind} as in organizations.csv. */
  record Organization(
      String key,
      Names names,
      boolean curated,
      Optional<String> kind,
      List<Gloss> descriptions,
      Optional<String> homepage,
      Optional<String> wikidata)
      implements Entity {
    public Organization {
      descriptions = List.copyOf(descriptions);
    }

    @Override
    public EntityType type() {
      return EntityType.ORGANIZATION;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Organization o && o.key.equals(key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  /**
   * A term of art. {@code broader} and {@code related} are keys of other concepts; {@code
   * candidate} is true for a term that a document introduced and no curator has accepted.
   */
  record Concept(
      String key,
      Names names,
      boolean curated,
      List<Gloss> definitions,
      List<String> broader,
      List<String> related,
      Optional<String> wikidata)
      implements Entity {
    public Concept {
      definitions = List.copyOf(definitions);
      broader = List.copyOf(broader);
      related = List.copyOf(related);
    }

    @Override
    public EntityType type() {
      return EntityType.CONCEPT;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Concept o && o.key.equals(key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  /** A titled work; {@code authors} are names as printed; {@code kind} as in works.csv. */
  record Work(
      String key,
      Names names,
      boolean curated,
      String kind,
      List<String> authors,
      Optional<Integer> year,
      Optional<String> venue,
      Optional<String> doi,
      Optional<String> arxiv,
      Optional<String> url,
      Optional<String> wikidata)
      implements Entity {
    public Work {
      authors = List.copyOf(authors);
    }

    @Override
    public EntityType type() {
      return EntityType.WORK;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Work o && o.key.equals(key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }

    /** A research paper has its own class and its own IRIs. */
    public boolean isPaper() {
      return kind.equals("paper");
    }
  }

  /** A named model, data set, product or program; {@code maker} is an organization's key. */
  record Software(
      String key,
      Names names,
      boolean curated,
      Optional<String> kind,
      Optional<String> maker,
      List<Gloss> descriptions,
      Optional<String> wikidata)
      implements Entity {
    public Software {
      descriptions = List.copyOf(descriptions);
    }

    @Override
    public EntityType type() {
      return EntityType.SYSTEM;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Software o && o.key.equals(key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  /** A conference, award, competition, launch. */
  record Event(
      String key,
      Names names,
      boolean curated,
      Optional<String> kind,
      Optional<PartialDate> date,
      List<Gloss> descriptions,
      Optional<String> wikidata)
      implements Entity {
    public Event {
      descriptions = List.copyOf(descriptions);
    }

    @Override
    public EntityType type() {
      return EntityType.EVENT;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Event o && o.key.equals(key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  /** A few words about an entity in one language. */
  record Gloss(String text, Language language) {}
}
