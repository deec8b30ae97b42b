package yulu.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    if (first == ending || line.isKnown(tokens.get(first).begin(), tokens.get(ending).end())) {
      return;
    }
    String last = tokens.get(ending).text();
    boolean weak =
        TOO_COMMON.contains(last)
            && last.length() == 2
            && (last.equals("科技") || last.equals("智能") || last.equals("公司") || last.equals("集团"));
    add(line, tokens.get(first).begin(), tokens.get(ending).end(), weak ? 0.6 : 0.75, found);
  }

  private static void add(Line line, int begin, int end, double confidence, List<Mention> found) {
    found.add(
        new Mention(
            line.passage(),
            begin,
            end,
            EntityType.ORGANIZATION,
            line.text().substring(begin, end),
            Optional.empty(),
            confidence,
            "name.chinese.organization"));
  }
}
