package yulu.claim;

import java.util.regex.Pattern;
import yulu.entity.Place;
import yulu.mention.EntityType;

/** What is called after somebody: 图灵奖, 图灵停机问题, Turing lecture, 戴维斯派, 戴维斯政府. */
final class Eponyms {
  private static final Pattern THING =
      Pattern.compile(
          "\\s?(?:\\p{IsHan}{0,3}(?:奖|测试|定理|定律|悖论|方程|猜想|停机问题|曲线|效应|分布|讲席|讲座)|机(?!会|构|制|器)|派(?!人|出|遣)|政府|当局|阵营|竞选|支持者|追随者|粉丝|时代|主义|团队|基金会|慈善|家族|旗下|(?:award|lecture|prize|medal|test|machine)\\b)");

  private Eponyms() {}

  /** True if a person's name is only part of what something is called. */
  static boolean isIn(String folded, Place place) {
    return place.is(EntityType.PERSON)
        && THING.matcher(folded).region(place.end(), folded.length()).lookingAt();
  }
}
