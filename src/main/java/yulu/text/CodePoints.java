package yulu.text;

import java.util.Arrays;

/**
 * Converts between UTF-16 offsets of one text and code points, the unit of the graph (RFC 5147).
 */
public final class CodePoints {
  /** UTF-16 index of each low surrogate that ends a pair. */
  private final int[] lows;

  private final int length;

  public CodePoints(String text) {
    int[] found = new int[4];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (n == found.length) {
          found = Arrays.copyOf(found, n * 2);
        }
        found[n++] = i;
      }
    }
    lows = Arrays.copyOf(found, n);
    length = text.length();
  }

  /**
   * Code points before the UTF-16 offset.
   *
   * @param utf16 0 to the text's length
   */
  public int at(int utf16) {
    if (utf16 < 0 || utf16 > length) {
      throw new IndexOutOfBoundsException(utf16 + " of " + length);
    }
    int i = Arrays.binarySearch(lows, utf16);
    int before = i >= 0 ? i : -i - 1;
    return utf16 - before;
  }

  /**
   * The UTF-16 offset that has so many code points before it.
   *
   * @param codePoints 0 to the number of the text's code points
   */
  public int utf16(int codePoints) {
    // Before the low surrogate number i (from 0) stand lows[i] - i code points, its own counted.
    int from = 0;
    int to = lows.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (lows[middle] - middle <= codePoints) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    if (codePoints < 0 || codePoints + from > length) {
      throw new IndexOutOfBoundsException(codePoints + " of " + (length - lows.length));
    }
    return codePoints + from;
  }
}
