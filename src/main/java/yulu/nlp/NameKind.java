package yulu.nlp;

/** The kinds of names that the {@link NameTagger} tells apart. */
public enum NameKind {
  PERSON,
  ORGANIZATION,
  SYSTEM
}
