package yulu.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import yulu.nlp.Token;
import yulu.nlp.Tokens;
import yulu.text.Scripts;

/**
 * A passage's view prepared for the finders.
 *
 * @param passage index of the passage
 * @param text its view
 * @param folded the same, {@linkplain yulu.nlp.Folding folded}
 * @param tokens its words
 * @param wordStarts offsets at which words begin (and the length of the text)
 * @param known characters that names of the lexicon cover
 * @param marks offsets at which the text begins or ends to be bold
 */
public record Line(
    int passage,
    String text,
    String folded,
    List<Token> tokens,
    BitSet wordStarts,
    BitSet known,
    BitSet marks) {

  /** A line without marks. */
  public static Line of(int passage, String text, String folded, List<Token> tokens, BitSet known) {
    return of(passage, text, folded, tokens, known, new BitSet());
  }

  public static Line of(
      int passage, String text, String folded, List<Token> tokens, BitSet known, BitSet marks) {
    BitSet starts = new BitSet(text.length() + 1);
    for (Token token : tokens) {
      starts.set(token.begin());
    }
    starts.set(text.length());
    return new Line(passage, text, folded, tokens, starts, known, marks);
  }

  /** The same with its words in little room, to be kept once the finders are through. */
  public Line with(Tokens compact) {
    return new Line(passage, text, folded, compact, wordStarts, known, marks);
  }

  /** Index of the first word that begins at or after {@code at}. */
  int firstTokenFrom(int at) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).begin() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isKnown(int begin, int end) {
    int at = known.nextSetBit(begin);
    return at >= 0 && at < end;
  }

  /** True if names of the lexicon fill the stretch, spaces aside. */
  boolean isCovered(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!known.get(i) && text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** A single character that foreign names are written with stands beside the stretch. */
  boolean goesOnForeign(int begin, int end) {
    boolean right = wordStarts.get(end + 1) && ForeignCharacters.isTelling(folded, end);
    boolean left =
        begin > 0 && wordStarts.get(begin - 1) && ForeignCharacters.isTelling(folded, begin - 1);
    return left || right;
  }

  /** True if a known name, or a capitalised Latin word, stands at {@code index}. */
  boolean isKnownOrLatin(int index) {
    if (index < 0 || index >= text.length()) {
      return false;
    }
    return known.get(index) || Scripts.isLatinLetter(text.charAt(index));
  }

  /** What a finder has found between two places, named as it stands there. */
  Mention mention(int begin, int end, EntityType type, double confidence, String rule) {
    String surface = text.substring(begin, end);
    return new Mention(passage, begin, end, type, surface, Optional.empty(), confidence, rule);
  }

  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }
}
