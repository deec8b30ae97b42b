package yulu.claim;

import java.util.EnumSet;
import java.util.Set;
import yulu.text.Block;
import yulu.text.QuickPattern;

/**
 * What a sentence tells a reader who does not know the person or the word, and nobody holds: what
 * somebody did in his life, what a word means.
 */
final class Told {
  /** 后训练（post-training）是: a word that is explained, with what it is in English. */
  private static final QuickPattern GLOSSED =
      QuickPattern.of("(（", "^[^，。：:,]{1,24}[（(][a-z][^（()）]{2,60}[）)] ?(?:是(?![由在把])|就是|指|叫)");

  /** What no sentence has that only tells what somebody did. */
  private static final Set<CueRole> OPINIONS =
      EnumSet.of(
          CueRole.ARGUES,
          CueRole.HEDGED,
          CueRole.MODAL,
          CueRole.PREDICTED,
          CueRole.RECOMMENDED,
          CueRole.URGES);

  private Told() {}

  /** 2015 年他加入了 OpenAI. */
  static boolean isDeed(Reading reading) {
    return says(reading, CueRole.DEED)
        && isTellers(reading)
        && OPINIONS.stream().noneMatch(reading::has);
  }

  /** 对齐（alignment）是指…. */
  static boolean isGloss(Reading reading) {
    return (says(reading, CueRole.GLOSS) || GLOSSED.isIn(reading.folded())) && isTellers(reading);
  }

  private static boolean says(Reading reading, CueRole role) {
    return reading.cues().stream().anyMatch(c -> c.role() == role && !reading.isQuoted(c.begin()));
  }

  /** True unless a block quotation, or somebody who says "I", speaks. */
  private static boolean isTellers(Reading reading) {
    return reading.linked().passage().kind() != Block.Kind.QUOTE
        && !Person.FIRST.isIn(reading.folded());
  }
}
