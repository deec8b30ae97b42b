package yulu.text;

import java.util.Arrays;

/** Converts UTF-16 offsets of one text to code-point offsets, the unit of the graph (RFC 5147). */
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
}
