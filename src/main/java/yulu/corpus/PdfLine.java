package yulu.corpus;

/**
 * One line of a page.
 *
 * @param text its words
 * @param beginsParagraph true if layout sets it apart from the line above
 * @param top distance from the page's top, in points
 * @param size size of its largest letters, in points
 */
record PdfLine(String text, boolean beginsParagraph, float top, float size) {}
