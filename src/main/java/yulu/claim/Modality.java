package yulu.claim;

/** How a claim is put. */
public enum Modality {
  ASSERTED,
  HEDGED,
  PREDICTED,
  RECOMMENDED,
  NEGATED
}
