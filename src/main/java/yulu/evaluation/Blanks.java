package yulu.evaluation;

/** Blanks of every script. */
final class Blanks {
  private static final int NEXT_LINE = 0x85;

  private Blanks() {}

  static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == NEXT_LINE;
  }
}
