package yulu.corpus;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import yulu.text.Block;

/** Makes blocks of a Word document's paragraphs and tables. */
final class DocxBlocks {
  private static final Pattern HEADING = Pattern.compile("(?:heading|标题|標題) ?([1-6])");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:foot|end)noteRef:\\d+\\]");

  /** Styles that derive from styles; longer chains are circles. */
  private static final int LONGEST_CHAIN = 20;

  private final XWPFDocument document;
  private final ExtractedText text;

  DocxBlocks(XWPFDocument document, ExtractedText text) {
    this.document = document;
    this.text = text;
  }

  void addAll() {
    addAll(document.getBodyElements());
  }

  private void addAll(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph);
      } else if (element instanceof XWPFTable table) {
        table.getRows().forEach(this::row);
      } else if (element instanceof XWPFSDT control) {
        for (String line : control.getContent().getText().split("\n", -1)) {
          text.words(line, false);
          text.close(Block.Kind.PARAGRAPH, 0);
        }
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        run(run);
      } else if (element instanceof XWPFSDT control) {
        text.words(control.getContent().getText(), false);
      }
    }
    String style = styleName(paragraph.getStyle());
    Matcher heading = HEADING.matcher(style);
    BigInteger list = paragraph.getNumID();
    if (heading.matches()) {
      text.close(Block.Kind.HEADING, Integer.parseInt(heading.group(1)));
    } else if (style.equals("title")) {
      text.close(Block.Kind.HEADING, 1);
    } else if (style.matches("caption|题注|題注|toc .*|html code")) {
      text.close(Block.Kind.APPARATUS, 0);
    } else if (style.matches("(intense )?quote|引用")) {
      text.close(Block.Kind.QUOTE, 1);
    } else if (list != null && list.signum() != 0) {
      BigInteger depth = paragraph.getNumIlvl();
      text.close(Block.Kind.ITEM, depth == null ? 1 : depth.intValue() + 1);
    } else {
      text.close(Block.Kind.PARAGRAPH, 0);
    }
  }

  private void run(XWPFRun run) {
    if (run.isVanish()) {
      return;
    }
    String[] lines = NOTE_MARK.matcher(run.text()).replaceAll("").split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        text.lineBreak();
      }
      text.words(lines[i], run.isBold());
    }
  }

  /** A row of cells; the cell of a row that has no other is a frame around paragraphs. */
  private void row(XWPFTableRow row) {
    List<XWPFTableCell> cells = row.getTableCells();
    if (cells.size() == 1) {
      addAll(cells.get(0).getBodyElements());
      return;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.cell();
      }
      text.words(cells.get(i).getTextRecursively(), false);
    }
    text.close(Block.Kind.ROW, 0);
  }

  /** Lower-case name of the style, or of the nearest style above it that is a heading's. */
  private String styleName(@Nullable String id) {
    XWPFStyles styles = document.getStyles();
    if (styles == null || id == null) {
      return "";
    }
    XWPFStyle style = styles.getStyle(id);
    String first = style == null ? "" : name(style);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      if (HEADING.matcher(name(style)).matches()) {
        return name(style);
      }
      String base = style.getBasisStyleID();
      style = base == null ? null : styles.getStyle(base);
    }
    return first;
  }

  private static String name(XWPFStyle style) {
    String name = style.getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }
}
