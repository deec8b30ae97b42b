package yulu.nlp;

/**
 * A word of a text.
 *
 * @param text the word
 * @param tag part of speech in HanLP's (PKU) tag set: n, v, d, r, nr, ns, m, t, w, nx…
 * @param begin UTF-16 offset in the text
 */
public record Token(String text, String tag, int begin) {
  public int end() {
    return begin + text.length();
  }
}
