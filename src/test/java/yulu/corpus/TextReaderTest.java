package yulu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import yulu.text.Document;

class TextReaderTest {

  @Test
  void everyLineThatIsNotBlankIsABlock() {
    Document document = Samples.read("a.txt", "  你好\r\n\r\n\u3000\u3000再见 \n \t\n");
    assertEquals("  你好\n\n\u3000\u3000再见 \n \t\n", document.text());
    assertEquals(List.of("LINE 你好", "LINE 再见"), Samples.blocks(document));
  }

  @Test
  void textWithSeveralMarksIsReadAsMarkdown() {
    assertEquals(
        List.of("HEADING 1 一", "PARAGRAPH 甲", "HEADING 1 二", "PARAGRAPH 乙"),
        Samples.blocks(Samples.read("a.txt", "# 一\n\n甲\n\n# 二\n\n乙\n")));
  }

  @Test
  void textWithFrontMatterIsReadAsMarkdown() {
    assertEquals(
        List.of("APPARATUS ---\ntitle: 题\n---", "PARAGRAPH 甲\n乙"),
        Samples.blocks(Samples.read("a.txt", "---\ntitle: 题\n---\n甲\n乙\n")));
  }

  @Test
  void textWithCuesIsReadAsSubtitles() {
    assertEquals(
        List.of("CUE 好"),
        Samples.blocks(Samples.read("a.txt", "\n1\n00:00:01,000 --> 00:00:02,000\n好\n")));
  }

  @Test
  void dashesOfADialogueMakeNoMarkdown() {
    assertEquals(
        List.of("LINE - 你好", "LINE - 再见", "LINE - 走吧", "LINE - 好"),
        Samples.blocks(Samples.read("a.txt", "- 你好\n- 再见\n- 走吧\n- 好\n")));
  }
}
