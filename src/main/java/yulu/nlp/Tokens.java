package yulu.nlp;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The words of a text. Those of a large document take a fifth of the room that as many objects
 * need: each is made when it is asked for. Immutable.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {
  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final String[] tags;
  private final Token[] kept;

  /**
   * @param text in which the words stand
   * @param words in the order of the text
   * @param keep true to keep the objects, which saves time and takes room
   */
  public Tokens(String text, List<Token> words, boolean keep) {
    this.text = text;
    kept = keep ? words.toArray(Token[]::new) : new Token[0];
    begins = new int[words.size()];
    ends = new int[begins.length];
    tags = new String[begins.length];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = words.get(i).begin();
      ends[i] = words.get(i).end();
      tags[i] = words.get(i).tag();
    }
  }

  @Override
  public Token get(int index) {
    if (kept.length > 0) {
      return kept[index];
    }
    return new Token(text.substring(begins[index], ends[index]), tags[index], begins[index]);
  }

  @Override
  public int size() {
    return begins.length;
  }

  /** Part of speech of the word that begins here; empty if none does. */
  public String tagAt(int begin) {
    int i = Arrays.binarySearch(begins, begin);
    return i < 0 ? "" : tags[i];
  }

  /** Part of speech of the word that ends here; empty if none does. */
  public String tagBefore(int end) {
    int i = Arrays.binarySearch(ends, end);
    return i < 0 ? "" : tags[i];
  }
}
