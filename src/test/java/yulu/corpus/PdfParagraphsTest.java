package yulu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yulu.text.Block;

class PdfParagraphsTest {

  @Test
  void chineseParagraphsAreToldByTheirIndent() {
    List<PdfLine> page =
        List.of(
            line("第一段开头很长很长", 84, 300, 100, 12),
            line("接着说下去一直到底", 60, 300, 120, 12),
            line("说完了。", 60, 110, 140, 12),
            line("第二段 开 头也很长", 84, 300, 160, 12),
            line("完。", 60, 90, 180, 12));
    assertEquals(
        List.of("PARAGRAPH 第一段开头很长很长\n接着说下去一直到底\n说完了。", "PARAGRAPH 第二段开头也很长\n完。"),
        blocks(List.of(page)));
  }

  @Test
  void bulletsBeginItemsWhoseLaterLinesAreIndented() {
    List<PdfLine> page =
        List.of(
            line("• one item that fills the line", 60, 300, 100, 12),
            line("and goes on", 75, 150, 115, 12),
            line("• another", 60, 120, 130, 12));
    assertEquals(
        List.of("ITEM one item that fills the line\nand goes on", "ITEM another"),
        blocks(List.of(page)));
  }

  @Test
  void largerLinesAreHeadings() {
    List<PdfLine> page = List.of(line("题目", 60, 100, 60, 20), line("正文很长很长很长。", 60, 300, 100, 12));
    assertEquals(List.of("HEADING 题目", "PARAGRAPH 正文很长很长很长。"), blocks(List.of(page)));
  }

  @Test
  void linesThatPagesRepeatAreRunningOnesWhateverChapterTheyName() {
    List<List<PdfLine>> pages = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pages.add(
          List.of(
              line("Chapter " + i / 2 + " " + (i + 3), 60, 300, 30, 9),
              line("words of page " + "abcdefgh".charAt(i), 60, 200, 80, 12),
              line("more words " + "stuvwxyz".charAt(i), 60, 200, 100, 12)));
    }
    pages.add(List.of(line("last words", 60, 200, 80, 12), line("11", 150, 160, 700, 9)));
    List<List<PdfLine>> kept = RunningLines.removed(pages);
    assertEquals("words of page a", kept.get(0).get(0).text());
    assertEquals(2, kept.get(0).size());
    assertEquals(List.of("last words"), kept.get(8).stream().map(PdfLine::text).toList());
  }

  private static PdfLine line(String text, int left, int right, int top, int size) {
    return new PdfLine(text, left, right, top, size);
  }

  private static List<String> blocks(List<List<PdfLine>> pages) {
    ExtractedText text = new ExtractedText();
    PdfParagraphs.add(pages, text);
    Content content = text.content(Fields.none());
    return content.blocks().stream()
        .map((Block b) -> b.kind() + " " + b.span().of(content.text()))
        .toList();
  }
}
