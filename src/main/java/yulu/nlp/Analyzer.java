package yulu.nlp;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Other.DoubleArrayTrieSegment;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words with HanLP's core dictionary: from left to right, the longest word each
 * time. That is three times as fast as its Viterbi segmenter, and neither names nor terms get worse
 * by it (docs/benchmarks.md): lists and forms know where they end. One analyzer serves any number
 * of threads.
 */
public final class Analyzer {
  private final Segment segment =
      new DoubleArrayTrieSegment(CoreDictionary.trie)
          .enablePartOfSpeechTagging(true)
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
