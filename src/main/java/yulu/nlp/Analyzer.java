package yulu.nlp;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words with HanLP's Viterbi segmenter, its name recognisers off. One analyzer
 * serves any number of threads.
 */
public final class Analyzer {
  private final Segment segment =
      new ViterbiSegment()
          .enableAllNamedEntityRecognize(false)
          .enableCustomDictionary(false)
          .enableOffset(true);

  /** The words of a text, in order; offsets are exact. */
  public List<Token> tokens(String text) {
    List<Term> terms = segment.seg(text);
    List<Token> tokens = new ArrayList<>(terms.size());
    for (Term term : terms) {
      tokens.add(new Token(term.word, term.nature.toString(), term.offset));
    }
    return tokens;
  }
}
