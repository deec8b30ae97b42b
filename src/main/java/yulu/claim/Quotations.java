package yulu.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;

/** Whose words a colon, quotation marks or a signature show, without a verb of saying. */
final class Quotations {
  /** What stands between a name and what it says: nothing, 反驳, 补充. */
  private static final Pattern SAYS_LINE =
      Pattern.compile(
          "\\s?(?:(?:最后|随后|接着|再次|当场|立即|明确|直接)?(?:反驳|反讽|反问|补充|回应|回答|警告|断言|强调|总结|指出|预测|预言|认为|主张|建议|观点|立场|看法|结论|承认|坦言|呼吁|解释|评价|点评|回忆|表示|提醒|透露|感慨|笑称|直言|宣称|调侃|说|答))?\\s?[：:]");

  /** A colon and the beginning of a quotation that is more than a word. */
  private static final Pattern SPEECH = Pattern.compile("[：:]\\s?[“\"「『](?=[^”\"」』]{8})");

  /** 引用了贝利奇克的话：: before the name of whoever said what follows, and after it. */
  private static final Pattern CITES =
      Pattern.compile(
          "(?:引用|援引|借用|引述|套用|搬出|想起|提到)了?[^，。：；]{0,24}$|\\b(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing)) [^,.:;]{0,40}$");

  private static final Pattern CITED =
      Pattern.compile(
          "(?:[（(][^）)]{1,40}[）)])?\\s?(?:的|那|这|曾|说过)+(?:一?[句段番个])?[^，。：；]{0,6}(?:话|名言|说法|观点|比喻|比方|警句|格言|诗|论断|说辞|台词)|(?:'s)? ?[^,.:;]{0,30}:");

  /** The dash before who said it. */
  private static final Pattern SIGNED = Pattern.compile("\\s*(?:[—–]{1,2}|--)\\s*");

  /** 推荐人：海图室主任 林若水, below what he recommends. */
  private static final Pattern CREDITS =
      Pattern.compile("\\s*(?:推荐|荐书|荐读|点评|评论|讲述|口述|分享|供稿|留言)(?:人|者|嘉宾)\\s?[：:]");

  /** 他说：“…。”: where a quotation of whole sentences ends. */
  private static final Pattern ENDED = Pattern.compile("[。！？.!?][”」』\"]\\s*$");

  /** She went on, “…: what follows a quotation and is still of whoever was quoted. */
  private static final Pattern FOLLOWS_UP =
      Pattern.compile("[“\"「『]|(?:[^，。,]{0,8}[，,])?\\s*(?:" + Person.HE_AGAIN + ")");

  /** 布伦特的这句话: after the name of whoever said what was quoted before. */
  private static final Pattern THESE_WORDS = Pattern.compile("\\s?的?(?:这|那)(?:句|番|段|几句|一句)话?");

  private static final Pattern BEGINS = Pattern.compile("\\s*[“\"「『]");

  private static final int LONGEST_SIGNATURE = 60;

  private Quotations() {}

  /** 罗素：教他们先想清楚: the name with which a line or bullet begins says the rest. */
  static Optional<Entity> label(Reading reading) {
    if (!reading.first()) {
      return Optional.empty();
    }
    String folded = reading.linked().folded();
    int begin = reading.sentence().begin();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON))
        .filter(p -> SAYS_LINE.matcher(folded).region(p.end(), folded.length()).lookingAt())
        .filter(p -> p.begin() - begin <= 2 || Offices.standBefore(reading, p))
        .map(Place::entity)
        .findFirst();
  }

  /** True if a quotation of whole sentences ends with this one. */
  static boolean isEndedBy(Reading reading) {
    return ENDED.matcher(reading.text()).find();
  }

  /** True if a sentence begins with a quotation. */
  static boolean begins(Reading reading) {
    return BEGINS.matcher(reading.text()).lookingAt();
  }

  /** 布伦特的这句话…: who said what was quoted before. */
  static Optional<Entity> sayerOfThese(Reading reading) {
    String folded = reading.linked().folded();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.begin() == reading.sentence().begin())
        .filter(p -> THESE_WORDS.matcher(folded).region(p.end(), folded.length()).lookingAt())
        .map(Place::entity)
        .findFirst();
  }

  /** True if a sentence after a quotation is quoted too or tells more of whoever was quoted. */
  static boolean isFollowedUpBy(Reading reading) {
    return reading.goesOnQuoted() || FOLLOWS_UP.matcher(reading.folded()).lookingAt();
  }

  /** 莱克离职时留下一句：“…”: the first person before the colon. */
  static Optional<Entity> speaker(Reading reading) {
    Matcher m = SPEECH.matcher(reading.text());
    if (!m.find() || reading.isQuoted(reading.sentence().begin() + m.start())) {
      return Optional.empty();
    }
    int colon = reading.sentence().begin() + m.start();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.end() <= colon)
        .map(Place::entity)
        .findFirst();
  }

  /** 她引用了布伦特的一句话来解释：: whose words follow in a block of their own. */
  static Optional<Entity> cited(Reading reading) {
    String folded = reading.linked().folded();
    int begin = reading.sentence().begin();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON))
        .filter(p -> CITES.matcher(folded.substring(begin, p.begin())).find())
        .filter(p -> CITED.matcher(folded).region(p.end(), reading.sentence().end()).lookingAt())
        .map(Place::entity)
        .findFirst();
  }

  /** 推荐人：海图室主任 林若水: who said what stands above, back to its heading. */
  static Optional<Entity> credit(Reading reading) {
    if (!credits(reading) || reading.text().length() > LONGEST_SIGNATURE) {
      return Optional.empty();
    }
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON))
        .map(Place::entity)
        .reduce((first, last) -> last);
  }

  /** True for a line that credits somebody, also one whom nobody knows. */
  static boolean credits(Reading reading) {
    return reading.first() && CREDITS.matcher(reading.text()).lookingAt();
  }

  /** —— 林若水 总结陈词: who said what is quoted above. */
  static Optional<Entity> signature(Reading reading) {
    Matcher dash = SIGNED.matcher(reading.text());
    if (!dash.lookingAt() || reading.text().length() > LONGEST_SIGNATURE) {
      return Optional.empty();
    }
    int name = reading.sentence().begin() + dash.end();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.begin() == name)
        .filter(p -> !Words.isEnded(reading.text()))
        .map(Place::entity)
        .findFirst();
  }
}
