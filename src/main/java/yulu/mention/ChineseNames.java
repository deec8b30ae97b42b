package yulu.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import yulu.nlp.Token;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * Native Chinese names: a surname and one or two characters that the segmenter leaves single,
 * beside a title, before a verb of saying, or in a list of names.
 */
final class ChineseNames implements Finder {
  private static final Set<String> SAYING =
      Set.of(
          "认为", "表示", "指出", "说", "称", "强调", "提到", "告诉", "回忆", "坦言", "曾", "在", "和", "与", "、", "则",
          "，", "：", "（", "(");
  private final Set<String> surnames = WordList.read("surnames.txt");
  private final Set<String> roles = WordList.read("roles.txt");

  @Override
  public void find(Line line, List<Mention> found) {
    List<Token> tokens = line.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.tag().equals("nr") && token.text().length() >= 2 && isName(token.text())) {
        consider(line, i, i + 1, found);
      } else if (surnames.contains(line.folded().substring(token.begin(), token.end()))) {
        int end = nameEnd(tokens, i);
        if (end > i) {
          consider(line, i, end, found);
        }
      }
    }
  }

  private boolean isName(String word) {
    return word.length() <= 4
        && (surnames.contains(word.substring(0, 1)) || surnames.contains(word.substring(0, 2)));
  }

  /**
   * Index after the tokens of a name whose surname is token {@code i}; {@code i} if there is none.
   */
  private static int nameEnd(List<Token> tokens, int i) {
    int given = 0;
    int end = i + 1;
    while (end < tokens.size() && given < 2) {
      Token next = tokens.get(end);
      boolean adjacent = next.begin() == tokens.get(end - 1).end();
      boolean han = next.text().chars().allMatch(c -> Scripts.isHan((char) c));
      if (!adjacent || !han || next.text().length() + given > 2 || isGrammar(next)) {
        break;
      }
      given += next.text().length();
      end++;
    }
    return given > 0 ? end : i;
  }

  private static boolean isGrammar(Token token) {
    String tag = token.tag();
    return tag.startsWith("u")
        || tag.startsWith("p")
        || tag.startsWith("c")
        || tag.startsWith("r")
        || tag.startsWith("m")
        || tag.startsWith("w")
        || tag.startsWith("y")
        || token.text().equals("是")
        || token.text().equals("说")
        || token.text().equals("在");
  }

  private void consider(Line line, int from, int to, List<Mention> found) {
    List<Token> tokens = line.tokens();
    int begin = tokens.get(from).begin();
    int end = tokens.get(to - 1).end();
    if (line.isKnown(begin, end) || end - begin < 2) {
      return;
    }
    boolean roleAfter = roleAt(line, to);
    boolean roleBefore = from > 0 && endsWithRole(line.folded(), begin);
    boolean glossed =
        line.at(end) == '（'
            && Scripts.isLatinLetter(line.at(end + 1))
            && Character.isUpperCase(line.at(end + 1));
    boolean saying =
        to < tokens.size()
            && SAYING.contains(tokens.get(to).text())
            && tokens.get(to).tag().startsWith("v");
    boolean listed = isListed(line, begin, end);
    boolean word =
        to - from == 2
            && tokens.get(from + 1).text().length() == 2
            && isCommon(tokens.get(from + 1));
    if (word && !roleAfter && !glossed) {
      return;
    }
    boolean opens = begin == 0 || "。！？；：，、“「（(".indexOf(line.at(begin - 1)) >= 0;
    if (roleAfter || roleBefore || glossed || listed || (saying && opens && end - begin == 3)) {
      double confidence = roleAfter || roleBefore ? 0.8 : 0.65;
      found.add(
          new Mention(
              line.passage(),
              begin,
              end,
              EntityType.PERSON,
              line.text().substring(begin, end),
              Optional.empty(),
              confidence,
              "name.chinese"));
    }
  }

  /** Between names: 还有熊蔡明、Tim Shi. */
  private static boolean isListed(Line line, int begin, int end) {
    boolean right = line.at(end) == '、' && line.isKnownOrLatin(end + 1);
    boolean left = line.at(begin - 1) == '、' && line.isKnownOrLatin(begin - 2);
    return end - begin == 3 && (left || right);
  }

  private static boolean isCommon(Token token) {
    String tag = token.tag();
    return tag.startsWith("v")
        || tag.startsWith("d")
        || tag.startsWith("a")
        || tag.startsWith("n")
        || tag.startsWith("t");
  }

  private boolean roleAt(Line line, int token) {
    List<Token> tokens = line.tokens();
    return token < tokens.size()
        && roles.contains(
            line.folded().substring(tokens.get(token).begin(), tokens.get(token).end()));
  }

  private boolean endsWithRole(String folded, int end) {
    for (int length = 2; length <= 7; length++) {
      if (end >= length && roles.contains(folded.substring(end - length, end))) {
        return true;
      }
    }
    return false;
  }
}
