package yulu.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import yulu.text.Block;

/** Joins the lines of pages to paragraphs and headings, by their places and sizes. */
final class PdfParagraphs {
  private static final int LONGEST_HEADING = 100;
  private static final Pattern BULLET = Pattern.compile("[•◦‣▪■●○]\\s*");

  /** A line whose distance from the one above is more than so many times the usual stands apart. */
  private static final float WIDE = 1.3f;

  /** Share of its column that the last line of a paragraph leaves empty. */
  private static final float SHORT = 0.25f;

  private final ExtractedText text;
  private final float bodySize;
  private final float usualGap;
  private final List<PdfLine> open = new ArrayList<>();

  private PdfParagraphs(List<List<PdfLine>> pages, ExtractedText text) {
    this.text = text;
    Map<Float, Integer> sizes = new HashMap<>();
    pages.forEach(p -> p.forEach(l -> sizes.merge(l.size(), l.text().length(), Integer::sum)));
    this.bodySize = mostOften(sizes);
    Map<Float, Integer> gaps = new HashMap<>();
    for (List<PdfLine> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        float gap = Math.round((page.get(i).top() - page.get(i - 1).top()) * 2) / 2f;
        if (gap > 0 && gap < 4 * bodySize && !page.get(i).differsInSize(page.get(i - 1))) {
          gaps.merge(gap, 1, Integer::sum);
        }
      }
    }
    this.usualGap = gaps.isEmpty() ? 1.5f * bodySize : mostOften(gaps);
  }

  /** Adds the paragraphs; one that a page breaks in the middle of a sentence stays one. */
  static void add(List<List<PdfLine>> pages, ExtractedText text) {
    PdfParagraphs paragraphs = new PdfParagraphs(pages, text);
    for (List<PdfLine> page : pages) {
      boolean isFirst = true;
      for (PdfLine line : page) {
        if (!paragraphs.goesOn(line, page, isFirst)) {
          paragraphs.close();
        }
        paragraphs.open.add(line);
        isFirst = false;
      }
    }
    paragraphs.close();
  }

  private boolean goesOn(PdfLine line, List<PdfLine> page, boolean isFirst) {
    if (open.isEmpty()) {
      return true;
    }
    PdfLine above = open.get(open.size() - 1);
    if (above.differsInSize(line) || BULLET.matcher(line.text()).lookingAt()) {
      return false;
    }
    float gap = line.top() - above.top();
    if (isFirst || gap <= 0) {
      return !above.endsSentence();
    }
    float right = columnRight(above, page);
    boolean aboveIsFull = above.right() > right - 2 * above.size();
    boolean indented = line.left() > above.left() + 0.8f * line.size();
    if (gap > WIDE * usualGap || (indented && !(aboveIsFull && open.size() == 1))) {
      return false;
    }
    boolean aboveIsShort = above.right() < right - SHORT * (right - above.left());
    return !(aboveIsShort && above.endsSentence());
  }

  /** Where the lines end that begin near where this one does. */
  private static float columnRight(PdfLine line, List<PdfLine> page) {
    float right = line.right();
    for (PdfLine other : page) {
      if (Math.abs(other.left() - line.left()) < 3 * line.size()) {
        right = Math.max(right, other.right());
      }
    }
    return right;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    String first = open.get(0).text();
    boolean isItem = BULLET.matcher(first).lookingAt();
    int length = 0;
    for (PdfLine line : open) {
      String words = isItem && length == 0 ? BULLET.matcher(first).replaceFirst("") : line.text();
      text.words(PdfSpaces.removed(words), false);
      text.lineBreak();
      length += line.text().length();
    }
    float ratio = bodySize <= 0 ? 1 : open.get(0).size() / bodySize;
    if (isItem) {
      text.close(Block.Kind.ITEM, 1);
    } else if (ratio >= 1.15f && length <= LONGEST_HEADING) {
      text.close(Block.Kind.HEADING, ratio >= 1.6f ? 1 : ratio >= 1.3f ? 2 : 3);
    } else {
      text.close(Block.Kind.PARAGRAPH, 0);
    }
    open.clear();
  }

  /** The key that most stand for; of equals the smaller. */
  private static float mostOften(Map<Float, Integer> counts) {
    return counts.entrySet().stream()
        .min(
            Map.Entry.<Float, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
