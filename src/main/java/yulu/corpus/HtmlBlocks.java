package yulu.corpus;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import yulu.text.Block;

/** Makes blocks of the elements below one element. */
final class HtmlBlocks implements NodeFilter {
  private static final Set<String> BREAKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "address",
          "center",
          "details",
          "summary",
          "fieldset",
          "body",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "caption",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "form");

  private static final Set<String> STRONG = Set.of("b", "strong");

  private final ExtractedText text;
  private final HtmlTable table = new HtmlTable();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int level;
  private int strong;
  private int pre;

  private HtmlBlocks(ExtractedText text) {
    this.text = text;
  }

  static void walk(Element root, ExtractedText into) {
    HtmlBlocks blocks = new HtmlBlocks(into);
    NodeTraversor.filter(blocks, root);
    blocks.close();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text(words);
    } else if (node instanceof Element element) {
      if (depth > 0 && MainContent.isAround(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (table.isDataRow(element)) {
        row(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      strong -= STRONG.contains(element.normalName()) ? 1 : 0;
      pre -= element.normalName().equals("pre") ? 1 : 0;
      if (BREAKS.contains(element.normalName())) {
        close();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void row(Element row) {
    close();
    boolean isFirst = true;
    for (Element cell : row.children()) {
      if (!isFirst) {
        text.cell();
      }
      text.words(cell.text(), false);
      isFirst = false;
    }
    text.close(Block.Kind.ROW, 0);
  }

  private void begin(Element element) {
    String tag = element.normalName();
    strong += STRONG.contains(tag) ? 1 : 0;
    if (tag.equals("br")) {
      lineBreak(element);
    } else if (BREAKS.contains(tag)) {
      close();
    }
    pre += tag.equals("pre") ? 1 : 0;
  }

  /** Two line breaks without words between end a paragraph. */
  private void lineBreak(Element br) {
    Node before = br.previousSibling();
    while (before instanceof TextNode blank && blank.isBlank()) {
      before = before.previousSibling();
    }
    if (before instanceof Element element && element.normalName().equals("br")) {
      close();
    } else {
      text.lineBreak();
    }
  }

  private void text(TextNode node) {
    if (pre > 0) {
      for (String line : node.getWholeText().split("\n", -1)) {
        words(node, line);
        text.lineBreak();
      }
    } else {
      words(node, node.getWholeText());
    }
  }

  private void words(TextNode node, String words) {
    if (!text.isOpen() && !words.isBlank()) {
      place(node);
    }
    text.words(words, strong > 0);
  }

  private void close() {
    text.close(kind, level);
    kind = Block.Kind.PARAGRAPH;
    level = 0;
  }

  /** Sets what the block is that begins with this text, by the elements around it. */
  private void place(TextNode node) {
    kind = Block.Kind.PARAGRAPH;
    level = 0;
    for (Node up = node.parent(); up != null; up = up.parent()) {
      Block.Kind around = up instanceof Element element ? kind(element) : Block.Kind.PARAGRAPH;
      if (around != Block.Kind.PARAGRAPH && (kind == Block.Kind.PARAGRAPH || around == kind)) {
        kind = around;
        level = around == Block.Kind.HEADING ? up.normalName().charAt(1) - '0' : level + 1;
      }
    }
    if (kind == Block.Kind.APPARATUS) {
      level = 0;
    }
  }

  private static Block.Kind kind(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li" -> Block.Kind.ITEM;
      case "blockquote" -> Block.Kind.QUOTE;
      case "figcaption", "caption", "pre" -> Block.Kind.APPARATUS;
      default -> Block.Kind.PARAGRAPH;
    };
  }
}
