package yulu.store;

import java.util.Optional;

/**
 * A variable of a query that the asker gives a value.
 *
 * @param name of the variable, without the question mark
 * @param type what the value must be
 * @param preset value that it has when the asker gives none
 * @param optional whether it may stay unbound; then the query asks {@code BOUND(?name)}
 * @param explanation what it is for
 * @param explanationZh the same in Chinese; in English where the file has no other
 */
public record Parameter(
    String name,
    Type type,
    Optional<String> preset,
    boolean optional,
    String explanation,
    String explanationZh) {

  /** One whose explanation is in English only. */
  public Parameter(
      String name, Type type, Optional<String> preset, boolean optional, String explanation) {
    this(name, type, preset, optional, explanation, explanation);
  }

  /** What the value of a parameter must be. */
  public enum Type {
    /** Any text, bound as a plain literal. */
    STRING,
    /** Words to look for, bound as a quoted phrase for {@code text:query}. */
    PHRASE,
    /** A whole number. */
    INTEGER,
    /** A year, a month or a day: 2025, 2025-11, 2025-11-26. */
    DATE,
    /** A language tag: zh, zh-Hant, en. */
    LANGUAGE,
    /**
     * Anything with a name: its IRI, its IRI below the base, its key, or a name in any language.
     */
    ENTITY,
    PERSON,
    ORGANIZATION,
    CONCEPT,
    WORK,
    SYSTEM,
    EVENT,
    OCCASION,
    DOCUMENT
  }
}
