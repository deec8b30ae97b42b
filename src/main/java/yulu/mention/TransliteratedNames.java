package yulu.mention;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import yulu.nlp.Token;
import yulu.text.WordList;

/**
 * Transliterated names without dots, as subtitles have them: 统计学家安德鲁格尔曼, 戈登摩尔说. A run of characters
 * of foreign names counts where an office stands before it, or after it a verb of saying or its
 * original in brackets: 莱姆利（Mark Lemley）.
 */
final class TransliteratedNames implements Finder {
  private static final int SHORTEST = 3;

  /** Shorter runs need more telling characters and a verb. */
  private static final int SHORT = 4;

  private static final int LONGEST = 11;

  /** UTF-16 units of an original in brackets. */
  private static final int LONGEST_ORIGINAL = 44;

  private static final Pattern SAYS =
      Pattern.compile(
          "^(?:就|也|则|还|却|倒|又|曾|并|都|便|后来|当时|当年|早年|晚年|其实|自己|一直|始终|本人|最近|早就|[一二三四五六七八九]十年代){0,3}(?:认为|觉得|表示|说|写道|指出|强调|回应|补充|提醒|主张|提到|解释|质疑|承认|预测|相信|坚持|提出|发明|创办|证明|讲过|说过|写过|警告|呼吁|反对|批评|宣称|声称|的(?:判断|看法|观点|意思|主张|说法|结论|建议|立场|回答|论点|理由)(?:是|很|：|，))");

  /** The name as its bearer writes it, and no house: （Mark Lemley）. */
  private static final Pattern ORIGINAL =
      Pattern.compile(
          "^ ?[（(](?![^）)]*(?:Univ|Inst|Lab|Inc|Corp|Cent|Coll|School|Press))\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3}[）)，,]");

  private final BitSet characters = ForeignCharacters.read();
  private final Set<String> roles = new HashSet<>();

  TransliteratedNames() {
    WordList.read("roles.txt").stream().filter(r -> r.length() >= 2).forEach(roles::add);
  }

  @Override
  public void find(Line line, List<Mention> found) {
    List<Token> tokens = line.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int next = run(tokens, i);
      int begin = tokens.get(i).begin();
      int end = next > i ? tokens.get(next - 1).end() : begin;
      if (end - begin >= SHORTEST && isName(line, begin, end)) {
        found.add(line.mention(begin, end, EntityType.PERSON, 0.8, "name.transliterated"));
        i = next;
      } else {
        i++;
      }
    }
  }

  /** The first word after those that begin here and may be parts of one foreign name. */
  private int run(List<Token> tokens, int first) {
    if (isCausative(tokens.get(first))) {
      return first;
    }
    int begin = tokens.get(first).begin();
    int end = begin;
    int next = first;
    while (next < tokens.size() && end - begin < LONGEST) {
      Token token = tokens.get(next);
      if (token.begin() != end || !isPart(token)) {
        break;
      }
      end = token.end();
      next++;
    }
    return next;
  }

  /** 让 before a name whom it makes do something. */
  private static boolean isCausative(Token token) {
    return token.text().equals("让") && token.tag().startsWith("v");
  }

  private boolean isPart(Token token) {
    char tag = token.tag().charAt(0);
    boolean ordinary =
        token.text().length() >= 2
            && ("dtvcprfmasuqo".indexOf(tag) >= 0 || token.tag().equals("n"));
    return !ordinary && isForeign(token.text()) && !roles.contains(token.text());
  }

  private boolean isForeign(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!characters.get(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isName(Line line, int begin, int end) {
    String folded = line.folded();
    long telling =
        folded.substring(begin, end).chars().filter(ForeignCharacters::isTelling).count();
    String after = folded.substring(end, Math.min(folded.length(), end + 20));
    boolean says = SAYS.matcher(after).lookingAt();
    if (telling * 3 >= end - begin && hasOriginal(line, end)) {
      return true;
    }
    if (telling * (says ? 4 : 3) < end - begin) {
      return false;
    }
    if (end - begin < SHORT) {
      return says && telling >= end - begin - 1;
    }
    String before = folded.substring(Math.max(0, begin - 6), begin);
    boolean office = roles.stream().anyMatch(before::endsWith);
    return office || says;
  }

  private static boolean hasOriginal(Line line, int end) {
    int last = Math.min(line.text().length(), end + LONGEST_ORIGINAL);
    return ORIGINAL.matcher(line.text()).region(end, last).lookingAt();
  }
}
