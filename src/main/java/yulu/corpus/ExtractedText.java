package yulu.corpus;

import java.util.ArrayList;
import java.util.List;
import yulu.text.Block;
import yulu.text.Scripts;
import yulu.text.Span;

/**
 * Builds the canonical text of a format whose source is no plain text.
 *
 * <p>Blocks are separated by a blank line, rows and items that follow each other by a line end.
 * Blanks are reduced to one space, and to none where they only break a line of Chinese. Control
 * characters count as blanks; characters that no text may hold, and marks without width, are left
 * out.
 */
final class ExtractedText {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> strong = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final List<Span> openStrong = new ArrayList<>();
  private boolean blankPending;
  private boolean breaksLine;

  /** Adds words to the open block. */
  void words(String words, boolean isStrong) {
    int begin = -1;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (ForbiddenCharacters.isForbidden(words, i) || isWithoutWidth(c)) {
        continue;
      }
      if (Lines.isBlank(c)) {
        blankPending = true;
        breaksLine |= c == '\n' || c == '\r';
      } else {
        appendBlank(c);
        begin = begin < 0 ? open.length() : begin;
        open.append(c);
      }
    }
    if (isStrong && begin >= 0) {
      addStrong(begin);
    }
  }

  /** Ends a line inside the open block. */
  void lineBreak() {
    blankPending = false;
    breaksLine = false;
    if (!open.isEmpty() && open.charAt(open.length() - 1) != '\n') {
      open.append('\n');
    }
  }

  /** Separates two cells of the open row. */
  void cell() {
    if (!open.isEmpty()) {
      open.append(" |");
      blankPending = true;
    }
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Ends the open block; it is none if it holds no words. */
  void close(Block.Kind kind, int level) {
    Span words = Lines.trimmed(open.toString(), new Span(0, open.length()));
    if (!words.isEmpty()) {
      if (!blocks.isEmpty()) {
        text.append(isClose(kind) ? "\n" : "\n\n");
      }
      int offset = text.length() - words.begin();
      text.append(open, words.begin(), words.end());
      blocks.add(Block.of(kind, level, words.shifted(offset)));
      openStrong.stream().filter(words::contains).forEach(s -> strong.add(s.shifted(offset)));
    }
    open.setLength(0);
    openStrong.clear();
    blankPending = false;
    breaksLine = false;
  }

  Content content(Fields fields) {
    return new Content(text.toString(), fields, blocks, List.of(), strong);
  }

  private boolean isClose(Block.Kind kind) {
    return blocks.get(blocks.size() - 1).kind() == kind
        && (kind == Block.Kind.ROW || kind == Block.Kind.ITEM);
  }

  private void appendBlank(char next) {
    char last = open.isEmpty() ? '\n' : open.charAt(open.length() - 1);
    boolean joins = breaksLine && isChinese(last) && isChinese(next);
    if (blankPending && last != '\n' && last != ' ' && !joins) {
      open.append(' ');
    }
    blankPending = false;
    breaksLine = false;
  }

  /** Bold words that follow bold words, with nothing or a blank between, are one stretch. */
  private void addStrong(int begin) {
    int last = openStrong.size() - 1;
    int from = begin;
    if (last >= 0 && open.substring(openStrong.get(last).end(), begin).isBlank()) {
      from = openStrong.remove(last).begin();
    }
    openStrong.add(new Span(from, open.length()));
  }

  private static boolean isChinese(char c) {
    return Scripts.isHan(c) || Scripts.isChinesePunctuation(c);
  }

  private static boolean isWithoutWidth(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060';
  }
}
