package yulu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import yulu.text.Block;
import yulu.text.Document;

class TranscriptReaderTest {

  @Test
  void entriesOfAnArrayAreLinesWithSpeakerAndTime() {
    Document document =
        Samples.read(
            "a.json",
            """
            [{"speaker": "甲", "text": "你好。", "start": 1.5},
             {"name": "乙", "content": " 好\\r\\n的 ", "timestamp": "01:02:03.25"},
             {"role": "host", "utterance": "嗯", "begin": "02:03"},
             "没有名字", {"noise": true}]
            """);
    assertEquals("你好。\n好\n的\n嗯\n没有名字", document.text());
    assertEquals(List.of("CUE 你好。", "CUE 好\n的", "CUE 嗯", "CUE 没有名字"), Samples.blocks(document));
    assertEquals(List.of("甲", "乙", "host", "?"), speakers(document));
    assertEquals(
        List.of(1500L, 3723250L, 123000L, -1L),
        document.blocks().stream().map(Block::startMs).toList());
  }

  @Test
  void whatWrapsTheEntriesIsMetadata() {
    Document document =
        Samples.read(
            "a.json",
            """
            {"title": "夜谈", "date": "2024-03", "text": "全文", "language": "zh",
             "segments": [{"id": 0, "start": 0.0, "text": "甲"}], "speakers": ["王一"]}
            """);
    assertEquals("甲", document.text());
    assertEquals("夜谈", document.metadata().title().orElseThrow());
    assertEquals("2024-03", document.metadata().date().orElseThrow().toString());
    assertEquals(List.of("王一"), document.metadata().speakers());
  }

  @Test
  void oneEntryALineIsReadAndALineWithoutTextIsMetadata() {
    Document document =
        Samples.read(
            "a.jsonl",
            "{\"title\":\"夜谈\"}\n{\"speaker\":{\"name\":\"甲\"},\"text\":\"一\"}\n\n{\"text\":\"二\"}\n");
    assertEquals("一\n二", document.text());
    assertEquals(List.of("甲", "?"), speakers(document));
    assertEquals("夜谈", document.metadata().title().orElseThrow());
  }

  @Test
  void wholeNumbersAboveADayAreMilliseconds() {
    Document document =
        Samples.read(
            "a.json", "[{\"text\":\"a\",\"start\":900},{\"text\":\"b\",\"start\":250000}]");
    assertEquals(List.of(900L, 250000L), document.blocks().stream().map(Block::startMs).toList());
  }

  @Test
  void brokenJsonIsAFindingWithItsLine() {
    Finding finding = Samples.finding("a.jsonl", "{\"text\":\"一\"}\n{\"text\":\n");
    assertTrue(finding.what().matches("line [23] is no valid JSON.*"), finding::what);
  }

  @Test
  void jsonThatIsNoTranscriptIsAFinding() {
    assertEquals(
        "no entry of a transcript is in it", Samples.finding("a.json", "{\"version\": 3}").what());
  }

  private static List<String> speakers(Document document) {
    return document.blocks().stream().map(b -> b.speaker().orElse("?")).toList();
  }
}
