package yulu.claim;

import java.util.EnumSet;
import java.util.Set;
import yulu.text.Block;

/**
 * Whether a sentence only tells what somebody did in his life: that is told, and not held by him.
 */
final class Deeds {
  /** What no sentence has that only tells what somebody did. */
  private static final Set<CueRole> OPINIONS =
      EnumSet.of(
          CueRole.ARGUES,
          CueRole.HEDGED,
          CueRole.MODAL,
          CueRole.PREDICTED,
          CueRole.RECOMMENDED,
          CueRole.URGES);

  private Deeds() {}

  /** 2015 年他加入了 OpenAI. */
  static boolean areTold(Reading reading) {
    boolean told =
        reading.cues().stream()
            .anyMatch(c -> c.role() == CueRole.DEED && !reading.isQuoted(c.begin()));
    return told
        && reading.linked().passage().kind() != Block.Kind.QUOTE
        && OPINIONS.stream().noneMatch(reading::has)
        && !Person.FIRST.isIn(reading.folded());
  }
}
