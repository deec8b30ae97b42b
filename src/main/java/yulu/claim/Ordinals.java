package yulu.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yulu.entity.Entity;

/** 第一个风险是…, later 第二个风险是…: who counts his points up goes on where the next is counted. */
final class Ordinals {
  private static final Pattern FIRST = Pattern.compile("首先|第一(?:个|点|类|种|层|大|步|，|,|是)|一是|一方面");

  private static final Pattern LATER =
      Pattern.compile("[而但]?(?:其次|再次|最后一(?:个|点|类|种)|第[二三四五六](?:个|点|类|种|层|大|步|，|,|是)|[二三四]是|另一方面)");

  private @Nullable Entity counting;

  /** True of a sentence that gives the first of several points. */
  static boolean begin(Reading reading) {
    return FIRST.matcher(reading.folded()).lookingAt();
  }

  /** Whose a sentence is that counts on, if the points before were somebody's. */
  @Nullable Entity goesOn(Reading reading) {
    return LATER.matcher(reading.folded()).lookingAt() ? counting : null;
  }

  /** Takes note of whose the sentence is, if it is the first point. */
  void hears(Reading reading, Voice voice) {
    if (begin(reading)) {
      List<Entity> who =
          voice.attribution() == Attribution.REPORTED ? voice.claimants() : List.of();
      counting = who.size() == 1 ? who.get(0) : null;
    }
  }
}
