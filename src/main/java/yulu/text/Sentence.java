package yulu.text;

/**
 * A sentence of a passage's view.
 *
 * @param begin first UTF-16 unit in the view
 * @param end after the last unit
 */
public record Sentence(int begin, int end) {
  public Sentence {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no sentence: " + begin + ".." + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public String of(View view) {
    return view.text().substring(begin, end);
  }
}
