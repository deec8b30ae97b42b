package yulu.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Splits text for searching: Latin words in lower case, Chinese as single characters and pairs, so
 * that one character finds as well as a phrase does; full-width forms equal the plain ones, and
 * traditional characters the simplified ones.
 */
final class ChineseAnalyzer extends Analyzer {
  /**
   * Changes when texts are split or folded in another way; an index of another version is stale.
   */
  static final int VERSION = 2;

  private static final int ALL_SCRIPTS =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream plain = new FoldingFilter(new LowerCaseFilter(new CJKWidthFilter(words)));
    return new TokenStreamComponents(words, new CJKBigramFilter(plain, ALL_SCRIPTS, true));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new FoldingFilter(new LowerCaseFilter(new CJKWidthFilter(in)));
  }
}
