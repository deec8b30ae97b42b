package yulu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private final SentenceSplitter splitter =
      new SentenceSplitter(new ArrayList<>(WordList.read("starters.txt")));

  @Test
  void chineseEndersEndSentences() {
    assertEquals(List.of("潮水退了。", "船怎么办？", "等着！", "再说；", "天快黑了"), split("潮水退了。船怎么办？等着！再说；天快黑了"));
  }

  @Test
  void englishEndersEndSentences() {
    assertEquals(
        List.of("The tide went out.", "What now?", "Wait!", "It is dark"),
        split("The tide went out. What now? Wait! It is dark"));
  }

  @Test
  void bothScriptsMayFollowOneAnother() {
    assertEquals(
        List.of("潮水退了。", "The boat waits.", "船长睡着了。"), split("潮水退了。The boat waits. 船长睡着了。"));
  }

  @Test
  void initialsAfterChineseWordsDoNotEndASentence() {
    assertEquals(List.of("他进了D. E. Shaw的船队。", "潮水退了。"), split("他进了D. E. Shaw的船队。潮水退了。"));
  }

  @Test
  void aClosingQuotationMarkStaysWithItsSentence() {
    assertEquals(List.of("他说：“潮水退了。”", "船不动。"), split("他说：“潮水退了。”船不动。"));
    assertEquals(List.of("「潮水退了！」", "（船不动。）", "人也不动。"), split("「潮水退了！」（船不动。）人也不动。"));
    assertEquals(
        List.of("She said \"it is low.\"", "The boat waits."),
        split("She said \"it is low.\" The boat waits."));
  }

  @Test
  void theBracketThatEndsANoteOfSeveralSentencesIsOfNoneOfThem() {
    assertEquals(List.of("【注：潮水退了。", "船不动。", "】"), split("【注：潮水退了。船不动。】"));
    assertEquals(List.of("【注：潮水退了。】"), split("【注：潮水退了。】"));
    assertEquals(List.of("【注：潮水退了。", "船不动。】", "人也不动。"), split("【注：潮水退了。船不动。】人也不动。"));
  }

  @Test
  void anOpeningAsciiQuotationMarkBeginsTheNextSentence() {
    assertEquals(List.of("潮水退了。", "\"船不动。\"", "他笑了。"), split("潮水退了。\"船不动。\"他笑了。"));
  }

  @Test
  void aQuestionInsideASentenceDoesNotEndIt() {
    assertEquals(List.of("被问到“船怎么办？”时，船长只是笑。", "天黑了。"), split("被问到“船怎么办？”时，船长只是笑。天黑了。"));
    assertEquals(List.of("他写的《谁来点灯？》，我读过。"), split("他写的《谁来点灯？》，我读过。"));
  }

  @Test
  void severalEndersAreOneEnd() {
    assertEquals(List.of("真的吗？！", "当然！！！"), split("真的吗？！当然！！！"));
    assertEquals(List.of("Really?!", "Of course."), split("Really?! Of course."));
  }

  @Test
  void anEllipsisEndsASentenceUnlessTheSentenceGoesOn() {
    assertEquals(List.of("潮水退了……", "船不动。"), split("潮水退了……船不动。"));
    assertEquals(List.of("潮水退了……，船不动。"), split("潮水退了……，船不动。"));
    assertEquals(List.of("Well... the boat waits."), split("Well... the boat waits."));
  }

  @Test
  void decimalsAndVersionsStayWhole() {
    assertEquals(
        List.of("水位升了 3.5 米。", "用的是 Fortran 77.2 版。"), split("水位升了 3.5 米。用的是 Fortran 77.2 版。"));
    assertEquals(
        List.of("The gauge reads 3.5 today.", "It read 3.2."),
        split("The gauge reads 3.5 today. It read 3.2."));
  }

  @Test
  void addressesStayWhole() {
    assertEquals(
        List.of("See harbour.example.org for more."), split("See harbour.example.org for more."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Brent runs the light.",
        "Prof. Brent and Mr. Kovac agree.",
        "J. R. Brent wrote it.",
        "Mary K. Brent wrote it.",
        "The boat, e.g. The Gull, waits.",
        "See Fig. 4 for the tide.",
        "Harbours Inc. Builds and owns it.",
        "It was Sept. 2031 by then.",
        "The U.S. Navy came.",
        "She holds a Ph.D. In tides nobody does.",
        "Brent et al. Showed it."
      })
  void abbreviationsAndInitialsEndNothing(String sentence) {
    assertEquals(List.of(sentence), split(sentence));
  }

  @Test
  void aNumberOfAListStaysWithItsItem() {
    assertEquals(
        List.of("1. Light the lamp.", "Then wait."), split("1. Light the lamp. Then wait."));
  }

  @Test
  void aNumberAtTheEndOfASentenceEndsIt() {
    assertEquals(
        List.of("It was built in 1931.", "It still stands."),
        split("It was built in 1931. It still stands."));
  }

  @Test
  void iEndsASentence() {
    assertEquals(List.of("So do I.", "The boat waits."), split("So do I. The boat waits."));
  }

  @Test
  void sentencesCoverAllWordsInOrder() {
    String text = "潮水退了。 船 waits. “真的？” 他问；\"Yes.\" said he… 3.5 米！";
    View view = Texts.view(text);
    int end = 0;
    for (Sentence sentence : splitter.split(view)) {
      assertEquals("", view.text().substring(end, sentence.begin()).strip());
      end = sentence.end();
    }
    assertEquals(view.length(), end);
  }

  @Test
  void anEmptyViewHasNoSentences() {
    assertEquals(List.of(), split("  "));
  }

  @Test
  void linesEndSentencesWhereANewOneBegins() {
    String text = "潮水从凌晨三点开始慢慢退去了啊\n沙洲一点一点露出来\n但是船长还在等着下一次涨潮的时候\n所以谁也没有走";
    assertEquals(
        List.of("潮水从凌晨三点开始慢慢退去了啊沙洲一点一点露出来", "但是船长还在等着下一次涨潮的时候", "所以谁也没有走"), byLines(text, false));
  }

  @Test
  void aLineThatEndsInACommaGoesOn() {
    assertEquals(List.of("潮水从凌晨三点开始慢慢退去了，但是船长还在等着"), byLines("潮水从凌晨三点开始慢慢退去了，\n但是船长还在等着", false));
  }

  @Test
  void aLongStretchEndsAtTheNextLine() {
    String line = "沙洲露出来以后海鸟就飞来了";
    List<String> sentences = byLines((line + "\n").repeat(12), false);
    assertEquals(3, sentences.size());
    assertEquals(line.repeat(5), sentences.get(0));
  }

  @Test
  void spacesEndSentencesLikeLinesDo() {
    assertEquals(
        List.of("潮水从凌晨三点开始慢慢退去了一直到现在", "但是船长还在等着下一次涨潮的时候"),
        byLines("潮水从凌晨三点开始慢慢退去了一直到现在 但是船长还在等着下一次涨潮的时候", true));
  }

  @Test
  void aQuestionWithoutOtherPunctuationIsItsLineAlone() {
    assertEquals(
        List.of("潮水从凌晨三点开始慢慢退去", "你怎么看？", "我觉得还会再涨"),
        byLines("潮水从凌晨三点开始慢慢退去\n你怎么看？\n我觉得还会再涨", false));
  }

  @Test
  void aQuestionWhoseLineBeforeEndsInACommaKeepsIt() {
    assertEquals(List.of("如果潮水退了，你怎么看？"), byLines("如果潮水退了，\n你怎么看？", false));
  }

  @Test
  void aSpaceInALatinNameEndsNothing() {
    String text = "沙洲一点一点露出来以后海鸟就成群结队地飞来了" + "码头上的人都说北辰研究院海洋学教授玛丽·布伦特（Mary Brent）认为灯塔还有用";
    assertEquals(List.of(text), byLines(text, true));
  }

  @Test
  void aLineBeginsASentenceWithWhoeverHoldsThingsAgainAndAgain() {
    String text = "布伦特认为灯塔还有用\n布伦特指出雾天谁也离不开它\n所以沙洲一点一点露出来\n布伦特的船队也这样";
    assertEquals(
        List.of("布伦特认为灯塔还有用", "布伦特指出雾天谁也离不开它所以沙洲一点一点露出来", "布伦特的船队也这样"), byLines(text, false));
  }

  private List<String> split(String text) {
    View view = Texts.view(text);
    return splitter.split(view).stream().map(s -> s.of(view)).toList();
  }

  private List<String> byLines(String text, boolean spaces) {
    View view = Texts.lines(text, spaces);
    return splitter.splitLines(view, LineSubjects.of(text)).stream().map(s -> s.of(view)).toList();
  }
}
