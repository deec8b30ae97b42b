package yulu.corpus;

import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import yulu.text.Block;

/** Reads Markdown (CommonMark, pipe tables, front matter); the canonical text is the whole file. */
final class MarkdownReader implements DocumentReader {
  /** Marks of block quotations that one line may open; more would exhaust the parser's stack. */
  private static final int MAX_NESTING = 100;

  private static final int MAX_CHARACTERS = 4_000_000;

  /** Line ends and marks; each may take half a kilobyte of the syntax tree. */
  private static final int MAX_MARKS = 400_000;

  private static final String MARKS = "\n*_`[]<&\\!|";

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  @Override
  public Content read(byte[] bytes) throws UnreadableFile {
    return read(Decoding.decode(bytes));
  }

  static Content read(String text) throws UnreadableFile {
    Optional<FrontMatter> front = FrontMatter.of(text);
    int begin = front.map(f -> f.span().end()).orElse(0);
    Decoding.limit(text, MAX_CHARACTERS);
    if (text.chars().filter(c -> MARKS.indexOf(c) >= 0).count() > MAX_MARKS) {
      throw new UnreadableFile(
          "it has more than " + MAX_MARKS + " lines and marks", "split it into smaller files");
    }
    refuseDeepNesting(text);
    Node root = PARSER.parse(text.substring(begin));
    MarkdownBlocks blocks = new MarkdownBlocks(text, begin);
    front.ifPresent(f -> blocks.add(Block.of(Block.Kind.APPARATUS, f.span())));
    blocks.addAll(root);
    return new Content(
        text,
        front.map(FrontMatter::fields).orElse(Fields.none()),
        blocks.blocks(),
        blocks.hidden(),
        blocks.strong());
  }

  private static void refuseDeepNesting(String text) throws UnreadableFile {
    int open = 0;
    boolean atBegin = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open = 0;
        atBegin = true;
      } else if (atBegin && "> \t-+*".indexOf(c) >= 0) {
        open += c == '>' || (c != ' ' && c != '\t' && nextIsBlank(text, i)) ? 1 : 0;
      } else {
        atBegin = false;
      }
      if (open > MAX_NESTING) {
        throw new UnreadableFile(
            "quotations or lists are nested more than " + MAX_NESTING + " deep", "flatten them");
      }
    }
  }

  private static boolean nextIsBlank(String text, int i) {
    return i + 1 < text.length() && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t');
  }
}
