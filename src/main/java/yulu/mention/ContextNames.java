package yulu.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.WordList;

/**
 * Latin names whose kind the Chinese words right beside them tell: 创立了 MetaMind, 加入 Adept, 推出了
 * Devin, Sora 模型.
 */
final class ContextNames implements Finder {
  private static final Pattern NAME =
      Pattern.compile(
          "(?=[A-Z])(?<![\\p{IsLatin}\\p{N}.])([A-Z][A-Za-z0-9]*+(?:\\.(?:com|ai|io|org))?(?: [A-Z][A-Za-z0-9]++){0,2})(?![\\p{IsLatin}\\p{N}])");
  private static final Pattern ORGANIZATION_BEFORE =
      Pattern.compile(
          "(?:创立|创办|创建|成立|联合创立|共同创立|创立了|创办了|创建了|成立了|加入|加入了|加盟|离开|离开了|任职于|就职于|供职于|入职|收购|收购了|投资了|公司|机构|实验室|初创公司|创业公司|新公司|新公司叫|公司叫|竞争对手)\\s?$");
  private static final Pattern ORGANIZATION_AFTER =
      Pattern.compile(
          "^\\s?(?:公司|实验室|团队|研究院|联合创始人|创始人|首席|的?\\s?CEO|的?\\s?CTO|总裁|董事会|员工|工程师|研究员|内部|（公司）|融资|估值)");
  private static final Pattern SYSTEM_BEFORE =
      Pattern.compile(
          "(?:推出了?|发布了?|上线了?|开源了?|使用了?|用过|产品|模型|框架|平台|工具|软件|编辑器|应用|数据集|基准|芯片|机器人|叫做?)\\s?$");
  private static final Pattern SYSTEM_AFTER =
      Pattern.compile("^\\s?(?:模型|大模型|系列模型|框架|平台|工具|软件|编辑器|数据集|基准测试|芯片|机器人|语言|语言模型|应用|插件|编程语言)");

  private final Set<String> stop = WordList.read("latin-stop.txt");
  private final Set<String> given = WordList.read("given-names.txt");

  @Override
  public void find(Line line, List<Mention> found) {
    Matcher m = NAME.matcher(line.text());
    while (m.find()) {
      String name = m.group(1);
      String first = name.split(" ")[0];
      boolean plain = stop.contains(first) || given.contains(first) || name.length() < 3;
      if (plain || line.isKnown(m.start(1), m.end(1))) {
        continue;
      }
      String before = line.folded().substring(Math.max(0, m.start(1) - 6), m.start(1));
      type(before, line.folded(), line.text(), m.end(1))
          .ifPresent(t -> found.add(line.mention(m.start(1), m.end(1), t, 0.7, "name.context")));
    }
  }

  private static Optional<EntityType> type(String before, String folded, String text, int end) {
    String rest = text.substring(end, Math.min(text.length(), end + 10));
    if (ORGANIZATION_BEFORE.matcher(before).find() || ORGANIZATION_AFTER.matcher(rest).find()) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    String after = folded.substring(end, Math.min(folded.length(), end + 6));
    boolean system = SYSTEM_BEFORE.matcher(before).find() || SYSTEM_AFTER.matcher(after).find();
    return system ? Optional.of(EntityType.SYSTEM) : Optional.empty();
  }
}
