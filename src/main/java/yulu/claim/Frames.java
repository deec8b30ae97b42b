package yulu.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.claim.Subjects.FirstPerson;
import yulu.claim.Subjects.Other;
import yulu.claim.Subjects.Pronoun;
import yulu.claim.Subjects.Subject;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;

/** Whose view a frame names: 在 X 看来, X 的观点是, 对 X 来说, according to X, X's point is. */
final class Frames {
  private static final int LONGEST_POSSESSIVE = 40;
  private static final Pattern OWNS = Pattern.compile("['’]s? (?:[a-z]+ ){0,2}");
  private static final Pattern HIS = Pattern.compile("\\b(his|her|my) (?:[a-z]+ ){0,2}$");

  private static final String KIND =
      "(?:核心|主要|基本|根本|总体|个人|最新|最终|一贯|另一个|第[一二三四五两]个|真正|原来|早先|如今|多年来|当时|新|老|旧)*的?";

  /** What may stand between a person and the noun of a view. */
  private static final Pattern OF =
      Pattern.compile("(?:多年来|一直以来|长期以来|此前|最近|现在|如今|后来|当时|近来)?(?:在[^，。；]{1,14}[里中上])?的" + KIND);

  private static final Pattern PRONOUN_OF =
      Pattern.compile("([他她我])(?:多年来|一直|此前|最近|现在|如今|后来|当时)?(?:在[^，。；]{1,14}[里中上])?的" + KIND + "$");

  /** 以布伦特等人为代表: around the name of one of those who hold something. */
  private static final Pattern FOR_THEM = Pattern.compile("以\\s?$");

  private static final Pattern REPRESENTS = Pattern.compile("[^，。；]{0,12}为代表");

  /** 认同布伦特的观点, 批评他的看法: whoever agrees or not holds it, and not whose view it is. */
  private static final Pattern AGREES =
      Pattern.compile(
          "(?:认同|同意|赞同|赞成|支持|反对|质疑|反驳|驳斥|批评|附和|呼应|印证|引用|讨论|转述|理解|接受|总结|评价|分析)(?:了|过)?\\s?$");

  /** UTF-16 units from 观点来自 to the name, for what the person is. */
  private static final int FROM = 16;

  private Frames() {}

  /** 以布伦特为代表，他们认为: the one whom a sentence names of those who hold something. */
  static Optional<Entity> representative(Reading reading) {
    String folded = reading.linked().folded();
    int begin = reading.sentence().begin();
    int end = reading.sentence().end();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON))
        .filter(p -> FOR_THEM.matcher(folded.substring(begin, p.begin())).find())
        .filter(p -> REPRESENTS.matcher(folded).region(p.end(), end).lookingAt())
        .map(Place::entity)
        .findFirst();
  }

  /** The holder in 在 X 看来, X 的观点是, according to X. */
  static Subject of(Reading reading, CueHit cue) {
    boolean before = cue.cue().id().endsWith(".zh");
    String folded = reading.linked().folded();
    if (cue.cue().id().startsWith("frame.possessive")) {
      return ofPossessive(reading, folded, cue);
    }
    if (cue.cue().id().startsWith("frame.noun")) {
      return ofNoun(reading, folded, cue);
    }
    if (cue.cue().id().startsWith("frame.from")) {
      return ofSource(reading, folded, cue);
    }
    String own = folded.substring(cue.begin(), cue.end());
    boolean personal = own.equals("来说") || own.equals("而言");
    Optional<Place> place =
        reading.places().stream()
            .filter(p -> p.is(EntityType.PERSON) || (!personal && p.is(EntityType.ORGANIZATION)))
            .filter(
                p ->
                    before
                        ? p.end() <= cue.begin() && cue.begin() - p.end() <= 2
                        : p.begin() >= cue.end() && p.begin() - cue.end() <= 4)
            .findFirst();
    if (place.isPresent()) {
      String lead = folded.substring(reading.sentence().begin(), place.get().begin());
      return before && AGREES.matcher(lead).find()
          ? new Other()
          : Subjects.named(reading, place.get(), folded);
    }
    if (own.contains(" his ") || own.contains(" her ")) {
      return new Pronoun(own.contains(" her "));
    }
    int from = Math.max(reading.sentence().begin(), cue.begin() - 3);
    String near = before ? folded.substring(from, cue.begin()) : "";
    if (near.contains("他") || near.contains("她")) {
      return near.contains("们") ? new Other() : new Pronoun(near.contains("她"));
    }
    return near.contains("我") ? new FirstPerson() : new Other();
  }

  /** 最尖锐的批评来自守塔人布伦特. */
  private static Subject ofSource(Reading reading, String folded, CueHit cue) {
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) || p.is(EntityType.ORGANIZATION))
        .filter(p -> p.begin() >= cue.end() && p.begin() - cue.end() <= FROM)
        .reduce((a, b) -> a.is(EntityType.PERSON) ? a : b)
        .<Subject>map(p -> Subjects.named(reading, p, folded))
        .orElseGet(Other::new);
  }

  /** 贺听澜的核心意见是, 按照裴若川在备忘录里的讲法, 他的新判断是. */
  private static Subject ofNoun(Reading reading, String folded, CueHit cue) {
    int begin = reading.sentence().begin();
    Optional<Place> place =
        reading.places().stream()
            .filter(p -> p.is(EntityType.PERSON) || p.is(EntityType.ORGANIZATION))
            .filter(p -> p.end() <= cue.begin())
            .filter(p -> OF.matcher(folded.substring(p.end(), cue.begin())).matches())
            .findFirst();
    if (place.isPresent()) {
      return Subjects.named(reading, place.get(), folded);
    }
    Matcher pronoun = PRONOUN_OF.matcher(folded.substring(begin, cue.begin()));
    if (!pronoun.find()) {
      return new Other();
    }
    return switch (pronoun.group(1)) {
      case "我" -> new FirstPerson();
      case "她" -> new Pronoun(true);
      default -> new Pronoun(false);
    };
  }

  /** Willison's point is, her argument was. */
  private static Subject ofPossessive(Reading reading, String folded, CueHit cue) {
    int from = Math.max(reading.sentence().begin(), cue.begin() - LONGEST_POSSESSIVE);
    String lead = folded.substring(from, cue.begin());
    Matcher pronoun = HIS.matcher(lead);
    if (pronoun.find()) {
      return pronoun.group(1).equals("my")
          ? new FirstPerson()
          : new Pronoun(pronoun.group(1).equals("her"));
    }
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.begin() >= from && p.end() < cue.begin())
        .filter(p -> OWNS.matcher(folded.substring(p.end(), cue.begin())).matches())
        .findFirst()
        .<Subject>map(p -> Subjects.named(reading, p, folded))
        .orElseGet(Other::new);
  }
}
