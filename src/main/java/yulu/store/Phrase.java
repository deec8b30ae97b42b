package yulu.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import yulu.text.Scripts;

/**
 * Terms that must follow each other.
 *
 * @param terms every word and every Chinese character, each with its place, the first at 0
 * @param pairs the same with Chinese in pairs of characters, which are rarer and so found faster
 * @param word a single word, not quoted: longer words that begin with it count as well
 */
record Phrase(List<Part> terms, List<Part> pairs, boolean word) {
  private static final float LONGER_WORD = 0.1f;

  /** A term and how many places it stands behind the first. */
  record Part(String term, int place) {}

  Phrase {
    terms = List.copyOf(terms);
    pairs = List.copyOf(pairs);
  }

  /** The phrase of some text; without terms if there is no letter, digit or character in it. */
  static Phrase of(Analyzer analyzer, String text, boolean quoted) {
    List<Part> terms = new ArrayList<>();
    List<Part> pairs = new ArrayList<>();
    int covered = -1;
    List<TextToken> tokens = TextToken.of(analyzer, text);
    for (int i = 0; i < tokens.size(); i++) {
      TextToken token = tokens.get(i);
      Part part = new Part(token.term(), token.place() - tokens.get(0).place());
      if (token.length() == 1) {
        terms.add(part);
      }
      TextToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
      boolean pairFollows = next.place() == token.place() && next.length() > token.length();
      int last = token.place() + token.length() - 1;
      if (!pairFollows && last > covered) {
        pairs.add(part);
        covered = last;
      }
    }
    boolean word = !quoted && terms.size() == 1 && !Scripts.isHan(terms.get(0).term().charAt(0));
    return new Phrase(terms, pairs, word);
  }

  /** Finds the phrase in a field. */
  Query query(Search.Field field) {
    List<Part> parts = field.acrossDots() ? terms : pairs;
    if (parts.size() == 1) {
      Term term = new Term(field.index(), parts.get(0).term());
      Query exact = new TermQuery(term);
      return isStem(field) ? orLonger(exact, term) : exact;
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    parts.forEach(part -> phrase.add(new Term(field.index(), part.term()), part.place()));
    return phrase.build();
  }

  private static Query orLonger(Query exact, Term term) {
    return new BooleanQuery.Builder()
        .add(exact, BooleanClause.Occur.SHOULD)
        .add(new BoostQuery(new PrefixQuery(term), LONGER_WORD), BooleanClause.Occur.SHOULD)
        .build();
  }

  /** True if longer words that begin like this one are found too. */
  boolean isStem(Search.Field field) {
    return word && terms.get(0).term().length() >= field.shortestStem();
  }
}
