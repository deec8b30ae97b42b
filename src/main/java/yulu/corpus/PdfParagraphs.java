package yulu.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yulu.text.Block;

/** Joins the lines of pages to paragraphs and headings. */
final class PdfParagraphs {
  private static final int LONGEST_HEADING = 100;
  private static final String SENTENCE_ENDS = "。！？.!?…：:；;”」』）)";

  private PdfParagraphs() {}

  /** Adds the paragraphs; one that a page breaks in the middle of a sentence stays one. */
  static void add(List<List<PdfLine>> pages, ExtractedText text) {
    float body = bodySize(pages);
    List<PdfLine> open = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      boolean isFirst = true;
      for (PdfLine line : page) {
        boolean goesOn = isFirst ? goesOn(open, line) : !line.beginsParagraph();
        if (!open.isEmpty() && (!goesOn || differs(last(open), line))) {
          close(open, body, text);
        }
        open.add(line);
        isFirst = false;
      }
    }
    close(open, body, text);
  }

  private static boolean goesOn(List<PdfLine> open, PdfLine line) {
    if (open.isEmpty()) {
      return false;
    }
    String above = last(open).text();
    return SENTENCE_ENDS.indexOf(above.charAt(above.length() - 1)) < 0
        && !differs(last(open), line);
  }

  private static boolean differs(PdfLine above, PdfLine line) {
    return Math.abs(above.size() - line.size()) > 0.1f * Math.max(above.size(), line.size());
  }

  private static PdfLine last(List<PdfLine> lines) {
    return lines.get(lines.size() - 1);
  }

  private static void close(List<PdfLine> lines, float body, ExtractedText text) {
    int length = 0;
    for (PdfLine line : lines) {
      text.words(PdfSpaces.removed(line.text()), false);
      text.lineBreak();
      length += line.text().length();
    }
    float ratio = lines.isEmpty() || body <= 0 ? 1 : lines.get(0).size() / body;
    if (ratio >= 1.15f && length <= LONGEST_HEADING) {
      text.close(Block.Kind.HEADING, ratio >= 1.6f ? 1 : ratio >= 1.3f ? 2 : 3);
    } else {
      text.close(Block.Kind.PARAGRAPH, 0);
    }
    lines.clear();
  }

  /** The size in which most characters are set. */
  private static float bodySize(List<List<PdfLine>> pages) {
    Map<Float, Integer> characters = new HashMap<>();
    pages.forEach(
        page -> page.forEach(l -> characters.merge(l.size(), l.text().length(), Integer::sum)));
    return characters.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
