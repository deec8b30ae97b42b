package yulu.corpus;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import yulu.text.Block;
import yulu.text.Document;
import yulu.text.Span;

/** Reads small files that tests write down, and shows what came of them. */
final class Samples {
  private Samples() {}

  static Reading reading(String name, byte[] bytes) {
    return new CorpusReader().read(new SourceFile(name, Path.of(name), bytes));
  }

  static Document read(String name, byte[] bytes) {
    Reading reading = reading(name, bytes);
    return assertInstanceOf(Reading.Read.class, reading, reading::toString).document();
  }

  static Document read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Document readBeside(String name, String text, String sidecar) {
    Reading reading =
        new CorpusReader()
            .read(
                new SourceFile(
                    name,
                    Path.of(name),
                    text.getBytes(StandardCharsets.UTF_8),
                    Optional.of(sidecar.getBytes(StandardCharsets.UTF_8))));
    return assertInstanceOf(Reading.Read.class, reading, reading::toString).document();
  }

  static Finding finding(String name, byte[] bytes) {
    Reading reading = reading(name, bytes);
    return assertInstanceOf(Finding.class, reading, reading::toString);
  }

  static Finding finding(String name, String text) {
    return finding(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Each block as {@code KIND level text}, the level left out if 0. */
  static List<String> blocks(Document document) {
    return document.blocks().stream().map(block -> shown(document, block)).toList();
  }

  private static String shown(Document document, Block block) {
    String level = block.level() == 0 ? "" : " " + block.level();
    return block.kind() + level + " " + block.span().of(document.text());
  }

  /** Each block's words without what is hidden. */
  static List<String> words(Document document) {
    return document.blocks().stream().map(block -> words(document, block.span())).toList();
  }

  private static String words(Document document, Span span) {
    StringBuilder words = new StringBuilder();
    for (int i = span.begin(); i < span.end(); i++) {
      int at = i;
      if (document.hidden().stream().noneMatch(h -> h.contains(at))) {
        words.append(document.text().charAt(i));
      }
    }
    return words.toString();
  }

  static List<String> strong(Document document) {
    return document.strong().stream().map(span -> span.of(document.text())).toList();
  }
}
