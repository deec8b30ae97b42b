package yulu.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.nlp.Token;
import yulu.nlp.WordFrequency;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * Terms with their English in brackets: 尖峰时间依赖性可塑性（STDP）, 终身学习（Continual Learning: 不断学习的能力）. The
 * Chinese term is what quotation marks hold, or the nouns right before the bracket.
 */
final class Glosses implements Finder {
  /** 谈到, 就是, 作为. */
  private static final Pattern LEADING = Pattern.compile("[谈提看说讲听想写见]到|[就还也正即都便则]是|[作成称名认]为|叫[作做]");

  private static final Pattern GLOSS =
      Pattern.compile(
          "([“”\"」』])?\\s?[（(]\\s?([A-Za-z][A-Za-z0-9 .,&'’/+-]{1,60}?)\\s?(?:[）)]|[:：,，]\\s?(?=\\p{IsHan})[^（）()]{2,120}[）)])");
  private static final Pattern SENTENCE =
      Pattern.compile(
          ".*\\b(?:is|are|was|were|can|will|do|does|has|have|that|which|you|we|I)\\b.*");

  /** Parts of a paper, and words that begin a saying and no term. */
  private static final Pattern EVERYDAY =
      Pattern.compile(
          "(?i)(?:abstract|methods?|results?|analysis|discussions?|introduction|conclusions?|background|summary|overview|references?|appendix|power|conviction|strength|weakness|advantages?|challenges?|opportunit(?:y|ies))|(?:the|a|an|not|no|very|more|most|my|our|your|its|how|why|what|when) .*");

  private static final int LONGEST_TERM = 12;

  /** A word of so many characters hardly says what several English ones say. */
  private static final int SHORT = 2;

  /** An everyday word stands so often at least in {@link WordFrequency}'s corpus. */
  private static final int EVERYDAY_FREQUENCY = 60;

  private final Set<String> roles = WordList.read("roles.txt");

  @Override
  public void find(Line line, List<Mention> found) {
    if (line.text().indexOf('（') < 0 && line.text().indexOf('(') < 0) {
      return;
    }
    Matcher m = GLOSS.matcher(line.text());
    while (m.find()) {
      String english = singular(m.group(2).strip());
      if (SENTENCE.matcher(english).matches()
          || EVERYDAY.matcher(english).matches()
          || english.split(" ").length > 5) {
        continue;
      }
      int end = m.group(1) == null ? m.start() : m.start(1);
      int begin = m.group(1) == null ? termBefore(line, end) : quotedBefore(line.text(), end);
      // “伪泛化”能力（Pseudo-generalization): the last word alone is not what the bracket glosses.
      boolean tail =
          m.group(1) == null && begin > 0 && "”」』\"".indexOf(line.text().charAt(begin - 1)) >= 0;
      if (begin < 0
          || tail
          || end - begin < 2
          || line.known().get(begin, end).cardinality() == end - begin) {
        continue;
      }
      if (isRole(line.folded().substring(begin, end))
          || isEveryday(line, begin, end, english, m.group(1) == null)) {
        continue;
      }
      found.add(
          new Mention(
              line.passage(),
              begin,
              end,
              EntityType.CONCEPT,
              line.text().substring(begin, end),
              Optional.of(english),
              0.7,
              "term.gloss"));
    }
  }

  /** Without the ending of a regular plural: Value Functions, not Progress, Analysis, Consensus. */
  private static String singular(String english) {
    if (english.matches(".*[a-z]{3}ies")) {
      return english.substring(0, english.length() - 3) + "y";
    }
    if (english.matches(".*[a-z](?:ss|x|ch|sh)es")) {
      return english.substring(0, english.length() - 2);
    }
    boolean plural = english.matches(".*[a-z]{2}(?<!s|i|u)s");
    return plural ? english.substring(0, english.length() - 1) : english;
  }

  /**
   * True if the text glosses no term but a word that everybody uses, 工作（Job）, or if one short word
   * stands before a bracket that names more: of 只讲有用的模型（helpful-only model） 模型 is but the end.
   */
  private static boolean isEveryday(
      Line line, int begin, int end, String english, boolean unquoted) {
    int first = line.firstTokenFrom(begin);
    List<Token> tokens = line.tokens();
    boolean one =
        first < tokens.size()
            && tokens.get(first).begin() == begin
            && tokens.get(first).end() == end;
    boolean cut =
        unquoted && !line.marks().get(end) && end - begin <= SHORT && english.indexOf(' ') > 0;
    return one && (cut || WordFrequency.of(tokens.get(first).text()) >= EVERYDAY_FREQUENCY);
  }

  /** 联合创始人（co-founder） glosses an office, not a term. */
  private boolean isRole(String term) {
    for (int i = 0; i < term.length() - 1; i++) {
      if (roles.contains(term.substring(i))) {
        return true;
      }
    }
    return false;
  }

  private static int quotedBefore(String text, int end) {
    int open = openBefore("“「『", text, end);
    if (open < 0) {
      open = openBefore("\"", text, end);
    }
    return open >= 0 && Scripts.isHan(text.charAt(open + 1)) ? open + 1 : -1;
  }

  /** The nearest of these marks before {@code end}, no farther than a term is long; -1 if none. */
  private static int openBefore(String marks, String text, int end) {
    int from = Math.max(0, end - 1 - LONGEST_TERM - 4);
    for (int i = end - 1; i >= from; i--) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** What is bold right before the bracket, or else the nouns there; -1 if neither. */
  private static int termBefore(Line line, int end) {
    int bold = line.marks().get(end) ? line.marks().previousSetBit(end - 1) : -1;
    boolean term =
        bold >= 0 && end - bold <= LONGEST_TERM && Scripts.isHan(line.text().charAt(bold));
    return term ? bold : nounsBefore(line, end);
  }

  private static int nounsBefore(Line line, int end) {
    List<Token> tokens = line.tokens();
    int i = line.firstTokenFrom(end) - 1;
    while (i >= 0 && tokens.get(i).end() > end) {
      i--;
    }
    int begin = -1;
    while (i >= 0
        && end - tokens.get(i).begin() <= LONGEST_TERM
        && (isTermWord(tokens.get(i)) || (begin < 0 && isEnding(tokens, i)))
        && tokens.get(i).end() == (begin < 0 ? end : begin)) {
      begin = tokens.get(i).begin();
      i--;
    }
    return begin;
  }

  /** 隔热 + 罩: a single character that ends a compound, whatever it is alone. */
  private static boolean isEnding(List<Token> tokens, int i) {
    Token last = tokens.get(i);
    return i > 0
        && last.text().length() == 1
        && Scripts.isHan(last.text().charAt(0))
        && "vdnq".indexOf(last.tag().charAt(0)) >= 0
        && tokens.get(i - 1).end() == last.begin()
        && tokens.get(i - 1).text().length() > 1
        && isTermWord(tokens.get(i - 1));
  }

  /** A noun, a verb, what stands before one; not 谈到, 就是, which lead to a term. */
  private static boolean isTermWord(Token token) {
    String tag = token.tag();
    boolean content =
        tag.startsWith("n")
            || tag.startsWith("v")
            || tag.startsWith("a")
            || tag.startsWith("g")
            || tag.equals("b")
            || tag.equals("h")
            || tag.equals("k")
            || tag.equals("d");
    return content
        && Scripts.isHan(token.text().charAt(0))
        && !LEADING.matcher(token.text()).matches()
        && !tag.equals("vshi")
        && !tag.equals("vyou")
        && !(token.text().length() == 1 && (tag.equals("v") || tag.equals("d") || tag.equals("p")));
  }
}
