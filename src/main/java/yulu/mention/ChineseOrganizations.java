package yulu.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import yulu.nlp.Token;
import yulu.text.Scripts;
import yulu.text.WordList;

/** Chinese names that end as organizations do: 清华大学, 智源研究院, 高瓴资本. */
final class ChineseOrganizations implements Finder {
  private static final Set<String> TOO_COMMON =
      Set.of(
          "科技", "智能", "集团", "公司", "银行", "医院", "法院", "国会", "议会", "理事会", "委员会", "大学", "学院", "实验室",
          "中学", "基金", "资本", "研究院", "研究所", "联盟", "协会", "学会");
  private static final Set<String> NOT_BEFORE =
      Set.of(
          "的", "一", "个", "家", "所", "这", "那", "该", "本", "各", "每", "某", "大", "小", "新", "旧", "整个",
          "其他", "前沿", "顶尖", "顶级", "大型", "上市", "初创", "创业", "科技", "互联网", "美国", "中国", "我们", "你们", "他们",
          "研究", "国家", "一流", "名牌", "普通", "私立", "公立");

  /** Endings of organizations that people are said to be of. */
  private static final Set<String> STAFFED =
      Set.of("大学", "研究院", "研究所", "医院", "事务所", "学会", "协会", "中学", "出版社", "证券", "基金会");

  private static final Pattern STAFF =
      Pattern.compile(
          "(?:[\\p{IsHan}]{2,6}?(?:系|学院|科|部|组|中心|实验室)的?)?(?:副?教授|讲师|校长|副?院长|副?所长|副?主任|会长|理事长|首席|研究员|分析师|律师|医生|医师|博士后|博士生|教书|任教|任职|读博|读书|毕业)"
              + "|的[\\p{IsHan}]{2,3}(?:律师|教授|博士|医生|研究员|主任|老师)");

  /** What kind an organization is, not which: 重点大学教授, 法学研究所研究员. */
  private static final Set<String> GENERIC =
      Set.of(
          "重点", "著名", "知名", "综合", "医学", "师范", "职业", "技术", "社区", "儿童", "人民", "当地", "本地", "附近", "高等",
          "老年", "同一", "国内", "国外", "海外", "名校", "附属", "基础", "律师", "会计师", "专科", "地方", "城市", "公办", "民办",
          "计算机", "人工智能", "软件", "法学", "经济", "顶级", "一线", "头部", "券商", "私人", "县城", "省级", "国立");

  private static final int LONGEST_LEFT = 8;

  private final Set<String> endings = WordList.read("organization-endings.txt");

  @Override
  public void find(Line line, List<Mention> found) {
    List<Token> tokens = line.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = line.folded().substring(token.begin(), token.end());
      boolean whole = token.tag().startsWith("nt") && word.length() >= 4 && ending(word);
      if (whole && !line.isKnown(token.begin(), token.end())) {
        add(line, token.begin(), token.end(), 0.8, found);
      } else if (endings.contains(word) && Scripts.isHan(word.charAt(0))) {
        compound(line, i, found);
      }
    }
  }

  private boolean ending(String word) {
    for (int length = 2; length <= 4 && length < word.length(); length++) {
      if (endings.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /** A place or a name before the ending: 多伦多 + 大学. */
  private void compound(Line line, int ending, List<Mention> found) {
    List<Token> tokens = line.tokens();
    int first = ending;
    while (first > 0 && ending - first < 3) {
      Token before = tokens.get(first - 1);
      boolean place =
          before.tag().startsWith("ns")
              || before.tag().startsWith("nz")
              || before.tag().startsWith("nt")
              || before.tag().startsWith("nr");
      boolean adjacent = before.end() == tokens.get(first).begin();
      if (!place || !adjacent || NOT_BEFORE.contains(before.text()) || before.text().length() < 2) {
        break;
      }
      first--;
    }
    if (first == ending) {
      staffed(line, ending, found);
      return;
    }
    if (line.isKnown(tokens.get(first).begin(), tokens.get(ending).end())) {
      return;
    }
    String last = tokens.get(ending).text();
    boolean weak =
        TOO_COMMON.contains(last)
            && last.length() == 2
            && (last.equals("科技") || last.equals("智能") || last.equals("公司") || last.equals("集团"));
    add(line, tokens.get(first).begin(), tokens.get(ending).end(), weak ? 0.6 : 0.75, found);
  }

  /** Ordinary words before the ending, and somebody who works there after it: 灯河大学教授. */
  private void staffed(Line line, int ending, List<Mention> found) {
    List<Token> tokens = line.tokens();
    if (!STAFFED.contains(tokens.get(ending).text())) {
      return;
    }
    int first = ending;
    while (first > 0
        && tokens.get(first - 1).end() == tokens.get(first).begin()
        && tokens.get(ending).begin() - tokens.get(first - 1).begin() <= LONGEST_LEFT
        && isPart(tokens.get(first - 1))) {
      first--;
    }
    int begin = tokens.get(first).begin();
    int end = tokens.get(ending).end();
    boolean generic =
        tokens.subList(first, ending).stream()
            .allMatch(t -> GENERIC.contains(t.text()) || NOT_BEFORE.contains(t.text()));
    boolean longEnough = tokens.get(ending).begin() - begin >= 2;
    if (longEnough && !generic && !line.isKnown(begin, end) && isStaffed(line, end)) {
      add(line, begin, end, 0.65, found);
    }
  }

  private static boolean isPart(Token token) {
    char tag = token.tag().charAt(0);
    boolean one = token.text().length() == 1;
    return Scripts.isHan(token.text().charAt(0))
        && (one ? "pucrvydmqw".indexOf(tag) < 0 || tag == 'q' : "najgbfxz".indexOf(tag) >= 0)
        && !NOT_BEFORE.contains(token.text());
  }

  private static boolean isStaffed(Line line, int end) {
    String text = line.text();
    return STAFF.matcher(line.folded()).region(end, text.length()).lookingAt()
        || (line.at(end) == '的'
            && Character.isUpperCase(line.at(line.at(end + 1) == ' ' ? end + 2 : end + 1)));
  }

  private static void add(Line line, int begin, int end, double confidence, List<Mention> found) {
    found.add(
        line.mention(begin, end, EntityType.ORGANIZATION, confidence, "name.chinese.organization"));
  }
}
