package yulu.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.Scripts;
import yulu.text.WordList;

/**
 * Persons whom a document names because they made it or take part in it: credits (剪辑：阿橘), openings
 * and sign-offs (我是老柳，我们下期再见), greetings (谢谢晓禾). Such names need no surname, and most are no more
 * than what friends call somebody.
 */
final class CreditNames implements Finder {
  private static final String NAME = "([\\p{IsHan}]{2,3})";
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|[｜|/／（(·*\\s])(主播|剪辑|记录|速记|整理|撰文|撰稿|策划|文案|配音|监制|审校|校对|听译|字幕|录音|主持|采写|编译|责编|后期|制作|摄影)(?:人|者)?\\s?[：:]\\s?"
              + NAME
              + "(?=$|[｜|/／（(）)*]|\\s|\\s[｜|/／（(·])");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:^|^[^，。！？：,!?:]{2,8}|[\\s（(／/])(?:特约|本报|实习)?(?:记者|撰稿人)[\\s：:]?"
              + NAME
              + "(?=$|[\\s）)／/])");
  private static final Pattern SELF =
      Pattern.compile("(?:^|[，。！,!\\s])(?:我是|我叫)" + NAME + "(?=$|[，。！,!\\s])");
  private static final Pattern STAGE =
      Pattern.compile("大家好|各位好|听众|观众|欢迎|哈喽|这里是|下期|下次|下回|下周|再见|拜拜|收听|收看");
  private static final Pattern GREETED =
      Pattern.compile(
          "(?:^|[，。！？,!?\\s-])(?:谢谢|感谢|欢迎)([\\p{IsHan}]{2})(?=$|[，。！,!\\s])"
              + "|(?:^|[，。！？,!?\\s-])([\\p{IsHan}]{2})好(?=$|[，。！,!\\s])");
  private static final Pattern ADDRESSED =
      Pattern.compile("(?:谢谢|感谢|欢迎|问|告诉)(?:你|您)[，,]([\\p{IsHan}]{2,4})(?=[，。！,!])");

  /** Characters of pronouns, particles and adverbs: 感谢大家, 今天好, 我是真的. */
  private static final String NEVER =
      "的得了吗呢吧是不没我你您他她它谁这那大各家位们今明昨很真还也更最太挺都就又再刚早晚上下午安天刻先后说看听讲觉认做想要会能可在有好嗯啊哦到";

  private static final List<String> THANKS = List.of("谢谢", "感谢", "欢迎", "问你", "问您", "告诉");

  private final Set<String> roles = WordList.read("roles.txt");
  private final BitSet foreign = ForeignCharacters.read();

  @Override
  public void find(Line line, List<Mention> found) {
    String text = line.folded();
    if (text.indexOf(':') >= 0) {
      add(line, CREDIT.matcher(text), 2, found);
    }
    if (text.contains("记者") || text.contains("撰稿人")) {
      add(line, BYLINE.matcher(text), 1, found);
    }
    if (text.contains("我是") || text.contains("我叫")) {
      introduced(line, found);
    }
    if (text.indexOf('好') >= 0 || THANKS.stream().anyMatch(text::contains)) {
      greeted(line, found);
    }
  }

  private void introduced(Line line, List<Mention> found) {
    String text = line.folded();
    Matcher self = SELF.matcher(text);
    while (self.find()) {
      int from = Math.max(0, self.start() - 24);
      int to = Math.min(text.length(), self.end() + 12);
      boolean nick =
          "老阿".indexOf(text.charAt(self.start(1))) >= 0 && self.end(1) - self.start(1) == 2;
      if ((nick || STAGE.matcher(text).region(from, to).find())
          && isName(line, self.start(1), self.end(1))
          && !isWord(line, self.start(1), self.end(1))) {
        add(line, self.start(1), self.end(1), found);
      }
    }
  }

  private void greeted(Line line, List<Mention> found) {
    Matcher greeted = GREETED.matcher(line.folded());
    while (greeted.find()) {
      int group = greeted.group(1) == null ? 2 : 1;
      int begin = greeted.start(group);
      int end = greeted.end(group);
      if (isName(line, begin, end) && !isWord(line, begin, end)) {
        add(line, begin, end, found);
      }
    }
    Matcher addressed = ADDRESSED.matcher(line.folded());
    while (addressed.find()) {
      boolean all = addressed.group(1).chars().allMatch(foreign::get);
      if (all && isName(line, addressed.start(1), addressed.end(1))) {
        add(line, addressed.start(1), addressed.end(1), found);
      }
    }
  }

  private void add(Line line, Matcher m, int group, List<Mention> found) {
    while (m.find()) {
      if (isName(line, m.start(group), m.end(group))) {
        add(line, m.start(group), m.end(group), found);
      }
    }
  }

  /** Nothing that is said to everybody, and no office. */
  private boolean isName(Line line, int begin, int end) {
    String name = line.folded().substring(begin, end);
    return !line.isKnown(begin, end)
        && name.chars().noneMatch(c -> NEVER.indexOf(c) >= 0)
        && roles.stream().noneMatch(name::endsWith)
        && "人员者师生手长友组社部".indexOf(name.charAt(name.length() - 1)) < 0;
  }

  /** One word of the language that is no name. */
  private static boolean isWord(Line line, int begin, int end) {
    return line.tokens().stream()
        .anyMatch(
            t ->
                t.begin() < end
                    && t.end() > begin
                    && t.text().length() > 1
                    && Scripts.isHan(t.text().charAt(0))
                    && !t.tag().startsWith("nr")
                    && !t.tag().startsWith("nz"));
  }

  private static void add(Line line, int begin, int end, List<Mention> found) {
    found.add(line.mention(begin, end, EntityType.PERSON, 0.7, "name.credit"));
  }
}
