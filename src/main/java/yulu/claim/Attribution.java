package yulu.claim;

/** In whose voice a claim stands in its document. */
public enum Attribution {
  /** The claimant's own turn in a dialogue, talk or letter. */
  SPEAKER,
  /** Told by somebody else. */
  REPORTED,
  /** The document's author in his own voice. */
  NARRATOR,
  /** Somebody's, but the text does not show whose. */
  UNRESOLVED
}
