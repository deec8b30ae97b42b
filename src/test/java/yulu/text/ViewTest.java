package yulu.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViewTest {
  @Test
  void everyCharacterLeadsBackToItsPlace() {
    String text = "船 长说，**明 天**会 下雨 and the\n sea is   rough。";
    View view =
        new View.Builder(text, List.of(new Span(5, 7), new Span(10, 12)), false)
            .block(new Span(0, text.length()))
            .build();
    assertEquals("船长说，明天会下雨 and the sea is rough。", view.text());
    for (int i = 0; i < view.length(); i++) {
      char c = view.text().charAt(i);
      assertTrue(c == ' ' || c == text.charAt(view.origin(i)), "character " + i);
    }
  }

  @Test
  void originsOnlyGrow() {
    View view = Texts.lines("海 图\nshows\n\n  the 暗礁 ，but \nnot all。", true);
    for (int i = 1; i < view.length(); i++) {
      assertTrue(view.origin(i) > view.origin(i - 1), "character " + i);
    }
  }

  @Test
  void straySpacesBetweenChineseCharactersAreDropped() {
    assertEquals("风力发电机停了", Texts.view("风力 发电　机\u00a0停\n了").text());
  }

  @Test
  void aSpaceBetweenLatinWordsIsOneSpace() {
    assertEquals("wind turbines stopped", Texts.view("  wind \n\t turbines  stopped ").text());
  }

  @Test
  void aSpaceBetweenChineseAndLatinStaysAsOneSpace() {
    assertEquals("用 Fortran 写成", Texts.view("用  Fortran\n写成").text());
  }

  @Test
  void noSpaceStandsBesideChinesePunctuation() {
    assertEquals("停了，wind stopped。再来", Texts.view("停了 ， wind stopped 。 再来").text());
  }

  @Test
  void invisibleCharactersAreLeftOut() {
    assertEquals("软连字符 soft", Texts.view("软\u200b连字\ufeff符 so\u00adft").text());
  }

  @Test
  void hiddenMarksAreLeftOutAndJoinWhatStandsAroundThem() {
    String text = "[灯塔](https://a.example)亮着";
    List<Span> hidden = List.of(new Span(0, 1), new Span(3, 23));
    View view = new View.Builder(text, hidden, false).block(new Span(0, text.length())).build();
    assertEquals("灯塔亮着", view.text());
    assertEquals(new Span(1, 25), view.source(0, 4));
  }

  @Test
  void aBlockThatBeginsInsideAHiddenStretchBeginsAfterIt() {
    String text = "abc灯塔";
    View view =
        new View.Builder(text, List.of(new Span(0, 3)), false).block(new Span(1, 5)).build();
    assertEquals("灯塔", view.text());
  }

  @Test
  void aStretchOverSeveralBlocksHasOnePieceForEach() {
    String text = "退潮以后\n00:00:03\n沙洲才会露出来";
    View view =
        new View.Builder(text, List.of(), false)
            .block(new Span(0, 4))
            .block(new Span(14, 21))
            .build();
    assertEquals("退潮以后沙洲才会露出来", view.text());
    assertEquals(List.of(new Span(0, 4), new Span(14, 21)), view.pieces(0, view.length()));
    assertEquals(List.of(new Span(2, 4), new Span(14, 16)), view.pieces(2, 6));
  }

  @Test
  void piecesHaveNoSpacesAtTheirEnds() {
    String text = "low tide\nshows sand";
    View view = Texts.lines(text, false);
    assertEquals("low tide shows sand", view.text());
    assertEquals(List.of(new Span(0, 8), new Span(9, 14)), view.pieces(0, 15));
    assertEquals(List.of(), view.pieces(8, 9));
  }

  @Test
  void blocksBeginWhereTheyWereAdded() {
    View view = Texts.lines("一行\n两行\nthird", false);
    assertArrayEquals(new int[] {0, 2, 5}, view.blockStarts());
    assertTrue(view.startsBlock(2));
    assertFalse(view.startsBlock(3));
  }

  @Test
  void aBlockWithoutWordsBeginsNothing() {
    View view =
        new View.Builder("一  二", List.of(), false)
            .block(new Span(0, 1))
            .block(new Span(1, 3))
            .block(new Span(3, 4))
            .build();
    assertEquals("一二", view.text());
    assertArrayEquals(new int[] {0, 1}, view.blockStarts());
  }

  @Test
  void whereSpacesStandForPunctuationTheyStay() {
    assertEquals("潮水退了 沙洲露出来", Texts.lines("潮水退了 沙洲露出来", true).text());
    assertEquals("潮水退了沙洲露出来", Texts.lines("潮水退了 沙洲露出来", false).text());
  }

  @Test
  void aSpaceThatStandsForPunctuationBeginsABlockWithinItsLine() {
    View view = Texts.lines("潮水退了 沙洲露出来", true);
    assertArrayEquals(new int[] {0, 5}, view.blockStarts());
  }

  @Test
  void charactersOutsideTheBasicPlaneStayWhole() {
    String text = "𠮷野 说 🌊 来了";
    View view = Texts.view(text);
    assertEquals("𠮷野说 🌊 来了", view.text());
    assertEquals(
        "🌊", view.source(view.text().indexOf("🌊"), view.text().indexOf("🌊") + 2).of(text));
  }
}
