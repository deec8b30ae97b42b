package yulu.store;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import yulu.nlp.Folding;
import yulu.text.Scripts;

/** Writes traditional characters as simplified ones, so that each finds the other. */
final class FoldingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] characters = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (Scripts.isHan(characters[i])) {
        characters[i] = Folding.fold(characters[i]);
      }
    }
    return true;
  }
}
