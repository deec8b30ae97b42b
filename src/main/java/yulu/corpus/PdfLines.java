package yulu.corpus;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines out of a PDF, page by page. */
final class PdfLines extends PDFTextStripper {
  private final List<List<PdfLine>> pages = new ArrayList<>();
  private List<PdfLine> page = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private float left;
  private float right;
  private float top;
  private float size;

  /** The lines of each page; of a page without text an empty list. */
  List<List<PdfLine>> of(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return pages;
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      if (line.isEmpty() && size == 0) {
        left = position.getXDirAdj();
        top = position.getYDirAdj();
      }
      right = position.getXDirAdj() + position.getWidthDirAdj();
      size = Math.max(size, position.getFontSizeInPt());
    }
    line.append(words);
  }

  @Override
  protected void writeWordSeparator() {
    line.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
    pages.add(page);
    page = new ArrayList<>();
  }

  private void endLine() {
    if (!line.toString().isBlank()) {
      page.add(new PdfLine(line.toString().strip(), left, right, top, size));
    }
    line.setLength(0);
    size = 0;
  }
}
