package yulu.corpus;

/**
 * One line of a page; lengths in points.
 *
 * @param text its words
 * @param left distance of its first letter from the page's left edge
 * @param right distance of its last letter's end from the page's left edge
 * @param top distance of its foot from the page's top
 * @param size size of its largest letters
 */
record PdfLine(String text, float left, float right, float top, float size) {
  private static final String SENTENCE_ENDS = "。！？.!?…：:；;”」』）)";

  boolean endsSentence() {
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** True for lines set in visibly different sizes. */
  boolean differsInSize(PdfLine other) {
    return Math.abs(size - other.size) > 0.1f * Math.max(size, other.size);
  }
}
