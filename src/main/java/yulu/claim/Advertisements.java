package yulu.claim;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import yulu.text.QuickPattern;

/**
 * Where a talk is interrupted by an advertisement: from the sentence that asks for a break or names
 * a sponsor to the one that goes back to the talk. Without both nothing is left out.
 */
final class Advertisements {
  /** 我们短暂休息一下，来谈谈一家公司; 本期由…赞助. */
  private static final QuickPattern OPENS =
      QuickPattern.of(
          "休息一下|短暂(?:的)?休息|稍作休息|插播|广告时间|(?:听|读|念|播|进)[^，。]{0,4}广告|(?:节目|播客|视频|本期)[^，。]{0,8}赞助|(?:感谢|来自)[^，。]{0,8}赞助商|\\b(?:(?:quick|short|brief) break|(?:our|today's) sponsors?|(?:is|are) sponsored by|brought to you by|word from our)\\b");

  /** 好的，让我们回到节目; now back to the show. */
  private static final Pattern CLOSES =
      Pattern.compile(
          "(?:[^，。]{0,12}[，,])?\\s*(?:好的?|那么?|现在|接下来|下面)*[，,]?\\s*(?:让|请)?(?:我们|咱们)?(?:一起|现在|再)*(?:回到|继续)(?:我们|咱们)?(?:的|与|和|跟|对|刚才|刚刚|今天|本期|这期|这场|正式)*[^，。]{0,14}(?:节目|对话|访谈|采访|谈话|讨论|话题|正题|播客|内容|探索)[。.]?|.{0,40}\\b(?:back to|return to) (?:the|our|this|my) (?:show|conversation|interview|episode|podcast|program|discussion|talk)\\b.{0,50}");

  /** Sentences that an advertisement is long at most. */
  private static final int LONGEST = 60;

  private Advertisements() {}

  /** The sentences, by their index, that stand in an advertisement. */
  static BitSet in(List<Reading> readings) {
    BitSet inside = new BitSet();
    int opened = -1;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      boolean opens = OPENS.isIn(reading.folded());
      if (opened >= 0 && i - opened <= LONGEST && CLOSES.matcher(reading.folded()).matches()) {
        inside.set(opened, i + 1);
        opened = -1;
      } else if (opens && (opened < 0 || i - opened > LONGEST)) {
        opened = i;
      }
    }
    return inside;
  }
}
