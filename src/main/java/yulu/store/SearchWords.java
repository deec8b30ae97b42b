package yulu.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What somebody typed to search for: words and phrases, all of which must be there. Chinese is
 * looked for as it stands, other words also as the beginning of longer ones; quotes hold words
 * together. There is no other syntax, so nothing that is typed can be wrong.
 */
public final class SearchWords {
  /** More is cut off: nobody types so much on purpose. */
  private static final int MAX_CHARACTERS = 200;

  private static final int MAX_PHRASES = 12;
  private static final Pattern SEGMENT = Pattern.compile("\\S+");
  private static final Pattern QUOTE = Pattern.compile("[\"“”「」『』]");

  private final Analyzer analyzer;
  private final List<Phrase> phrases;

  private SearchWords(Analyzer analyzer, List<Phrase> phrases) {
    this.analyzer = analyzer;
    this.phrases = phrases;
  }

  static SearchWords of(Analyzer analyzer, String typed) {
    String text = typed.strip();
    if (text.length() > MAX_CHARACTERS) {
      text = text.substring(0, MAX_CHARACTERS);
    }
    List<Phrase> phrases = new ArrayList<>();
    boolean inside = false;
    for (String segment : QUOTE.split(text, -1)) {
      if (inside) {
        add(phrases, Phrase.of(analyzer, segment, true));
      } else {
        Matcher words = SEGMENT.matcher(segment);
        while (words.find()) {
          add(phrases, Phrase.of(analyzer, words.group(), false));
        }
      }
      inside = !inside;
    }
    return new SearchWords(analyzer, List.copyOf(phrases));
  }

  private static void add(List<Phrase> phrases, Phrase phrase) {
    if (!phrase.terms().isEmpty() && phrases.size() < MAX_PHRASES && !phrases.contains(phrase)) {
      phrases.add(phrase);
    }
  }

  /** True if there is nothing to look for: no letter, digit or character was typed. */
  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** How well a name fits what was typed, the best first. */
  public enum Fit {
    /** The name is what was typed. */
    WHOLE,
    /** The name begins with what was typed. */
    BEGINNING,
    /** What was typed stands somewhere in the name, or its words in another order. */
    WITHIN
  }

  /** How well a name fits; case, width, dots and traditional characters make no difference. */
  public Fit fit(String name) {
    List<String> typed = new ArrayList<>();
    phrases.forEach(phrase -> phrase.terms().forEach(part -> typed.add(part.term())));
    List<String> named = new ArrayList<>();
    for (TextToken token : TextToken.of(analyzer, name)) {
      if (token.length() == 1) {
        named.add(token.term());
      }
    }
    if (typed.equals(named)) {
      return Fit.WHOLE;
    }
    int last = typed.size() - 1;
    boolean begins =
        last >= 0
            && named.size() > last
            && typed.subList(0, last).equals(named.subList(0, last))
            && named.get(last).startsWith(typed.get(last));
    return begins ? Fit.BEGINNING : Fit.WITHIN;
  }

  Query query(Search.Field field) {
    if (phrases.size() == 1) {
      return phrases.get(0).query(field);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    phrases.forEach(p -> all.add(p.query(field), BooleanClause.Occur.MUST));
    return all.build();
  }

  /** A stretch of a text that matches: UTF-16 offsets, half-open. */
  public record Stretch(int begin, int end) {}

  /** Where the words stand in a text of the field, in order and without overlaps. */
  public List<Stretch> in(String text, Search.Field field) {
    List<TextToken> tokens = TextToken.of(analyzer, text);
    Map<Integer, List<TextToken>> byPlace = new TreeMap<>();
    tokens.forEach(t -> byPlace.computeIfAbsent(t.place(), p -> new ArrayList<>(2)).add(t));
    List<Stretch> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Phrase.Part first = phrase.terms().get(0);
      for (TextToken token : tokens) {
        if (isTerm(token, first, phrase, field)) {
          int end = endOfPhrase(phrase, token, byPlace);
          if (end >= 0) {
            found.add(new Stretch(token.begin(), end));
          }
        }
      }
    }
    return withoutOverlaps(found);
  }

  private static boolean isTerm(
      TextToken token, Phrase.Part part, Phrase phrase, Search.Field field) {
    return token.term().equals(part.term())
        || (phrase.isStem(field) && token.term().startsWith(part.term()));
  }

  /** The offset behind the phrase if it begins with this token, else -1. */
  private static int endOfPhrase(
      Phrase phrase, TextToken first, Map<Integer, List<TextToken>> byPlace) {
    int end = first.end();
    for (Phrase.Part part : phrase.terms().subList(1, phrase.terms().size())) {
      int here = -1;
      for (TextToken token : byPlace.getOrDefault(first.place() + part.place(), List.of())) {
        if (token.term().equals(part.term())) {
          here = token.end();
        }
      }
      if (here < 0) {
        return -1;
      }
      end = here;
    }
    return end;
  }

  private static List<Stretch> withoutOverlaps(List<Stretch> found) {
    found.sort(Comparator.comparingInt(Stretch::begin).thenComparingInt(s -> -s.end()));
    List<Stretch> kept = new ArrayList<>();
    for (Stretch stretch : found) {
      Stretch last = kept.isEmpty() ? stretch : kept.get(kept.size() - 1);
      if (kept.isEmpty() || stretch.begin() >= last.end()) {
        kept.add(stretch);
      } else if (stretch.end() > last.end()) {
        kept.set(kept.size() - 1, new Stretch(last.begin(), stretch.end()));
      }
    }
    return kept;
  }
}
