package yulu.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import yulu.nlp.Token;
import yulu.text.WordList;

/**
 * Transliterated names without dots, as subtitles have them: 统计学家安德鲁格尔曼, 戈登摩尔说. A run of characters
 * of foreign names counts where an office stands before it or a verb of saying after it.
 */
final class TransliteratedNames implements Finder {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 11;

  /** Characters that hardly stand in other words, so that a run of others is no name. */
  private static final String TELLING = "斯尔姆茨格克雷伦蒂诺曼莫洛鲁弗赫霍莱勒普佩萨瑟沃伊兹埃奥贝戈卡肯拉罗米尼帕乔塞特托瓦韦扎詹菲坎库";

  private static final Pattern SAYS =
      Pattern.compile(
          "^(?:就|也|则|还|却|倒|又|曾|并|都|便|后来|当时|当年){0,2}(?:认为|觉得|表示|说|写道|指出|强调|回应|补充|提醒|主张|提到|解释|质疑|承认|预测|相信|坚持|提出|发明|创办|证明)");

  private final Set<Character> characters = ForeignCharacters.read();
  private final Set<String> roles = new HashSet<>();

  TransliteratedNames() {
    WordList.read("roles.txt").stream().filter(r -> r.length() >= 2).forEach(roles::add);
  }

  @Override
  public void find(Line line, List<Mention> found) {
    Map<Integer, Token> tokens = new HashMap<>();
    line.tokens().forEach(t -> tokens.put(t.begin(), t));
    int i = 0;
    while (i < line.text().length()) {
      int end = line.wordStarts().get(i) ? run(tokens, i) : i;
      if (end - i >= SHORTEST && isName(line, i, end)) {
        String surface = line.text().substring(i, end);
        found.add(
            new Mention(
                line.passage(),
                i,
                end,
                EntityType.PERSON,
                surface,
                Optional.empty(),
                0.8,
                "name.transliterated"));
        i = end;
      } else {
        i++;
      }
    }
  }

  /** Where the words that may be parts of a foreign name end that begin here. */
  private int run(Map<Integer, Token> tokens, int begin) {
    int end = begin;
    Token token = tokens.get(begin);
    while (token != null && end - begin < LONGEST && isPart(token)) {
      end = token.end();
      token = tokens.get(end);
    }
    return end;
  }

  private boolean isPart(Token token) {
    boolean foreign = token.text().chars().allMatch(c -> characters.contains((char) c));
    char tag = token.tag().charAt(0);
    boolean ordinary = token.text().length() >= 2 && "dtvcprfmasuqo".indexOf(tag) >= 0;
    return foreign && !ordinary && !roles.contains(token.text());
  }

  private boolean isName(Line line, int begin, int end) {
    String folded = line.folded();
    long telling =
        folded.substring(begin, end).chars().filter(c -> TELLING.indexOf(c) >= 0).count();
    if (telling * 3 < end - begin) {
      return false;
    }
    String before = folded.substring(Math.max(0, begin - 6), begin);
    boolean office = roles.stream().anyMatch(before::endsWith);
    String after = folded.substring(end, Math.min(folded.length(), end + 10));
    return office || SAYS.matcher(after).lookingAt();
  }
}
