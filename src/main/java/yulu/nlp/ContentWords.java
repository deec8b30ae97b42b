package yulu.nlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * The words of a statement that carry its matter: Chinese nouns, verbs, adjectives and terms, Latin
 * words that are no function words, numbers in digits. One instance serves any number of threads.
 */
public final class ContentWords {
  private static final Pattern LATIN = Pattern.compile("[a-z]+|\\d+(?:\\.\\d+)?%?");

  /** Tags (PKU) of function words: pronouns, particles, adverbs, numbers of things and so on. */
  private static final String FUNCTION_TAGS = "ucpwyredqfotkh";

  private static final Set<String> EMPTY_VERBS = Set.of("vshi", "vyou", "vf");
  private static final String TIME_TAG = "t";
  private static final int PLURAL_FROM = 4;

  private final Analyzer analyzer = new Analyzer();
  private final Set<String> stop = stop();

  private static Set<String> stop() {
    Set<String> words = new HashSet<>(WordList.read("english-stop.txt"));
    words.addAll(WordList.read("chinese-stop.txt"));
    return words;
  }

  /** The words of the text, folded, in order. */
  public List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (Token token : analyzer.tokens(Folding.fold(text))) {
      if (Scripts.isHan(token.text().charAt(0))) {
        if (isContent(token) && !stop.contains(token.text())) {
          OptionalLong number = Numerals.value(token.text());
          words.add(number.isPresent() ? Long.toString(number.getAsLong()) : token.text());
        }
      } else {
        latin(token.text(), words);
      }
    }
    return words;
  }

  private static boolean isContent(Token token) {
    String tag = token.tag();
    if (token.text().length() == 1) {
      return tag.startsWith("n") && !tag.equals("nz"); // nz is what HanLP writes for 座 after 六十四
    }
    boolean function = FUNCTION_TAGS.indexOf(tag.charAt(0)) >= 0 && !tag.equals(TIME_TAG);
    return !function && !EMPTY_VERBS.contains(tag);
  }

  private void latin(String text, List<String> words) {
    Matcher m = LATIN.matcher(text);
    while (m.find()) {
      String word = m.group();
      boolean number = Scripts.isAsciiDigit(word.charAt(0));
      if (number || (word.length() > 1 && !stop.contains(word))) {
        words.add(number ? word : singular(word));
      }
    }
  }

  private static String singular(String word) {
    boolean plural = word.length() > PLURAL_FROM && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
