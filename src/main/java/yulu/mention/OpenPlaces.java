package yulu.mention;

import java.util.BitSet;
import java.util.List;
import yulu.nlp.Token;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * Where a sentence leaves a name to be found: a word that HanLP takes for a name, a surname, or
 * characters that it could not join to words, and no list knows them.
 */
final class OpenPlaces {
  /** Tags of function words, numbers and marks: 的, 在, 和, 我, 三, 不, 里. */
  private static final String FUNCTION_TAGS = "ucprdmqfwyoxkhet";

  /** Surnames of one character. */
  private final BitSet surnames = new BitSet();

  OpenPlaces() {
    WordList.read("surnames.txt").stream()
        .filter(s -> s.length() == 1)
        .forEach(s -> surnames.set(s.charAt(0)));
  }

  boolean in(Line line, Sentences.Stretch stretch) {
    List<Token> tokens = line.tokens();
    boolean loose = false;
    for (int i = first(tokens, stretch.begin()); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.begin() >= stretch.end()) {
        break;
      }
      boolean han = Scripts.isHan(token.text().charAt(0));
      if (!han || line.known().get(token.begin())) {
        loose = false;
      } else if (token.text().length() > 1) {
        if (token.tag().startsWith("nr")
            || token.tag().startsWith("nt")
            || token.tag().startsWith("nz")) {
          return true;
        }
        loose = false;
      } else {
        boolean content = FUNCTION_TAGS.indexOf(token.tag().charAt(0)) < 0;
        if ((content && loose) || (content && surnames.get(token.text().charAt(0)))) {
          return true;
        }
        loose = content;
      }
    }
    return false;
  }

  private static int first(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
