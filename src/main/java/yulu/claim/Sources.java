package yulu.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.QuickPattern;

/** The organization whose figures or report a sentence gives: 据国际能源署统计, IEA 数据显示. */
final class Sources {
  private static final QuickPattern ACCORDING =
      QuickPattern.of("(?:(?<![数证依论凭占根])据|根据|按照?|援引|引述)[^，。；]{0,10}$");

  private static final Pattern GIVES =
      Pattern.compile(
          "[》」\"]?\\s?(?:[（(][^）)]{1,30}[）)])?[^，。；：]{0,16}?(?:统计|报道|数据|研究|报告|调查|预测|消息|披露|测算|估算|估计|分析|白皮书|指数)");

  /** IEA 数据显示: at the beginning of its clause. */
  private static final Pattern SHOWS =
      Pattern.compile(
          "[》」\"]?\\s?(?:[（(][^）)]{1,30}[）)])?[^，。；：]{0,10}(?:数据|研究|报告|调查|统计|民调|报道)[^，。；：]{0,4}(?:显示|表明|发现|指出|称)");

  /** 根据林若水的推文: what a person has written or said. */
  private static final Pattern WRITES =
      Pattern.compile(
          "[》」\"]?\\s?(?:[（(][^）)]{1,30}[）)])?(?:在[^，。；：]{1,12})?的[^，。；：]{0,6}?(?:推文|帖子|博客|文章|说法|描述|回忆|回忆录|爆料|解释|介绍|总结|分析|观察|计算|估计|估算|测算|预测|判断|统计|讲述|报道|报告|调查|研究|透露|消息|证词|陈述)");

  private static final Pattern OPENING = Pattern.compile("(?:[^，。；]{0,12}[，,])?[^，。；]{0,4}");

  private Sources() {}

  /** The first such organization. */
  static Optional<Entity> of(Reading reading) {
    String folded = reading.linked().folded();
    int begin = reading.sentence().begin();
    int end = reading.sentence().end();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.ORGANIZATION) || p.is(EntityType.PERSON))
        .filter(p -> !reading.isQuoted(p.begin()))
        .filter(p -> isSource(folded, begin, end, p))
        .map(Place::entity)
        .findFirst();
  }

  private static boolean isSource(String folded, int begin, int end, Place place) {
    String before = folded.substring(begin, place.begin());
    if (place.is(EntityType.PERSON)) {
      return ACCORDING.isIn(before) && WRITES.matcher(folded).region(place.end(), end).lookingAt();
    }
    return (ACCORDING.isIn(before) && GIVES.matcher(folded).region(place.end(), end).lookingAt())
        || (OPENING.matcher(before).matches()
            && SHOWS.matcher(folded).region(place.end(), end).lookingAt());
  }
}
