package yulu.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.Scripts;
import yulu.text.View;
import yulu.text.WordList;

/** The person with whom a sentence begins, or with whom one without punctuation ends. */
final class Openers {
  private static final String ROLES =
      String.join(
          "|",
          WordList.read("roles.txt").stream()
              .filter(r -> r.length() > 1 && Scripts.isHan(r.charAt(0)))
              .toList());
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:\\d{1,2}[.、．)）] ?)?(?:(?:注|编者注|译注|按)[：:])?(?:[^他她我你，,]{0,8}[，,])?\\s*(?:[一二三四五六七八九〇零\\d]{2,4} ?年(?:[一二三四五六七八九十\\d]{1,3} ?月)?(?:底|初|春天?|夏天?|秋天?|冬天?)?)?(?:dr\\.? |mr\\.? |mrs\\.? |ms\\.? |prof\\.? |professor |but |and |yet |so |still, |但是|但|而|然而|不过|后来|随后|接着|此外|同时|其中|最后|当时|当天|其实|例如|比如|所以|因此|另外|并且|而且|虽然|尽管|如果|在|“|\"|「|\\*)*\\s*");
  private static final int FAR_OPENER = 28;

  /** 该公司首席科学家, 长期在 Meta 任职的: what may stand before the name with which a sentence begins. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?:[^他她我你，,。]{0,8}[，,])?[^，,。；：他她我你]{1,16}(?:的|" + ROLES + ")\\s?");

  /** 的博士生, 的联合创始人: what one person is to another. */
  private static final Pattern OFFICE = Pattern.compile("的[^，。；：、]{0,6}(?:" + ROLES + ")\\s?");

  /** 短短一句话, 这段视频: what was said, of which somebody else tells. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:[^，。,]{0,8}[，,])?(?:但是?|而|不过|然而)?(?:短短|这|此|该)(?:寥寥)?[一几]?(?:段|番|条|份|篇|则|句|些|个)?(?:话|言论|说法|表态|视频|声明|消息|回应|解释|评论|推文|帖子|采访|比喻)");

  /** 我们会观看卡尔森的比赛, 比梅西更完美: a person of whom the clause does not tell. */
  private static final Pattern OBJECT = Pattern.compile("[我你]|[比像跟向对给把被让]$");

  /** 他对, she told: before whom he or she speaks to. */
  private static final Pattern HE_TO =
      Pattern.compile(
          "(?:但是?|而|不过|随后|接着|后来|于是)?(?:他|她|(?:but |and )?(?:he |she ))[^，。,他她我你]{0,4}?(?:对|向|跟|和|与|告诉|问|提醒|劝|反问|回应|told |asked |reminded )\\s?");

  private static final Pattern PAIR = Pattern.compile("\\s?(?:和|与|跟|同|及|以及|and|&)\\s?");

  private Openers() {}

  /** True if a sentence begins with an organization or with what was said: others tell of it. */
  static boolean isOther(Reading reading, @Nullable Entity holder) {
    int begin = reading.sentence().begin();
    return WORDS.matcher(reading.folded()).lookingAt()
        || reading.places().stream()
            .filter(p -> p.is(EntityType.ORGANIZATION) && !p.entity().equals(holder))
            .anyMatch(
                p -> OPENING.matcher(reading.folded().substring(0, p.begin() - begin)).matches());
  }

  /** 他对方明说: whom he or she speaks to, who is somebody else. */
  static Optional<Entity> spokenTo(Reading reading) {
    Matcher he = HE_TO.matcher(reading.folded());
    if (!he.lookingAt()) {
      return Optional.empty();
    }
    int at = reading.sentence().begin() + he.end();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.begin() == at)
        .map(Place::entity)
        .findFirst();
  }

  /** 甲和乙共同提议: two persons with whom a sentence begins. */
  static List<Entity> pair(Reading reading) {
    int begin = reading.sentence().begin();
    String folded = reading.linked().folded();
    List<Place> persons = reading.places().stream().filter(p -> p.is(EntityType.PERSON)).toList();
    for (int i = 0; i + 1 < persons.size(); i++) {
      Place first = persons.get(i);
      Place second = persons.get(i + 1);
      boolean joined =
          PAIR.matcher(folded.substring(first.end(), second.begin())).matches()
              && !first.entity().equals(second.entity());
      if (joined && opens(folded.substring(begin, first.begin()))) {
        return List.of(first.entity(), second.entity());
      }
    }
    return List.of();
  }

  /** The person with whom a sentence begins, connectives aside. */
  static Optional<Entity> of(Reading reading) {
    int begin = reading.sentence().begin();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.begin() - begin <= FAR_OPENER)
        .filter(p -> opens(reading.linked().folded().substring(begin, p.begin())))
        .filter(p -> !Eponyms.isIn(reading.linked().folded(), p))
        .map(p -> apposed(reading, p))
        .map(Place::entity)
        .findFirst();
  }

  /**
   * True if a sentence begins with he or she; whoever asks has seen that it begins with no name.
   */
  static boolean isHeOrShe(Reading reading) {
    return Person.THIRD_FIRST.matcher(reading.folded()).lookingAt();
  }

  /** 栾问舟的博士生白芷: the last one of whom the others only say who it is. */
  private static Place apposed(Reading reading, Place first) {
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.begin() > first.end())
        .filter(
            p ->
                OFFICE
                    .matcher(reading.linked().folded().substring(first.end(), p.begin()))
                    .matches())
        .findFirst()
        .orElse(first);
  }

  private static boolean opens(String before) {
    return OPENING.matcher(before).matches() || ATTRIBUTE.matcher(before).matches();
  }

  /**
   * In a text without punctuation: the person of the last clause, who is often what follows is of.
   */
  static Optional<Entity> trailing(Reading reading) {
    String folded = reading.folded();
    int space = folded.lastIndexOf(' ', folded.length() - 2);
    while (space > 0 && Scripts.isInLatinName(folded, space)) {
      space = folded.lastIndexOf(' ', space - 1);
    }
    int clause = reading.sentence().begin() + Math.max(0, space);
    View view = reading.linked().passage().view();
    clause = Math.max(clause, view.blockAt(reading.sentence().end() - 1).begin());
    int from = Math.max(clause, reading.sentence().end() - 24);
    int begin = clause;
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.end() > from)
        .filter(
            p ->
                !OBJECT
                    .matcher(
                        reading.linked().folded().substring(Math.min(begin, p.begin()), p.begin()))
                    .find())
        .map(Place::entity)
        .reduce((a, b) -> b);
  }
}
