package yulu.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import yulu.nlp.Token;
import yulu.nlp.Vocabulary;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * Native Chinese names: a surname and one or two characters that end a word, where the words around
 * show a person: a title beside it, an introduction, a verb of saying, a list of names.
 */
final class ChineseNames implements Finder {
  private static final Pattern INTRODUCED =
      Pattern.compile(
          ".*(?:我是|我叫|名叫|嘉宾是|来的是|连线的是|对话的是|采访的是|介绍的是|请到的是|请到了|请来了|连线|专访|对话|记者|主播|主持人|博主|作者|编译|撰文|文|队友|同事|导师|师从|合伙人|(?:一位|有位|个|名)叫)[:： ]?$");
  private static final Pattern SAYS =
      Pattern.compile(
          "^(?:就|也|则|还|却|倒|又|曾|并|都|便|随后|后来|当时|最后|后|在[^，。]{1,8}[里中上]|对[^，。]{1,6}|向[^，。]{1,6}|今晨|昨日|今天|昨天|前天|\\d{1,2}日){0,3}"
              + "(?:认为|觉得|表示|说|写道|指出|强调|看得|回应|补充|笑了笑|提醒|建议|主张|坦言|告诉|提到|透露|称|解释|回忆|反驳|质疑|承认|预测|估计|担心|相信|坚持|问|回答|答|感叹|直言|宣布|发帖|发文|发信|起草|执笔|牵头|领衔|发起|创办|创立|毕业于|任教|带领|受访)");
  private static final Pattern INTERVIEWED =
      Pattern.compile(
          "^(?:的?(?:访谈|专访|独家专访|采访|口述|自述|独白|演讲|讲座)|对话录)(?:$|[^，。]{0,2}$|[：:（(_|｜—-]|\\s)");

  /**
   * One word in brackets is the original of a brand too, so that more must tell a person:
   * 万豪（Marriott）.
   */
  private static final Pattern BRAND =
      Pattern.compile("[（(][\\p{IsLatin}'’.-]+[）)](?!等|教授|博士|说|认为|提出|指出)");

  private static final Set<String> GRAMMAR =
      Set.of(
          "是", "说", "在", "有", "会", "也", "就", "都", "和", "的", "了", "着", "过", "个", "们", "人", "者", "家",
          "去", "来", "要", "想", "让", "把", "被", "给", "对", "从", "他", "她", "它", "我", "你", "您", "这", "那",
          "谁");

  /** Single measure words that stand in names too: 维, 张. */
  private static final Set<String> MEASURES =
      Set.of("位", "名", "种", "件", "条", "本", "次", "场", "段", "句", "批", "届", "份", "些", "个");

  /**
   * Tags of localizers, conjunctions, prepositions, auxiliaries, measures, adverbs and pronouns.
   */
  private static final String PARTICLES = "fcpuqdrym";

  private final Set<String> surnames = WordList.read("surnames.txt");
  private final BitSet surnamesBegin = new BitSet();
  private final Set<String> roles = WordList.read("roles.txt");
  private final BitSet foreign = ForeignCharacters.read();

  ChineseNames() {
    surnames.forEach(surname -> surnamesBegin.set(surname.charAt(0)));
  }

  @Override
  public void find(Line line, List<Mention> found) {
    List<Token> tokens = line.tokens();
    int taken = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int begin = tokens.get(i).begin();
      if (begin < taken) {
        continue;
      }
      int surname = surname(line.folded(), begin);
      if (surname == 0) {
        continue;
      }
      for (int given = 2; given >= 1; given--) {
        int end = begin + surname + given;
        boolean titled = isTitled(line, end);
        if (isCandidate(line, i, begin, end, titled)
            && (titled || !isWords(line, i, begin, end))
            && isPerson(line, begin, end, surname)) {
          found.add(line.mention(begin, end, EntityType.PERSON, 0.75, "name.chinese"));
          taken = end;
          break;
        }
      }
    }
  }

  /** 沙惟一访谈 at the top of a document: there a given name may well be a word. */
  private static boolean isTitled(Line line, int end) {
    String folded = line.folded();
    return line.passage() == 0
        && end < folded.length()
        && INTERVIEWED.matcher(folded).region(end, folded.length()).lookingAt();
  }

  /** Length of the surname that begins here, 0 if there is none. */
  private int surname(String folded, int begin) {
    if (!surnamesBegin.get(folded.charAt(begin))) {
      return 0;
    }
    if (begin + 2 < folded.length() && surnames.contains(folded.substring(begin, begin + 2))) {
      return 2;
    }
    return surnames.contains(folded.substring(begin, begin + 1)) ? 1 : 0;
  }

  /**
   * The stretch is Chinese, ends a word or stands before an office (言 教授, which may be cut as 言教
   * 授), and is made of words that may be parts of a name.
   */
  private boolean isCandidate(Line line, int first, int begin, int end, boolean titled) {
    if (end > line.text().length() || line.isKnown(begin, end)) {
      return false;
    }
    boolean cut = !line.wordStarts().get(end);
    if (cut && !startsWithRole(after(line, end))) {
      return false;
    }
    List<Token> tokens = line.tokens();
    for (int i = first; i < tokens.size() && tokens.get(i).begin() < end; i++) {
      Token token = tokens.get(i);
      if (cut && token.end() > end && token.begin() == end - 1) {
        continue;
      }
      boolean han = token.text().chars().allMatch(c -> Scripts.isHan((char) c));
      boolean whole = token.begin() == begin && token.end() == end;
      if (!han || (!whole && !titled && isOrdinary(token, i == first))) {
        return false;
      }
      if (whole && !token.tag().startsWith("nr") && token.text().length() >= 2) {
        return false;
      }
    }
    return true;
  }

  /**
   * A word that the segmenter has cut (谈到), a noun and what follows it (项目中), a measure (万倍), an
   * office (荣休教授), or a part of a longer foreign name (巴特莱 in 巴特莱特).
   */
  private boolean isWords(Line line, int first, int begin, int end) {
    String folded = line.folded();
    String surface = folded.substring(begin, end);
    List<Token> tokens = line.tokens();
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).begin() < end) {
      last++;
    }
    boolean particle = last > first && PARTICLES.indexOf(tokens.get(last).tag().charAt(0)) >= 0;
    boolean noun =
        tokens.get(first).text().length() >= 2
            && tokens.get(first).end() < end
            && !surnames.contains(tokens.get(first).text());
    boolean office = roles.stream().anyMatch(r -> r.length() > 2 && folded.startsWith(r, begin));
    boolean named = tokens.get(first).tag().startsWith("nr") && last == first;
    return office
        || (!named && Vocabulary.isWord(surface))
        || (noun && (particle || isVerb(tokens.get(last)) || folded.charAt(end - 1) == '时'))
        || (end - begin == 2 && particle)
        || (surface.chars().allMatch(foreign::get) && line.goesOnForeign(begin, end));
  }

  private static boolean isVerb(Token token) {
    return token.tag().startsWith("v");
  }

  /** A word of the language that is no part of a name. */
  private static boolean isOrdinary(Token token, boolean first) {
    String tag = token.tag();
    if (token.text().length() == 1) {
      return !first && (GRAMMAR.contains(token.text()) || MEASURES.contains(token.text()));
    }
    boolean nominal = tag.startsWith("n") && !tag.equals("nt") && !tag.equals("nz");
    return first ? !nominal : !tag.startsWith("nr") && !tag.startsWith("g");
  }

  private boolean isPerson(Line line, int begin, int end, int surname) {
    String folded = line.folded();
    String before = folded.substring(Math.max(0, begin - 12), begin);
    String after = after(line, end);
    boolean full = end - begin >= surname + 2;
    boolean roleAfter = startsWithRole(after);
    boolean roleBefore = endsWithRole(before);
    boolean glossed =
        after.length() > 1
            && (after.charAt(0) == '（' || after.charAt(0) == '(')
            && Character.isUpperCase(line.at(end + 1))
            && !BRAND.matcher(line.text()).region(end, line.text().length()).lookingAt();
    if (roleAfter || roleBefore || glossed || INTRODUCED.matcher(before).matches()) {
      return true;
    }
    boolean opens =
        before.isEmpty() || "。！？；：，、“「（( \n的".indexOf(before.charAt(before.length() - 1)) >= 0;
    return full
        && (isListed(line, begin, end)
            || (opens && hasRareCharacter(line, begin, end))
            || INTERVIEWED.matcher(after).lookingAt()
            || (opens && SAYS.matcher(after).lookingAt()));
  }

  /** 烜 is in no word that the analyzer knows, and so in a name. */
  private static boolean hasRareCharacter(Line line, int begin, int end) {
    return line.tokens().stream()
        .anyMatch(t -> t.begin() > begin && t.end() <= end && t.tag().startsWith("w"));
  }

  /** Between names: 还有熊蔡明、Tim Shi. */
  private static boolean isListed(Line line, int begin, int end) {
    boolean right = line.at(end) == '、' && line.isKnownOrLatin(end + 1);
    boolean left = line.at(begin - 1) == '、' && line.isKnownOrLatin(begin - 2);
    return left || right;
  }

  private static String after(Line line, int end) {
    return line.folded().substring(end, Math.min(line.folded().length(), end + 24));
  }

  private boolean startsWithRole(String after) {
    String text = after.stripLeading();
    for (int length = 2; length <= 6 && length <= text.length(); length++) {
      if (roles.contains(text.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithRole(String before) {
    String text = before.stripTrailing();
    for (int length = 2; length <= 7 && length <= text.length(); length++) {
      if (roles.contains(text.substring(text.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
