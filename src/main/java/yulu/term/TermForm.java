package yulu.term;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import yulu.nlp.Analyzer;
import yulu.nlp.Folding;
import yulu.nlp.Token;
import yulu.text.Scripts;
import yulu.text.WordList;

/** Which words can be parts of a term, and which terms are well formed. */
final class TermForm {
  private static final Set<String> EMPTY_VERBS = Set.of("vshi", "vyou", "vf", "vx");
  private static final int LONGEST_CHINESE = 10;
  private static final int LONGEST_LATIN = 40;
  private static final int MOST_WORDS = 5;

  private final Analyzer analyzer = new Analyzer();
  private final Set<String> stop = stop();

  private static Set<String> stop() {
    Set<String> words = new HashSet<>(WordList.read("chinese-stop.txt"));
    words.addAll(WordList.read("english-stop.txt"));
    words.addAll(WordList.read("no-term.txt"));
    return words;
  }

  /** True if a word can be part of a term. */
  boolean isPart(Token word) {
    String text = word.text();
    boolean form = Scripts.isHan(text.charAt(0)) ? isChinesePart(word) : isLatinPart(text);
    return form && !stop.contains(text);
  }

  private static boolean isChinesePart(Token word) {
    String tag = word.tag();
    boolean noun = isNoun(word) || tag.equals("b") || tag.equals("k");
    boolean other =
        (tag.startsWith("v") || tag.startsWith("a"))
            && word.text().length() >= 2
            && !EMPTY_VERBS.contains(tag);
    return noun || other;
  }

  /** Where the text itself marks the term, a verb or an adjective of one character will do too. */
  private boolean isMarkedPart(Token word) {
    boolean single = word.text().length() == 1 && Scripts.isHan(word.text().charAt(0));
    boolean verb = word.tag().startsWith("v") || word.tag().startsWith("a");
    boolean content = verb && !EMPTY_VERBS.contains(word.tag()) && !stop.contains(word.text());
    return isPart(word) || (single && content);
  }

  private static boolean isLatinPart(String text) {
    return text.length() >= 3
        && !text.endsWith("ly")
        && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
  }

  /** True if the words make a term: something nominal at an end, no ending of a verb. */
  boolean isTerm(List<Token> words) {
    return isTerm(words, this::isPart);
  }

  private static boolean isTerm(List<Token> words, Predicate<Token> part) {
    if (words.isEmpty() || words.size() > MOST_WORDS || !words.stream().allMatch(part)) {
      return false;
    }
    Token first = words.get(0);
    Token last = words.get(words.size() - 1);
    if (!Scripts.isHan(last.text().charAt(0))) {
      return !last.text().endsWith("ed") && !last.text().endsWith("ing");
    }
    if (first.tag().equals("k") || last.tag().equals("nl")) {
      return false;
    }
    boolean ends = isNoun(last) || last.tag().equals("k");
    boolean nominal = isNoun(first) || first.tag().equals("b");
    return ends || (nominal && last.tag().startsWith("v"));
  }

  /** True if a stretch that the text marks is a term. */
  boolean isTerm(String marked) {
    boolean han = Scripts.isHan(marked.charAt(0));
    if (marked.length() > (han ? LONGEST_CHINESE : LONGEST_LATIN)) {
      return false;
    }
    List<Token> words =
        analyzer.tokens(Folding.fold(marked)).stream().filter(t -> !t.text().isBlank()).toList();
    boolean one = words.size() == 1 && (!han || marked.length() < 3);
    return !one && isTerm(words, this::isMarkedPart);
  }

  private static boolean isNoun(Token word) {
    String tag = word.tag();
    return tag.startsWith("g") || tag.equals("vn") || tag.equals("an") || isCommonNoun(tag);
  }

  /** Names of persons and places are no terms. */
  private static boolean isCommonNoun(String tag) {
    return tag.startsWith("n") && !tag.startsWith("nr") && !tag.startsWith("ns");
  }
}
