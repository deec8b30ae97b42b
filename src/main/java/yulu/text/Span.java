package yulu.text;

/**
 * A half-open stretch of a text, in UTF-16 units.
 *
 * @param begin index of the first unit, 0 or more
 * @param end index after the last unit, {@code begin} or more
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + ".." + end);
    }
  }

  /** Length in UTF-16 units. */
  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int index) {
    return begin <= index && index < end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The same stretch, {@code offset} units further right. */
  public Span shifted(int offset) {
    return new Span(begin + offset, end + offset);
  }

  /** The characters of {@code text} in this span. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** By begin, then by end. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
