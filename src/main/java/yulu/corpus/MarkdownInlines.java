package yulu.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import yulu.text.Block;
import yulu.text.Span;

/** Tells, character by character, which marks inside one Markdown block are not words. */
final class MarkdownInlines {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[!-/:-@\\[-`{-~])");
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:(amp;)|(?:lt|gt|quot|apos|nbsp|hellip|mdash|ndash|ldquo|rdquo|lsquo|rsquo|middot"
              + "|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});)");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\bhttps?://[!-~&&[^<>\"`|]]+(?<![.,;:!?)'*_])");

  /** An address that was wrapped after one of its hyphens, alone or as the target of an image. */
  private static final Pattern WRAPPED_ADDRESS =
      Pattern.compile(
          "(?:!?\\[[^\\]\\n]{0,200}\\]\\()?(?i:https?)://[!-~&&[^<>\"`|]]{1,400}-\\n[!-~&&[^<>\"`|]]{1,400}(?=\\s|_|$)");

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\{\\{[<%][^\\n]{0,500}?[%>]\\}\\}|\\{%[^\\n]{0,500}?%\\}|\\[\\^[^\\]\\s]{1,40}\\]");
  private static final Pattern LONE_STAR = Pattern.compile("(?<![*\\\\])\\*(?!\\*)");

  private final String text;
  private final Span whole;

  /** Characters that a reader of the rendered page sees. */
  private final BitSet visible;

  /** Characters of links, images, addresses and templates, seen or not. */
  private final BitSet linked;

  /** Characters in which stars are no marks. */
  private final BitSet verbatim;

  private final List<Span> strong;

  private MarkdownInlines(String text, Span whole) {
    this.text = text;
    this.whole = whole;
    this.visible = new BitSet(whole.length());
    this.linked = new BitSet(whole.length());
    this.verbatim = new BitSet(whole.length());
    this.strong = new ArrayList<>();
  }

  /** Inlines of a parsed block that stands in the span {@code whole}. */
  static MarkdownInlines parsed(String text, int offset, Node block, Span whole) {
    MarkdownInlines inlines = new MarkdownInlines(text, whole);
    inlines.walk(block, offset);
    inlines.hideMarks();
    return inlines;
  }

  /** Inlines of a stretch that Markdown does not parse. */
  static MarkdownInlines raw(String text, Span whole) {
    MarkdownInlines inlines = new MarkdownInlines(text, whole);
    inlines.visible.set(0, whole.length());
    inlines.each(HtmlTags.TAG, m -> inlines.drop(m, inlines.verbatim));
    inlines.hideMarks();
    return inlines;
  }

  /** From the first visible character to the last. */
  Span extent() {
    int first = visible.nextSetBit(0);
    return first < 0
        ? new Span(whole.begin(), whole.begin())
        : Lines.trimmed(text, new Span(whole.begin() + first, whole.begin() + visible.length()));
  }

  /** Marks inside a part of the block, line ends excepted. */
  List<Span> hidden(Span within) {
    List<Span> hidden = new ArrayList<>();
    int begin = -1;
    for (int i = within.begin(); i <= within.end(); i++) {
      boolean mark = i < within.end() && text.charAt(i) != '\n' && !visible.get(i - whole.begin());
      if (mark && begin < 0) {
        begin = i;
      } else if (!mark && begin >= 0) {
        hidden.add(new Span(begin, i));
        begin = -1;
      }
    }
    return hidden;
  }

  /** Bold stretches inside a part of the block. */
  List<Span> strong(Span within) {
    return strong.stream().filter(within::contains).toList();
  }

  /**
   * True for a line of words; false if it is nothing but links, images, addresses or templates. In
   * lists and headings the words of a link count.
   */
  boolean isProse(Span line, Block.Kind kind) {
    boolean anyLinked = false;
    boolean anyWord = false;
    for (int i = line.begin(); i < line.end(); i++) {
      int at = i - whole.begin();
      boolean letter = visible.get(at) && Character.isLetterOrDigit(text.charAt(i));
      if (letter && (!linked.get(at) || kind == Block.Kind.ITEM)) {
        return true;
      }
      anyWord |= visible.get(at);
      anyLinked |= linked.get(at) || verbatim.get(at);
    }
    return anyWord && !anyLinked;
  }

  private void walk(Node block, int offset) {
    Deque<Node> open = new ArrayDeque<>();
    pushChildren(block, open);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Text) {
        set(visible, node, offset, true);
      } else if (node instanceof Code) {
        set(visible, node, offset, true);
        set(verbatim, node, offset, true);
        trimTicks(node, offset);
      } else if (node instanceof HtmlInline || node instanceof Image) {
        set(verbatim, node, offset, true);
        set(linked, node, offset, true);
      } else if (node instanceof Link link) {
        link(link, offset, open);
      } else {
        underscored(node, offset);
        pushChildren(node, open);
      }
    }
  }

  /** Stars are paired by {@link StarMarks}; bold by underscores is what the parser says. */
  private void underscored(Node node, int offset) {
    if (node instanceof StrongEmphasis bold && bold.getOpeningDelimiter().startsWith("_")) {
      List<SourceSpan> spans = bold.getSourceSpans();
      SourceSpan last = spans.get(spans.size() - 1);
      int mark = bold.getOpeningDelimiter().length();
      int begin = offset + spans.get(0).getInputIndex() + mark;
      int end = offset + last.getInputIndex() + last.getLength() - mark;
      strong.add(Lines.trimmed(text, new Span(begin, end)));
    }
  }

  /** The target of a link is hidden; a link whose words are its address is hidden whole. */
  private void link(Link link, int offset, Deque<Node> open) {
    set(linked, link, offset, true);
    set(verbatim, link, offset, true);
    boolean isAddress =
        link.getFirstChild() instanceof Text words
            && words.getNext() == null
            && (words.getLiteral().equals(link.getDestination())
                || link.getDestination().equals("mailto:" + words.getLiteral()));
    if (!isAddress) {
      for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
        set(verbatim, child, offset, false);
      }
      pushChildren(link, open);
    }
  }

  private static void pushChildren(Node node, Deque<Node> open) {
    for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
      open.push(child);
    }
  }

  private void set(BitSet bits, Node node, int offset, boolean value) {
    for (SourceSpan source : node.getSourceSpans()) {
      int at = offset + source.getInputIndex() - whole.begin();
      int begin = Math.max(at, 0);
      int end = Math.min(at + source.getLength(), whole.length());
      if (begin < end) {
        bits.set(begin, end, value);
      }
    }
  }

  private void trimTicks(Node code, int offset) {
    List<SourceSpan> spans = code.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int begin = offset + spans.get(0).getInputIndex();
    int end = offset + last.getInputIndex() + last.getLength();
    for (int i = begin; i < end && text.charAt(i) == '`'; i++) {
      visible.clear(i - whole.begin());
    }
    for (int i = end - 1; i >= begin && text.charAt(i) == '`'; i--) {
      visible.clear(i - whole.begin());
    }
  }

  /** Hides the marks that the parser leaves in its texts, and pairs the bold ones itself. */
  private void hideMarks() {
    each(TEMPLATE, m -> drop(m, linked));
    each(WRAPPED_ADDRESS, m -> drop(m, linked));
    each(ADDRESS, m -> drop(m, linked));
    for (Span mark : StarMarks.pair(text, whole, this::isMark, strong)) {
      visible.clear(mark.begin() - whole.begin(), mark.end() - whole.begin());
    }
    each(LONE_STAR, this::dropLoneStar);
    each(ESCAPE, m -> visible.clear(m.start(), m.end()));
    each(ENTITY, m -> visible.clear(m.group(1) == null ? m.start() : m.start(1), m.end()));
  }

  private boolean isMark(int index) {
    return !verbatim.get(index - whole.begin());
  }

  private void dropLoneStar(Matcher star) {
    int at = whole.begin() + star.start();
    if (StarMarks.touchesChinese(text, at, whole)) {
      visible.clear(star.start());
    }
  }

  private void drop(Matcher match, BitSet into) {
    visible.clear(match.start(), match.end());
    into.set(match.start(), match.end());
    verbatim.set(match.start(), match.end());
  }

  /** Every match in the block that is not verbatim. */
  private void each(Pattern pattern, Consumer<Matcher> use) {
    Matcher matcher = pattern.matcher(whole.of(text));
    while (matcher.find()) {
      if (!verbatim.get(matcher.start())) {
        use.accept(matcher);
      }
    }
  }
}
