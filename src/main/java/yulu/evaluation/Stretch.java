package yulu.evaluation;

/**
 * Some code points of a text.
 *
 * @param begin the first
 * @param end behind the last
 */
record Stretch(int begin, int end) {
  Stretch {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(begin + " to " + end);
    }
  }

  int length() {
    return end - begin;
  }

  /** Code points that both have. */
  int shared(Stretch other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
  }
}
