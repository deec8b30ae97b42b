package yulu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents and views that tests write down. */
final class Texts {
  private static final String NO_HASH = "0".repeat(64);

  private Texts() {}

  /** A view of a whole text as one block. */
  static View view(String text) {
    return new View.Builder(text, List.of(), false).block(new Span(0, text.length())).build();
  }

  /** A view with a block for each line. */
  static View lines(String text, boolean keepSpaces) {
    View.Builder builder = new View.Builder(text, List.of(), keepSpaces);
    lineSpans(text).forEach(builder::block);
    return builder.build();
  }

  /** A plain text file: one LINE block for each line that is not blank. */
  static Document plain(String text) {
    return document(text, lineSpans(text).stream().map(s -> Block.of(Block.Kind.LINE, s)).toList());
  }

  /** Subtitles: one cue a line, three seconds each. */
  static Document cues(String text) {
    List<Block> blocks = new ArrayList<>();
    for (Span span : lineSpans(text)) {
      blocks.add(new Block(Block.Kind.CUE, 0, span, Optional.empty(), blocks.size() * 3000L));
    }
    return document(text, blocks);
  }

  /** Paragraphs divided by blank lines; those that begin with # are headings. */
  static Document paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String part : text.split("\n\n")) {
      int level = part.length() - part.replaceFirst("^#+", "").length();
      int from = level == 0 ? begin : begin + level + 1;
      Span span = new Span(from, begin + part.length());
      blocks.add(Block.of(level > 0 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, level, span));
      begin += part.length() + 2;
    }
    return document(text, blocks);
  }

  /** Paragraphs divided by blank lines, with words in bold between {@code **}, which are hidden. */
  static Document bold(String text) {
    List<Span> hidden = new ArrayList<>();
    List<Span> strong = new ArrayList<>();
    int open = -1;
    for (int i = text.indexOf("**"); i >= 0; i = text.indexOf("**", i + 2)) {
      hidden.add(new Span(i, i + 2));
      if (open >= 0) {
        strong.add(new Span(open, i));
      }
      open = open >= 0 ? -1 : i + 2;
    }
    return document(text, paragraphs(text).blocks(), hidden, strong);
  }

  static Document document(String text, List<Block> blocks) {
    return document(text, blocks, List.of(), List.of());
  }

  private static Document document(
      String text, List<Block> blocks, List<Span> hidden, List<Span> strong) {
    return new Document("a.txt", NO_HASH, text, Metadata.none(), blocks, hidden, strong);
  }

  static Outline outline(Document document) {
    List<String> starters = new ArrayList<>(WordList.read("starters.txt"));
    return new Outliner(new SentenceSplitter(starters)).outline(document);
  }

  /** Each passage as {@code label|text}; the label left out if there is none. */
  static List<String> passages(Document document) {
    return outline(document).passages().stream()
        .map(p -> p.label().map(l -> l + "|").orElse("") + p.view().text())
        .toList();
  }

  static List<String> sentences(Document document) {
    return outline(document).passages().stream()
        .flatMap(p -> p.sentences().stream().map(s -> s.of(p.view())))
        .toList();
  }

  private static List<Span> lineSpans(String text) {
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        spans.add(new Span(begin, begin + line.length()));
      }
      begin += line.length() + 1;
    }
    return spans;
  }
}
