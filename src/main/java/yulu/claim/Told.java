package yulu.claim;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import yulu.mention.EntityType;
import yulu.text.Block;
import yulu.text.QuickPattern;

/**
 * What a sentence tells a reader who does not know the person or the word, and nobody holds: what
 * somebody did in his life, what a word means.
 */
final class Told {
  /** 后训练（post-training）是: a word that is explained, with what it is in English. */
  private static final QuickPattern GLOSSED =
      QuickPattern.of("^[^，。：:,]{1,24}[（(][a-z][^（()）]{2,60}[）)] ?(?:是(?![由在把])|就是|指|叫)");

  /** What no sentence has that only tells what somebody did. */
  private static final Set<CueRole> OPINIONS =
      EnumSet.of(
          CueRole.ARGUES,
          CueRole.HEDGED,
          CueRole.MODAL,
          CueRole.PREDICTED,
          CueRole.RECOMMENDED,
          CueRole.URGES);

  /** 玛丽·布伦特的生平, 二、教育背景: what the section tells is a life, and nobody's view of it. */
  private static final Pattern LIFE =
      Pattern.compile(
          "生平|简历|履历|个人背景|早年|教育(?:背景|经历)|职业(?:生涯|历程|经历)|(?:的|主要)成就|(?:^|[\\s、.．：:*]|人生|职业|生涯|个人)(?:重要|主要|关键)?里程碑|(?:人物|个人|作者|嘉宾)简介|\\b(?:biography|early life|education and career|life and career|about the (?:author|speaker))\\b");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?:1[89]|20)\\d\\d ?年|[一二][〇零九八]\\p{IsHan}{2}年|\\b(?:in|since) (?:1[89]|20)\\d\\d\\b");

  /** What weighs or explains. */
  private static final Pattern JUDGES =
      Pattern.compile("重要|关键|意味|因为|所以|如果|本质|其实|事实上|真正|问题|才是|不是|而是|根本|更|会|能");

  private Told() {}

  /** 2015 年他加入了 OpenAI. */
  static boolean isDeed(Reading reading) {
    return says(reading, CueRole.DEED) && isPlain(reading);
  }

  /**
   * 1985 年他和恩师第一次见面: what names persons, houses or years and gives no opinion may be told of
   * anybody.
   */
  static boolean isStory(Reading reading) {
    boolean told =
        reading.places().stream()
                .anyMatch(p -> p.is(EntityType.PERSON) || p.is(EntityType.ORGANIZATION))
            || Openers.isHeOrShe(reading)
            || YEAR.matcher(reading.folded()).find();
    return told && isPlain(reading) && !JUDGES.matcher(reading.folded()).find();
  }

  /** True if a heading says that what follows is somebody's life. */
  static boolean isLife(Reading heading) {
    return LIFE.matcher(heading.folded()).find();
  }

  /** 对齐（alignment）是指…. */
  static boolean isGloss(Reading reading) {
    return (says(reading, CueRole.GLOSS) || GLOSSED.isIn(reading.folded())) && isTellers(reading);
  }

  /** True if the teller speaks and gives no opinion. */
  private static boolean isPlain(Reading reading) {
    return isTellers(reading) && OPINIONS.stream().noneMatch(reading::has);
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
