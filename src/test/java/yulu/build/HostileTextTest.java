package yulu.build;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yulu.corpus.CorpusReader;
import yulu.corpus.Finding;
import yulu.corpus.Reading;
import yulu.corpus.SourceFile;
import yulu.entity.SmallLexicon;
import yulu.rdf.DocumentGraph;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.text.Document;

/**
 * Texts that no end of a sentence, of a list or of a bracket bounds. Each is read in well under a
 * second where work grows with the length, and not within hours where it grows with the square; the
 * deadline is far from both.
 */
class HostileTextTest {
  private static final int LENGTH = 150_000;
  private static final Duration DEADLINE = Duration.ofMinutes(2);
  private static final Extractor EXTRACTOR = new Extractor(SmallLexicon.read());
  private static final DocumentQuads QUADS =
      new DocumentQuads(new IriMinter(IriMinter.DEFAULT_BASE), true);

  @ParameterizedTest
  @CsvSource({
    "a.txt, 我们都知道海平面一直在上升这是他说的",
    "a.txt, we all know that the larger the light the farther it shines as he said_",
    "a.txt, A",
    "a.txt, a",
    "a.txt, Abcd Efgh_",
    "a.txt, A-",
    "a.txt, Ab-Cd-",
    "a.txt, Seal3-a-",
    "a.txt, A.",
    "a.txt, 'Smith, J. K. '",
    "a.txt, 阿·",
    "a.txt, (",
    "a.txt, ()",
    "a.txt, 北辰研究院（",
    "a.txt, “他说",
    "a.txt, '\"he said '",
    "a.txt, “为什么？”，",
    "a.txt, 《",
    "a.txt, Abc（简称",
    "a.txt, 北辰研究院联合创始人兼首席执行官",
    "a.txt, 玛丽·布伦特和安德烈·科瓦奇、",
    "a.txt, 玛丽·布伦特认为",
    "a.txt, 不认为",
    "a.txt, 林若水他我",
    "a.txt, a.com/a/",
    "a.txt, 00:01_",
    "a.txt, '.)'",
    "a.md, '# a|# b|'",
    "a.md, '## 2031-04-09 玛丽·布伦特||他认为海会记住的。||'",
    "a.md, **词*",
    "a.md, [",
    "a.vtt, 'WEBVTT||00:01.000 --> 00:02.000|<v <v <v <v <v <v <v <v <v '",
    "a.html, <p>海",
  })
  void anEndlessRunIsReadInTimeThatGrowsWithItsLength(String name, String unit) {
    String words = unit.replace('_', ' ').replace('|', '\n');
    read(name, words.repeat(LENGTH / words.length()));
  }

  @Test
  void manyNamesAreReadInTimeThatGrowsWithTheirNumber() {
    read("a.txt", each(i -> "Mary " + latin(i) + " said that it works. " + latin(i) + " agreed. "));
    read("a.txt", each(i -> "约翰·" + han(i) + "、"));
    read("a.txt", each(i -> "约翰·" + han(i) + "（John " + latin(i) + "）说过。"));
    read("a.txt", each(i -> "潮间带记忆（" + latin(i) + "）。"));
    read("a.txt", each(i -> latin(i / 3) + "：我认为海图会变得更好，这是我的看法。\n"));
  }

  @Test
  void aFileOfBlankLinesIsNoSubtitleAndIsSaidToBeNone() {
    assertTimeoutPreemptively(
        DEADLINE, () -> assertTrue(reading("a.srt", "x" + "\n".repeat(LENGTH)) instanceof Finding));
  }

  @Test
  void whatIsCutIsStillReadWhole() {
    String claim = "玛丽·布伦特认为，潮汐预报离不开世界模型。";
    String text = claim.repeat(3_000);
    DocumentGraph graph = read("a.txt", text);
    assertTrue(graph.mentions().stream().anyMatch(m -> m.span().end() > text.length() - 40));
    assertTrue(
        graph.claims().stream()
            .flatMap(c -> c.evidence().stream())
            .allMatch(s -> s.of(text).equals(claim)));
  }

  private static DocumentGraph read(String name, String text) {
    return assertTimeoutPreemptively(
        DEADLINE,
        () -> {
          DocumentGraph graph = EXTRACTOR.extract(document(name, text));
          QUADS.of(graph);
          return graph;
        });
  }

  private static Document document(String name, String text) {
    Reading reading = reading(name, text);
    if (reading instanceof Reading.Read read) {
      return read.document();
    }
    throw new IllegalArgumentException(reading.toString());
  }

  private static Reading reading(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new CorpusReader().read(new SourceFile(name, Path.of(name), bytes));
  }

  private static String each(IntFunction<String> sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < LENGTH; i++) {
      text.append(sentence.apply(i));
    }
    return text.toString();
  }

  /** The i-th of names without end. */
  private static String latin(int i) {
    String letters = Integer.toString(i + 50_000, 26);
    StringBuilder name = new StringBuilder();
    letters.chars().forEach(c -> name.append((char) ('a' + Character.digit(c, 26))));
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private static String han(int i) {
    String characters = "斯特尔克拉德里瓦尼莫罗萨卡巴多";
    StringBuilder name = new StringBuilder();
    for (int rest = i, k = 0; k < 4; k++, rest /= characters.length()) {
      name.append(characters.charAt(rest % characters.length()));
    }
    return name.toString();
  }
}
