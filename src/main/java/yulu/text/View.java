package yulu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A cleaned reading of some blocks of a document, with the way back: each character of the view
 * knows its place in the canonical text. Marks of the format, line ends inside words and stray
 * spaces between Chinese characters are not in the view; the canonical text is never touched.
 *
 * <p>Indices of views and documents are UTF-16 units.
 */
public final class View {
  private final String text;

  /** Where runs begin whose characters follow each other in the canonical text too. */
  private final int[] runs;

  /** Place in the canonical text of each run. */
  private final int[] origins;

  private final int[] starts;

  private View(String text, int[] runs, int[] origins, int[] starts) {
    this.text = text;
    this.runs = runs;
    this.origins = origins;
    this.starts = starts;
  }

  /** The cleaned text. */
  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** Place in the canonical text of the view's character {@code index}. */
  public int origin(int index) {
    int i = Arrays.binarySearch(runs, index);
    int run = i >= 0 ? i : -i - 2;
    return origins[run] + index - runs[run];
  }

  /** True where a new block of the document begins. */
  public boolean startsBlock(int index) {
    return Arrays.binarySearch(starts, index) >= 0;
  }

  /** The block in which the view's character {@code index} stands. */
  public Span blockAt(int index) {
    int next = Arrays.binarySearch(starts, index + 1);
    int after = next >= 0 ? next : -next - 1;
    return new Span(
        after == 0 ? 0 : starts[after - 1], after < starts.length ? starts[after] : length());
  }

  /** View indices at which blocks begin, in order; the first is 0. */
  public int[] blockStarts() {
    return starts.clone();
  }

  /**
   * From the first to the last character of a non-empty stretch, as a span of the canonical text.
   */
  public Span source(int begin, int end) {
    return new Span(origin(begin), origin(end - 1) + 1);
  }

  /** The stretch as spans of the canonical text, one for each block that it touches. */
  public List<Span> pieces(int begin, int end) {
    List<Span> pieces = new ArrayList<>(2);
    int from = trimLeft(begin, end);
    while (from < end) {
      int next = nextStart(from, end);
      int to = trimRight(from, next);
      if (to > from) {
        pieces.add(source(from, to));
      }
      from = trimLeft(next, end);
    }
    return pieces;
  }

  private int nextStart(int from, int end) {
    int i = Arrays.binarySearch(starts, from + 1);
    int at = i >= 0 ? i : -i - 1;
    return at < starts.length ? Math.min(starts[at], end) : end;
  }

  private int trimLeft(int begin, int end) {
    int i = begin;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private int trimRight(int begin, int end) {
    int i = end;
    while (i > begin && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }

  /** Builds a view of one document, stretch by stretch in the order of the text. */
  public static final class Builder {
    private final String canonical;
    private final List<Span> hidden;
    private final boolean keepSpaces;
    private final StringBuilder out = new StringBuilder();
    private int[] runs = new int[8];
    private int[] origins = new int[8];
    private int count;
    private int[] starts = new int[8];
    private int blocks;
    private int nextHidden;

    /**
     * @param hidden stretches to leave out, in order, without overlap
     * @param keepSpaces true where spaces stand for punctuation, so that they are words' ends even
     *     between Chinese characters
     */
    public Builder(String canonical, List<Span> hidden, boolean keepSpaces) {
      this.canonical = canonical;
      this.hidden = hidden;
      this.keepSpaces = keepSpaces;
    }

    /**
     * Adds a stretch as a block of its own, joined to what stands before it as its script wants.
     */
    public Builder block(Span span) {
      nextHidden = firstHiddenAfter(span.begin());
      boolean starts = true;
      boolean gap = true;
      for (int i = span.begin(); i < span.end(); i++) {
        int hiddenEnd = hiddenEnd(i);
        if (hiddenEnd > i) {
          i = hiddenEnd - 1;
          continue;
        }
        char c = canonical.charAt(i);
        if (c == '\u200b' || c == '\u00ad' || c == '\ufeff') {
          continue;
        }
        if (Character.isWhitespace(c) || c == '\u00a0') {
          gap = true;
          continue;
        }
        if (gap && out.length() > 0) {
          starts |= space(c, Math.max(i - 1, 0));
        }
        gap = false;
        if (starts) {
          startBlock(out.length());
          starts = false;
        }
        append(c, i);
      }
      return this;
    }

    public boolean isEmpty() {
      return out.length() == 0;
    }

    public int length() {
      return out.length();
    }

    public View build() {
      return new View(
          out.toString(),
          Arrays.copyOf(runs, count),
          Arrays.copyOf(origins, count),
          Arrays.copyOf(starts, blocks));
    }

    /**
     * Adds the space that {@code right} needs before it.
     *
     * @return true if that space stands for punctuation
     */
    private boolean space(char right, int from) {
      char left = out.charAt(out.length() - 1);
      if (Scripts.isHan(left) && Scripts.isHan(right)) {
        if (keepSpaces) {
          append(' ', from);
        }
        return keepSpaces;
      }
      boolean wide = Scripts.isChinesePunctuation(left) || Scripts.isChinesePunctuation(right);
      if (!wide) {
        append(' ', from);
      }
      return false;
    }

    private void startBlock(int at) {
      if (blocks == starts.length) {
        starts = Arrays.copyOf(starts, blocks * 2);
      }
      starts[blocks++] = at;
    }

    private int firstHiddenAfter(int index) {
      int low = 0;
      int high = hidden.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (hidden.get(middle).end() <= index) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private int hiddenEnd(int index) {
      while (nextHidden < hidden.size() && hidden.get(nextHidden).end() <= index) {
        nextHidden++;
      }
      if (nextHidden < hidden.size() && hidden.get(nextHidden).begin() <= index) {
        return hidden.get(nextHidden).end();
      }
      return -1;
    }

    private void append(char c, int from) {
      int at = out.length();
      if (count == 0 || from - at != origins[count - 1] - runs[count - 1]) {
        if (count == runs.length) {
          runs = Arrays.copyOf(runs, count * 2);
          origins = Arrays.copyOf(origins, count * 2);
        }
        runs[count] = at;
        origins[count++] = from;
      }
      out.append(c);
    }
  }
}
