package yulu.evaluation;

/** Whether claims over a unit name the one whose statement it is. */
enum Verdict {
  RIGHT,
  /** Nobody is named where somebody was wanted. */
  NOBODY,
  /** Somebody else is named. */
  WRONG_NAME;

  boolean isRight() {
    return this == RIGHT;
  }
}
