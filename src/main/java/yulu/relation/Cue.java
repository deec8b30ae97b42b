package yulu.relation;

import java.util.Locale;

/** What words around a pattern say about it; each is a class of relation-words.csv. */
enum Cue {
  /** Denies the clause: 没有, never. */
  NEGATION,
  /** Holds a word that denies, and denies nothing: 不仅, not only. */
  HARMLESS,
  /** Supposes: 如果, if. */
  CONDITION,
  /** Wants, plans or may: 计划, would. */
  INTENT,
  /** Asks: 是否, whether. */
  QUESTION,
  /** Takes back what was said before it: 不属实, is false. */
  REFUTATION,
  /** Between subject and verb: what follows is said by the subject, not done. */
  SPEECH,
  /** Between subject and verb: another subject that is no name. */
  SUBJECT,
  /** A pronoun between subject and verb: whose it is, is not known. */
  RESUMPTION,
  /** A pronoun for things; after a comma it takes up the subject again: 它们, it. */
  THING,
  /** Joins another verb of the same subject: 并, and. */
  COORDINATION,
  /** A longer word in which a verb is none: 开发者. */
  DECOY;

  String className() {
    return name().toLowerCase(Locale.ROOT);
  }
}
