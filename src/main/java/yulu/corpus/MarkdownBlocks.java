package yulu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import yulu.text.Block;
import yulu.text.Scripts;
import yulu.text.Span;

/** Makes blocks of a Markdown syntax tree, in the order of the text. */
final class MarkdownBlocks {
  /** A heading underlined with dashes is longer than this only where a rule was meant. */
  private static final int LONGEST_UNDERLINED_HEADING = 80;

  /** A line in bold above the lines that it is the title of. */
  private static final Pattern LEAD =
      Pattern.compile("\\*\\*[^*\\n]{1,80}\\*\\*\\s*[:：]?|\\*\\*[^*\\n]{1,80}[:：]\\*\\*");

  private final String text;
  private final int offset;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> hidden = new ArrayList<>();
  private final List<Span> strong = new ArrayList<>();

  /**
   * Blocks of a part of the text.
   *
   * @param offset where the part begins that was parsed
   */
  MarkdownBlocks(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Span> hidden() {
    return hidden;
  }

  List<Span> strong() {
    return strong;
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** Walks the tree without recursion, for it may be deep. */
  void addAll(Node root) {
    Node node = root;
    while (node != null) {
      if (isLeaf(node)) {
        leaf(node);
      } else if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      while (node != null && node != root && node.getNext() == null) {
        node = node.getParent();
      }
      node = node == null || node == root ? null : node.getNext();
    }
  }

  private static boolean isLeaf(Node node) {
    return node instanceof Heading
        || node instanceof Paragraph
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof HtmlBlock
        || node instanceof LinkReferenceDefinition;
  }

  private void leaf(Node node) {
    List<Span> lines = lines(node);
    if (lines.isEmpty()) {
      return;
    }
    Span whole = new Span(lines.get(0).begin(), lines.get(lines.size() - 1).end());
    if (node instanceof Heading heading) {
      heading(heading, lines);
    } else if (node instanceof Paragraph) {
      prose(node, lines, MarkdownInlines.parsed(text, offset, node, whole));
    } else if (node instanceof HtmlBlock && HtmlTags.isProse(whole.of(text))) {
      prose(node, lines, MarkdownInlines.raw(text, whole));
    } else if (isProseInDisguise(node, whole.of(text))) {
      for (Span line : lines) {
        prose(node, List.of(line), MarkdownInlines.raw(text, line));
      }
    } else {
      add(Block.of(Block.Kind.APPARATUS, whole));
    }
  }

  /**
   * Indented Chinese sentences, and {@code [Name]: words}, which Markdown takes for other things.
   */
  private static boolean isProseInDisguise(Node node, String words) {
    if (node instanceof IndentedCodeBlock) {
      return words.chars().anyMatch(c -> c == '，' || c == '。' || c == '？' || c == '！');
    }
    return node instanceof LinkReferenceDefinition definition
        && definition.getDestination().chars().anyMatch(c -> Scripts.isHan((char) c));
  }

  private void heading(Heading heading, List<Span> lines) {
    boolean underlined = lines.size() > 1;
    List<Span> titles = underlined ? lines.subList(0, lines.size() - 1) : lines;
    Span whole = new Span(titles.get(0).begin(), titles.get(titles.size() - 1).end());
    MarkdownInlines inlines = MarkdownInlines.parsed(text, offset, heading, whole);
    if (underlined && isParagraphAboveRule(whole.of(text))) {
      prose(heading, titles, inlines);
      return;
    }
    Span words = inlines.extent();
    if (!words.isEmpty()) {
      add(Block.of(Block.Kind.HEADING, heading.getLevel(), words));
      keepMarks(inlines, words);
    }
  }

  private static boolean isParagraphAboveRule(String words) {
    return words.length() > LONGEST_UNDERLINED_HEADING
        || words.matches("(?s).*[。！!…；;]|(?s).*[。！].*");
  }

  /** Rows of a table, or runs of lines that are words, with lines between that are not. */
  private void prose(Node node, List<Span> lines, MarkdownInlines inlines) {
    Block.Kind kind = Block.Kind.PARAGRAPH;
    int level = 0;
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      Block.Kind container =
          up instanceof ListItem
              ? Block.Kind.ITEM
              : up instanceof BlockQuote ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
      if (container != Block.Kind.PARAGRAPH && (level == 0 || container == kind)) {
        kind = container;
        level++;
      }
    }
    int table = PipeTable.begin(text, lines);
    runs(kind, level, lines.subList(0, table), inlines);
    for (Span row : PipeTable.rows(text, lines.subList(table, lines.size()))) {
      add(Block.of(Block.Kind.ROW, row));
      keepMarks(inlines, row);
    }
  }

  private void runs(Block.Kind kind, int level, List<Span> written, MarkdownInlines inlines) {
    List<Span> lines = HtmlTags.cutAtBreaks(text, written);
    int from = 0;
    while (from < lines.size()) {
      boolean words = isProse(lines.get(from), kind, inlines);
      int to = from + 1;
      while (to < lines.size()
          && isNextLine(lines.get(to - 1), lines.get(to))
          && !HtmlTags.beginsParagraph(lines.get(to).of(text))
          && !isLead(lines.get(to - 1), lines.get(to))
          && isProse(lines.get(to), kind, inlines) == words) {
        to++;
      }
      Span run = new Span(lines.get(from).begin(), lines.get(to - 1).end());
      add(words ? Block.of(kind, level, run) : Block.of(Block.Kind.APPARATUS, run));
      keepMarks(inlines, run);
      from = to;
    }
  }

  private boolean isLead(Span line, Span next) {
    boolean label = "：:".indexOf(text.charAt(next.begin())) >= 0;
    return !label && LEAD.matcher(line.of(text)).matches();
  }

  private boolean isProse(Span line, Block.Kind kind, MarkdownInlines inlines) {
    return inlines.isProse(line, kind) && !HtmlTags.isSummary(line.of(text));
  }

  private boolean isNextLine(Span above, Span line) {
    int end = text.indexOf('\n', above.end());
    return end >= 0 && end < line.begin();
  }

  private void keepMarks(MarkdownInlines inlines, Span within) {
    hidden.addAll(inlines.hidden(within));
    strong.addAll(inlines.strong(within));
  }

  /** What stands in the node's lines, without container marks, indents and blank lines. */
  private List<Span> lines(Node node) {
    List<Span> lines = new ArrayList<>();
    for (SourceSpan source : node.getSourceSpans()) {
      int begin = offset + source.getInputIndex();
      Span line = Lines.trimmed(text, new Span(begin, begin + source.getLength()));
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
