package yulu.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows, channels and periodicals by what is said around their names: 欢迎收听《冷板凳》, 来源：公众号「夜读」,
 * 由蓝灯赞助播出, 《边岸周刊》, welcome to Margin Notes. They are organizations, also between title marks.
 */
final class ShowNames implements Finder {
  private static final String NAME =
      "((?!播客|节目|频道|我|你|他|本|这|每|上期|下期|系列|专栏)[\\p{IsHan}\\p{IsLatin}\\p{N}·]{2,10}?)";
  private static final Pattern LATIN =
      Pattern.compile(
          "(?:[Ww]elcome (?:back )?to|[Yy]ou(?:'re| are) listening to|[Tt]his is)\\s((?:The |the )?\\p{Lu}[\\p{L}'’]+(?: (?:\\p{Lu}[\\p{L}'’]+|of|and|the|&))*)(?=[,.!;]|$| podcast| show)");
  private static final List<Pattern> PATTERNS =
      List.of(
          // 欢迎来到云上半小时，
          Pattern.compile(
              "(?:欢迎(?:大家|各位|你们)?(?:来到|收听|收看|做客|回到|关注)|(?:^|[，。,\\s])(?:您|你)?(?:现在|正在)?(?:收听|收看)的是|(?:^|[，。好,\\s])这里是|(?:^|[。])我们是(?=[《「“]))\\s?[《「“]?"
                  + NAME
                  + "[》」”]?(?=[，。！,!\\s]|播客|节目|频道|$|我是)"),
          // 来源：公众号「铁皮观察」
          Pattern.compile(
              "(?:公众号|微信号|来源|出处|首发于|原刊于|刊于|转载自|转自|整理自)\\s?[：:]?\\s?(?:公众号|微信公众号|播客|《|「|“)\\s?[《「“]?"
                  + NAME
                  + "[》」”]?(?=[｜|，。,\\s》」”)）]|$)"),
          // 来源：夜读灯塔 ｜ 整理：…
          Pattern.compile("(?:^|[|｜\\s])来源\\s?[：:]\\s?" + NAME + "(?=\\s?[|｜])"),
          // 自己的博客“潮水笔记”
          Pattern.compile("(?:专栏|博客|栏目|播客|频道|期刊|杂志)[《「“\"]" + NAME + "[》」”\"]"),
          // 本期节目由蓝灯赞助播出
          Pattern.compile("由[《「“\"]?" + NAME + "[》」”\"]?(?:独家|友情|特别|倾情)?(?:赞助|冠名|特约播出)"),
          // 灯塔夜谈 第12期
          Pattern.compile("^[《「“]?" + NAME + "[》」”]?\\s?第\\s?[\\d一二三四五六七八九十百]{1,4}期"),
          // 【海岸日报／记者…】, 海岸网6月19日讯
          Pattern.compile(
              "(?:^|【)" + NAME + "(?:[／/](?:特约)?记者|\\d{1,2}月\\d{1,2}日(?:讯|电)(?=$|[（(，,\\s]))"),
          Pattern.compile("^" + NAME + "\\s?(?:特约|实习)?记者\\s?[\\p{IsHan}]{2,3}$"),
          // 本文根据《海边》一次谈话的录音整理
          Pattern.compile("根据《([^《》]{2,12})》[^。《]{0,20}(?:录音|谈话|节目|访谈|播出)"),
          // 《边岸周刊》
          Pattern.compile(
              "《([\\p{IsHan}]{2,8}(?:周刊|日报|晚报|时报|周报|早报|商报|导报|月报|杂志|期刊|月刊|学报|快报|新闻|通讯|评论))》"),
          LATIN);

  /** Every pattern needs one of them; most lines have none. */
  private static final List<String> SIGNS =
      List.of(
          "欢迎",
          "收听",
          "收看",
          "这里是",
          "我们是",
          "公众号",
          "微信号",
          "来源",
          "出处",
          "首发于",
          "刊于",
          "转载自",
          "转自",
          "整理自",
          "专栏",
          "博客",
          "栏目",
          "播客",
          "频道",
          "期刊",
          "杂志",
          "赞助",
          "冠名",
          "特约",
          "期",
          "记者",
          "日讯",
          "日电",
          "根据",
          "《",
          "elcome",
          "istening",
          "his is");

  @Override
  public void find(Line line, List<Mention> found) {
    if (SIGNS.stream().noneMatch(line.folded()::contains)) {
      return;
    }
    for (Pattern pattern : PATTERNS) {
      Matcher m = pattern.matcher(pattern == LATIN ? line.text() : line.folded());
      while (m.find()) {
        int begin = m.start(1);
        int end = m.end(1);
        boolean again = found.stream().anyMatch(f -> f.begin() < end && begin < f.end());
        if (!again && !line.isKnown(begin, end)) {
          found.add(line.mention(begin, end, EntityType.ORGANIZATION, 0.75, "name.show"));
        }
      }
    }
  }
}
