package yulu.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import yulu.text.Scripts;
import yulu.text.Span;

/**
 * Pairs the {@code **} marks of a block by their order.
 *
 * <p>CommonMark lets no mark open or close between Chinese words and Chinese punctuation, as in
 * {@code 是**“词”**的}, and then pairs the wrong ones. Writers and other programs pair them one after
 * the other, first within a line.
 */
final class StarMarks {
  private record Mark(Span span, boolean opens, boolean closes) {}

  private StarMarks() {}

  /**
   * The marks of a block.
   *
   * @param isMark false for places where stars stand for themselves
   * @param strong takes the stretches between paired marks
   * @return the runs of stars that are marks, paired or not
   */
  static List<Span> pair(String text, Span block, IntPredicate isMark, List<Span> strong) {
    List<Span> marks = new ArrayList<>();
    List<Mark> left = new ArrayList<>();
    for (Span line : Lines.of(text, block.begin(), block.end())) {
      left.addAll(pairUp(text, marks(text, line, isMark), marks, strong));
    }
    for (Mark mark : pairUp(text, left, marks, strong)) {
      if (!standsInLatinWord(text, mark.span(), block)) {
        marks.add(mark.span());
      }
    }
    strong.sort(Comparator.naturalOrder());
    return marks;
  }

  private static List<Mark> marks(String text, Span line, IntPredicate isMark) {
    List<Mark> marks = new ArrayList<>();
    int i = line.begin();
    while (i < line.end()) {
      int end = i;
      while (end < line.end() && text.charAt(end) == '*' && isMark.test(end)) {
        end++;
      }
      boolean escaped = i > line.begin() && text.charAt(i - 1) == '\\';
      if (end - i >= 2 && !escaped) {
        boolean opens = end < line.end() && !Lines.isBlank(text.charAt(end));
        boolean closes = i > line.begin() && !Lines.isBlank(text.charAt(i - 1));
        int middle = i + (end - i) / 2;
        if (end - i >= 4) {
          marks.add(new Mark(new Span(i, middle), false, closes));
          marks.add(new Mark(new Span(middle, end), opens, false));
        } else {
          marks.add(new Mark(new Span(i, end), opens, closes));
        }
      }
      i = Math.max(end, i + 1);
    }
    return marks;
  }

  /** Pairs what it can; gives back the marks that stay alone. */
  private static List<Mark> pairUp(
      String text, List<Mark> marks, List<Span> paired, List<Span> strong) {
    List<Mark> alone = new ArrayList<>();
    Mark open = null;
    for (Mark mark : marks) {
      if (open != null && mark.closes()) {
        paired.add(open.span());
        paired.add(mark.span());
        int begin = open.span().end();
        Span inside = new Span(begin, mark.span().begin());
        strong.add(Lines.trimmed(text, inside));
        open = null;
      } else if (mark.opens()) {
        if (open != null) {
          alone.add(open);
        }
        open = mark;
      } else {
        alone.add(mark);
      }
    }
    if (open != null) {
      alone.add(open);
    }
    return alone;
  }

  /** Powers and words with letters starred out. */
  private static boolean standsInLatinWord(String text, Span mark, Span block) {
    return mark.begin() > block.begin()
        && mark.end() < block.end()
        && isLatin(text.charAt(mark.begin() - 1))
        && isLatin(text.charAt(mark.end()));
  }

  private static boolean isLatin(char c) {
    return Scripts.isLatinLetter(c) || Scripts.isAsciiDigit(c);
  }

  /** True if a Chinese character or mark stands on one side of the index. */
  static boolean touchesChinese(String text, int index, Span block) {
    return (index > block.begin() && isChinese(text.charAt(index - 1)))
        || (index + 1 < block.end() && isChinese(text.charAt(index + 1)));
  }

  private static boolean isChinese(char c) {
    return Scripts.isHan(c) || Scripts.isChinesePunctuation(c);
  }
}
