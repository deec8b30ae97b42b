package yulu.claim;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import yulu.text.Block;
import yulu.text.Language;

/**
 * Stretches of English below a stretch of Chinese that tells the same: the original beside its
 * translation. Who holds what is as in the translation, at the same share of the way through it.
 */
final class Originals {
  /** So many sentences at least: a quotation in its own words is shorter. */
  private static final int SENTENCES = 3;

  /** English takes more letters than Chinese, and about as many times as these bounds say. */
  private static final double SHORTEST = 1.5;

  private static final double LONGEST = 6;

  private static final int NONE = -1;

  private final int[] translation;

  Originals(List<Reading> readings) {
    translation = new int[readings.size()];
    Arrays.fill(translation, NONE);
    int from = 0;
    int i = 0;
    while (i < readings.size()) {
      if (kind(readings.get(i)) == Block.Kind.HEADING) {
        from = ++i;
      } else if (isChinese(readings.get(i))) {
        i++;
      } else {
        int end = i;
        while (end < readings.size() && isOriginal(readings.get(end))) {
          end++;
        }
        if (pair(readings, quoted(readings, from, i), i, end)) {
          from = end;
        }
        i = Math.max(end, i + 1);
      }
    }
  }

  /** The sentence that translates one, by its place in the text. */
  OptionalInt translation(int reading) {
    return reading >= translation.length || translation[reading] == NONE
        ? OptionalInt.empty()
        : OptionalInt.of(translation[reading]);
  }

  /** Where what a quotation translates begins: the quotation above it, and not what leads to it. */
  private static int quoted(List<Reading> readings, int from, int original) {
    int begin = original;
    if (kind(readings.get(original)) != Block.Kind.QUOTE) {
      return from;
    }
    while (begin > from && kind(readings.get(begin - 1)) == Block.Kind.QUOTE) {
      begin--;
    }
    return begin;
  }

  private static Block.Kind kind(Reading reading) {
    return reading.linked().passage().kind();
  }

  /** Pairs the sentences of two stretches, if they can be one text in two languages. */
  private boolean pair(List<Reading> readings, int from, int middle, int end) {
    double chinese = length(readings, from, middle);
    double english = length(readings, middle, end);
    double share = english / Math.max(1, chinese);
    if (end - middle < SENTENCES || share < SHORTEST || share > LONGEST) {
      return false;
    }
    int at = from;
    double passed = 0;
    double read = 0;
    for (int i = middle; i < end; i++) {
      int own = readings.get(i).sentence().length();
      double centre = (read + own / 2.0) / share;
      while (at + 1 < middle && passed + readings.get(at).sentence().length() < centre) {
        passed += readings.get(at).sentence().length();
        at++;
      }
      translation[i] = at;
      read += own;
    }
    return true;
  }

  private static boolean isOriginal(Reading reading) {
    return kind(reading) != Block.Kind.HEADING && !isChinese(reading);
  }

  private static boolean isChinese(Reading reading) {
    return Language.guess(reading.text()).isChinese();
  }

  private static int length(List<Reading> readings, int from, int to) {
    return readings.subList(from, to).stream().mapToInt(r -> r.sentence().length()).sum();
  }
}
