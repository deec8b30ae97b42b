package yulu.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.mention.EntityType;

/** Somebody without a name: who is introduced as 一位投资人, and whom 这位投资人 means after it. */
final class Strangers {
  private static final String WHO =
      "(?:投资[人者家]|风投|合伙人|创始人|人士|高管|员工|消息人士|知情者|内部人|顾问|官员|律师|研究员|工程师|同事|朋友)";

  /** 一位投资人, 一名前员工. */
  private static final Pattern INTRODUCED =
      Pattern.compile("[一另两][位名][^，。：“”]{0,24}?" + WHO + "(?![\\p{IsHan}]{0,2}·)");

  private static final Pattern AGAIN =
      Pattern.compile("(?:这位|这名|该)(?:前|知情|匿名|资深)?[^，。“”]{0,4}?" + WHO + "[^，。“”]{0,4}$");

  /** UTF-16 units before a verb in which its subject stands. */
  private static final int FAR = 16;

  /** So many sentences go on with somebody without a name. */
  private static final int LONGEST = 8;

  /** 一位了解他的投资人这样说：, 两位前员工回忆：, before what they say. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:[^，。：“]{0,10}[，,])?[^，。：“]{0,6}?(?:[一两另几]|多)[位名](?!叫)[^。：“”]{2,40}[：:]\\s?[“\"「『]");

  /** 据一位前员工的说法，. */
  private static final Pattern ACCORDING =
      Pattern.compile(
          "(?:[^，。：“]{0,10}[，,])?(?:根据|据|按照?)[^，。：“]{0,20}?"
              + WHO
              + "的?(?:说法|消息|描述|回忆|爆料|透露|介绍|披露)[，,]");

  /** UTF-16 units between the name of a speaker and the colon. */
  private static final int NEAR = 8;

  /** Sentences since one was introduced; more than count where none was. */
  private int since = LONGEST + 1;

  /** Takes note of a sentence, before it is asked whom that sentence means. */
  void read(Reading reading) {
    since = INTRODUCED.matcher(reading.folded()).find() ? 0 : Math.min(since, LONGEST) + 1;
  }

  /** 这位投资人回忆: true if the subject of a verb is whom the text has introduced without a name. */
  boolean isMeant(Reading reading, CueHit cue) {
    int from = Math.max(reading.sentence().begin(), cue.begin() - FAR);
    return since <= LONGEST
        && AGAIN.matcher(reading.linked().folded().substring(from, cue.begin())).find();
  }

  /** True if a sentence gives somebody without a name as the source of what it says or quotes. */
  static boolean areQuoted(Reading reading) {
    if (ACCORDING.matcher(reading.folded()).lookingAt()) {
      return true;
    }
    Matcher m = QUOTED.matcher(reading.folded());
    if (!m.lookingAt()) {
      return false;
    }
    int colon = reading.sentence().begin() + m.end() - 2;
    String folded = reading.linked().folded();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.end() <= colon && colon - p.end() <= NEAR)
        .allMatch(p -> folded.startsWith("的", p.end()));
  }
}
