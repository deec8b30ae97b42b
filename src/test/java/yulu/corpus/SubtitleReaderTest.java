package yulu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yulu.text.Block;
import yulu.text.Document;
import yulu.text.Language;

class SubtitleReaderTest {

  @Test
  void aCueIsItsWordsWithTheTimeAtWhichItBegins() {
    String text =
        "1\r\n00:00:05,159 --> 00:00:06,920\r\n今天天气好\r\n\r\n2\r\n01:02:03,4 --> 01:02:05,0\r\n出门\r\n走走\r\n";
    Document document = Samples.read("a.srt", text);
    assertEquals(text.replace("\r\n", "\n"), document.text());
    assertEquals(List.of("CUE 今天天气好", "CUE 出门\n走走"), Samples.blocks(document));
    assertEquals(5159, document.blocks().get(0).startMs());
    assertEquals(3723400, document.blocks().get(1).startMs());
  }

  @Test
  void aNumberIsWordsUnlessATimeFollows() {
    String text =
        "1\n00:00:01,000 --> 00:00:02,000\n2023\n\n2\n00:00:03,000 --> 00:00:04,000\n年\n3\n00:00:05,000 --> 00:00:06,000\n完\n";
    assertEquals(
        List.of("CUE 2023", "CUE 年", "CUE 完"), Samples.blocks(Samples.read("a.srt", text)));
  }

  @Test
  void aCueMayStandOnOneLineWithItsNumberTimesAndWords() {
    String text =
        """
        1 00:00:01,000 --> 00:00:02,000 说话人 SPEAKER_00：灯塔还亮吗？
        2 00：00：03，000 --> 00：00：04，500 讲者 SPEAKER_01: 还亮。
        00:00:05,000 --> 00:00:06,000 发言人 说话人_01：一夜没停。
        4 00:00:07,000 --> 00:00:08,000 主持人：谁出钱？
        """;
    Document document = Samples.read("a.txt", text);
    assertEquals(
        List.of("SPEAKER_00", "SPEAKER_01", "SPEAKER_01"),
        document.blocks().stream().flatMap(b -> b.speaker().stream()).toList());
    assertEquals(3000, document.blocks().get(1).startMs());
    assertTrue(document.blocks().get(3).span().of(text).endsWith("谁出钱？"));
  }

  @Test
  void settingsOfAWebVttCueAreNoWords() {
    String text = "WEBVTT\n\n00:01.000 --> 00:02.000 align:start position:0%\n灯塔\n";
    assertEquals(List.of("CUE 灯塔"), Samples.blocks(Samples.read("a.vtt", text)));
  }

  @Test
  void aBilingualCueGivesOneBlockALine() {
    String text =
        "1\n00:00:01,000 --> 00:00:02,000\n我们开始吧\nLet us begin\n\n2\n00:00:03,000 --> 00:00:04,000\n好\nOkay\n";
    assertEquals(
        List.of("CUE 我们开始吧", "CUE Let us begin", "CUE 好", "CUE Okay"),
        Samples.blocks(Samples.read("a.srt", text)));
  }

  @Test
  void aLatinWordInAChineseCueDoesNotCutIt() {
    String text =
        "1\n00:00:01,000 --> 00:00:02,000\n他在\nGoogle\n工作\n\n2\n00:00:03,000 --> 00:00:04,000\n好\n";
    assertEquals(
        List.of("CUE 他在\nGoogle\n工作", "CUE 好"), Samples.blocks(Samples.read("a.srt", text)));
  }

  @Test
  void voicesAndLabelsSaySpeakersAndAreNoWords() {
    String text =
        """
        WEBVTT
        Language: en

        NOTE made by hand

        intro
        00:01.500 --> 00:02.000 align:start
        <v Ann>Hello <i>there</i></v>
        <v Bob>Hi &amp; bye

        00:03.000 --> 00:04.000
        [SPEAKER_01]: so
        说话人 2：好
        """;
    Document document = Samples.read("a.vtt", text);
    List<Block> cues = document.blocks().stream().filter(b -> b.kind() == Block.Kind.CUE).toList();
    assertEquals(
        List.of("Ann", "Bob", "SPEAKER_01", "说话人 2"),
        cues.stream().map(b -> b.speaker().orElse("?")).toList());
    assertEquals(1500, cues.get(0).startMs());
    List<String> words = Samples.words(document);
    assertEquals(
        List.of("Hello there", "Hi & bye", "so", "好"),
        words.subList(words.size() - 4, words.size()));
    assertEquals(Optional.of(Language.EN), document.metadata().language());
    assertTrue(Samples.blocks(document).contains("APPARATUS NOTE made by hand"));
  }

  @Test
  void twoVoicesOnOneLineAreTwoBlocks() {
    Document document =
        Samples.read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>yes</v> <v B>no</v>\n");
    assertEquals(
        List.of("yes", "no"), Samples.words(document).stream().map(String::strip).toList());
  }

  @Test
  void aSubtitleFileWithoutTimesIsAFinding() {
    assertTrue(Samples.finding("a.srt", "只是文字\n").what().contains("-->"));
  }
}
