package yulu.claim;

import java.util.List;
import java.util.regex.Pattern;
import yulu.mention.EntityType;
import yulu.text.Block;

/**
 * Entries of a record of dates or of a list of works: whoever keeps it tells them himself, until
 * one tells what somebody holds.
 */
final class Entries {
  private static final int CITED_AT = 3;
  private static final int DATES = 4;
  private static final Pattern HEADED_BY_DATE =
      Pattern.compile("[\\s#]*(?:19|20)\\d{2}\\s?(?:年|[-./：:])");
  private static final Pattern DATED =
      Pattern.compile(
          "[\\s*•-]*(?:19|20)\\d{2}\\s?(?:年\\d{1,2}月(?:\\d{1,2}日)?|[-./]\\d{1,2})[^，。]{0,6}(?:[：:，,。 ]|$)");

  /** [3] Sumers, T. R.: an entry of a bibliography. */
  private static final Pattern NUMBERED = Pattern.compile("\\s*\\[\\d{1,3}\\]");

  private static final Pattern LIST =
      Pattern.compile(
          "(?:论文|文献|书目|书单|片单|阅读|读物|资料)(?:列表|清单|目录|合集|推荐|[（(].*|[：:].*)?\\s*$|(?:paper|reading|book) list|references|bibliography|further reading|\\bpapers\\s*$");

  /** True if the headings are dates. */
  private final boolean timeline;

  Entries(List<Reading> readings) {
    timeline = isTimeline(readings);
  }

  private static boolean isTimeline(List<Reading> readings) {
    int headings = 0;
    int dated = 0;
    for (Reading reading : readings) {
      if (reading.linked().passage().kind() == Block.Kind.HEADING) {
        headings++;
        dated += HEADED_BY_DATE.matcher(reading.folded()).lookingAt() ? 1 : 0;
      }
    }
    return dated >= DATES && dated * 3 >= headings * 2;
  }

  /** 他写过的论文（不全）: a heading above such a list. */
  static boolean areHeadedBy(Reading heading) {
    return LIST.matcher(heading.folded()).find();
  }

  /** True if a paragraph is such an entry. */
  boolean begins(Reading reading) {
    if (timeline) {
      return true;
    }
    int begin = reading.sentence().begin();
    boolean work =
        reading.places().stream()
            .anyMatch(p -> p.is(EntityType.WORK) && p.begin() - begin <= CITED_AT);
    return work
        || NUMBERED.matcher(reading.folded()).lookingAt()
        || DATED.matcher(reading.folded()).lookingAt();
  }
}
