package yulu.corpus;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFilesTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "a.md @ > ",
        "a.md @ - ",
        "a.md @ 1. ",
        "a.md @ [",
        "a.md @ **a ",
        "a.md @ *a _b ",
        "a.md @ ![",
        "a.md @ <b>",
        "a.md @ `a",
        "a.html @ <div>",
        "a.html @ <b>",
        "a.html @ <table><tr><td>",
        "a.html @ <ul><li>x",
        "a.html @ <blockquote>x",
        "a.json @ [",
        "a.json @ {\"segments\":",
        "a.pdf @ [",
        "a.srt @ <",
        "a.txt @ **",
      })
  void nestingOfAHundredThousandEndsInTime(String name, String open) {
    byte[] bytes = (open.repeat(100_000) + "字").getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(SOON, () -> Samples.reading(name, bytes));
  }

  @ParameterizedTest
  @CsvSource({"a.md, 90000", "a.txt, 2000000", "a.html, 1000000"})
  void millionsOfCharactersOnOneLineAreRead(String name, int repetitions) {
    byte[] bytes = "他**好**，".repeat(repetitions).getBytes(StandardCharsets.UTF_8);
    if (name.equals("a.txt")) {
      bytes = "他又好了，".repeat(repetitions).getBytes(StandardCharsets.UTF_8);
    }
    byte[] line = bytes;
    assertTimeoutPreemptively(SOON, () -> Samples.read(name, line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.txt", "a.html", "a.srt", "a.json"})
  void longerTextsAreFindings(String name) {
    byte[] bytes = new byte[20_000_000];
    Arrays.fill(bytes, (byte) 'a');
    assertTrue(Samples.finding(name, bytes).what().startsWith("it is longer than the limit"));
  }

  @Test
  void moreThanAMillionLinesAreAFinding() {
    byte[] bytes = "a\n".repeat(1_000_001).getBytes(StandardCharsets.UTF_8);
    assertTrue(Samples.finding("a.txt", bytes).what().contains("1000000 lines"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt", "a.md", "a.html", "a.srt", "a.vtt", "a.json", "a.jsonl", "a.docx", "a.pdf"
      })
  void noiseAndEmptyFilesGiveReadingsAndNoExceptions(String name) {
    Random random = new Random(7);
    for (int size = 0; size < 400; size += 7) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      assertTrue(Samples.reading(name, bytes).toString().length() > 0);
    }
  }

  @Test
  void anUnknownFormatIsAFinding() {
    assertTrue(Samples.finding("a.exe", "x").what().startsWith("no reader"));
  }

  @Test
  void aSidecarThatIsNoMappingIsAFinding() {
    Reading reading =
        new CorpusReader()
            .read(
                new SourceFile(
                    "a.txt",
                    Path.of("a.txt"),
                    "字".getBytes(StandardCharsets.UTF_8),
                    Optional.of("- a\n".getBytes(StandardCharsets.UTF_8))));
    assertTrue(reading.toString().contains(".meta.yaml"), reading::toString);
  }
}
