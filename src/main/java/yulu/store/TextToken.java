package yulu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * A term of the index where it stands in a text.
 *
 * @param place number of the place; a pair of Chinese characters stands where its first does
 * @param length how many places it takes
 * @param begin first character, as UTF-16 offset
 * @param end behind the last character
 */
record TextToken(String term, int place, int length, int begin, int end) {

  /** The terms of the text, by place. */
  static List<TextToken> of(Analyzer analyzer, String text) {
    List<TextToken> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      int place = -1;
      while (stream.incrementToken()) {
        place += step.getPositionIncrement();
        tokens.add(
            new TextToken(
                term.toString(),
                place,
                length.getPositionLength(),
                offsets.startOffset(),
                offsets.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
