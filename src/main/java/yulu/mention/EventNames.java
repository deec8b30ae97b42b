package yulu.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.QuickPattern;

/** Names of events by their endings: ImageNet 挑战赛, GTC 大会, the XPRIZE Challenge, NeurIPS 2024. */
final class EventNames implements Finder {
  private static final QuickPattern CHINESE =
      QuickPattern.of(
          "(?=[A-Z])(?<![\\p{IsLatin}\\p{N}])([A-Z][A-Za-z0-9]{2,20}(?:[ -][A-Z][A-Za-z0-9]{1,40})?) ?(挑战赛|挑戰賽|竞赛|競賽|大赛|锦标赛|峰会|峰會|大会|大會|开发者大会|研讨会|奖|大奖|奖章)(?![励项牌])");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?=[A-Z])(?<![\\p{IsLatin}\\p{N}])((?:[A-Z][A-Za-z0-9-]{1,40} ){1,4}(?:Challenge|Prize|Award|Awards|Conference|Summit|Symposium|Olympiad|Championship|Medal|Competition|Hackathon))(?![\\p{IsLatin}\\p{N}])");

  @Override
  public void find(Line line, List<Mention> found) {
    add(line, CHINESE.in(line.text()), found);
    add(line, ENGLISH.matcher(line.text()), found);
  }

  private static void add(Line line, Matcher m, List<Mention> found) {
    while (m.find()) {
      int begin = m.group(1).startsWith("The ") ? m.start() + 4 : m.start();
      if (!line.isCovered(begin, m.end())) {
        found.add(line.mention(begin, m.end(), EntityType.EVENT, 0.75, "name.event"));
      }
    }
  }
}
