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

  /** True if a paragraph is such an entry. */
  boolean begins(Reading reading) {
    if (timeline) {
      return true;
    }
    int begin = reading.sentence().begin();
    boolean work =
        reading.places().stream()
            .anyMatch(p -> p.is(EntityType.WORK) && p.begin() - begin <= CITED_AT);
    return work || DATED.matcher(reading.folded()).lookingAt();
  }
}
