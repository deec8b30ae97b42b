package yulu.export;

/**
 * A document's text, addressed by code points.
 *
 * <p>Remembers where every {@value #STEP}th code point stands, so that places far into a long text
 * are found fast.
 */
final class DocumentText {
  private static final int STEP = 1024;

  private final String text;
  private final int[] marks;
  private final int length;

  DocumentText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.marks = new int[length / STEP + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = text.offsetByCodePoints(marks[i - 1], STEP);
    }
  }

  /** The part from one code point to another; what lies outside the text is left out. */
  String between(int begin, int end) {
    int from = Math.max(0, Math.min(begin, length));
    int to = Math.max(from, Math.min(end, length));
    return text.substring(at(from), at(to));
  }

  private int at(int point) {
    return text.offsetByCodePoints(marks[point / STEP], point % STEP);
  }
}
