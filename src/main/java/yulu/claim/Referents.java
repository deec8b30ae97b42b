package yulu.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yulu.claim.Subjects.Pronoun;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;

/**
 * Whom he, it, this person and a verb without a subject mean where somebody tells of others, by
 * what the text has told so far.
 */
final class Referents {
  /** 还说: what whoever was told of last goes on to say. */
  private static final Pattern GOES_ON = Pattern.compile("(?:就|还|也|又|则|却)(?:说|觉得|认为|表示|补充|提醒)");

  /** 它在报告中, 该机构: the organization told of last. */
  private static final Pattern ITS =
      Pattern.compile(
          "(?:而|但|不过|同时|此外|并且|所以)?[，,]?(?:它|(?:该|这家|这个)(?:机构|部门|公司|组织|研究所|实验室|团队|报|社|媒体|网站|杂志)|(?:研究|研发|项目)?团队)(?:(?:\\d{4} ?年)?的?(?:报告|研究|数据|文章|声明|调查))?(?:还|也|又|则|就|都)?(?:在[^，。；]{1,10}[里中上])?(?:明确|公开|直接|特别|专门|进一步|随后|曾经?|最后)?(?:地)?");

  /** Nothing, or clauses before the one of which an organization is the subject. */
  private static final Pattern BEFORE_HOUSE = Pattern.compile("(?:[^。；]{0,40}[，,])?\\s?");

  /** 公开信的末尾: words of whoever was told of last. */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?:这封)?(?:信|公开信|帖子|帖文|文章|邮件|声明)(?:的|中|里|末|最后|开头)|.{0,60}\\b(?:the|his|her) (?:letter|post|statement|memo) (?:says|said|reads|argues|warns|goes on|continues)\\b");

  /** 这位联合创始人: whoever was named just before. */
  private static final Pattern THIS_PERSON = Pattern.compile("这[位名]");

  /** 他们认为, 两人都担心: those two of whom the sentence before tells. */
  private static final Pattern BOTH =
      Pattern.compile("(?:但是?|而|不过|同时|此外)?(?:他们|两人|二人|两位|双方|俩人)(?:都|也|均|一致)?");

  /** Before a name: somebody does something with or to him. */
  private static final Pattern OBJECT = Pattern.compile("[他她][^，。；]{0,12}(?:把|将|对|向|跟|像|比|被|读|翻)$");

  private final Antecedents antecedents;
  private final boolean unpunctuated;

  /** The persons whom the sentence before names. */
  private List<Entity> named = List.of();

  /** The two with whom the sentence before begins, or of whom it goes on to tell. */
  private List<Entity> pair = List.of();

  private @Nullable Entity person;

  /** The organization that was the subject of a clause last. */
  private @Nullable Entity house;

  /**
   * @param unpunctuated true if the text goes without marks, so that the end of a sentence may name
   *     of whom the next is
   */
  Referents(List<Reading> readings, boolean unpunctuated) {
    this.antecedents = new Antecedents(readings);
    this.unpunctuated = unpunctuated;
  }

  /** Of whom the text has told last. */
  Optional<Entity> person() {
    return Optional.ofNullable(person);
  }

  /** From here the text tells of this person, if of anybody. */
  void tellsOf(@Nullable Entity other) {
    person = other;
  }

  /** True if the sentence before names the person. */
  boolean namesBefore(Entity other) {
    return named.contains(other);
  }

  /** The two whom 他们 or 两人 means where a sentence goes on with what they hold, or nobody. */
  List<Entity> both(Reading reading) {
    boolean goesOn = !reading.first() && BOTH.matcher(reading.folded()).lookingAt();
    boolean holds = reading.has(CueRole.HOLDER) || reading.isHeldByMany();
    return goesOn && holds ? pair : List.of();
  }

  /** Takes note of whom a sentence names. */
  void names(Reading reading) {
    List<Entity> both = both(reading);
    pair = both.isEmpty() ? Openers.pair(reading) : both;
    named =
        reading.places().stream()
            .filter(p -> p.is(EntityType.PERSON))
            .map(Place::entity)
            .distinct()
            .toList();
  }

  /**
   * Takes note of whom a sentence was told.
   *
   * @param held whose it is, if somebody's
   * @param note true if it is a note of whoever tells
   */
  void tells(Reading reading, @Nullable Entity held, boolean note) {
    if (News.isByline(reading)) {
      return;
    }
    for (Place place : reading.places()) {
      if (place.is(EntityType.PERSON)) {
        antecedents.name(place.entity());
      }
    }
    if (held == null && !unpunctuated && named.size() == 1 && !isObject(reading)) {
      person = named.get(0);
    }
    Openers.of(reading).ifPresent(this::tellsOf);
    int begin = reading.sentence().begin();
    String folded = reading.linked().folded();
    reading.places().stream()
        .filter(p -> p.is(EntityType.ORGANIZATION))
        .filter(p -> BEFORE_HOUSE.matcher(folded.substring(begin, p.begin())).matches())
        .findFirst()
        .ifPresent(p -> house = p.entity());
    if (!note && held != null) {
      person = held;
    }
    if (unpunctuated) {
      Openers.trailing(reading).ifPresent(this::tellsOf);
    }
  }

  /** 他把杨盖尔的著作翻了个遍: he is somebody else. */
  private static boolean isObject(Reading reading) {
    String folded = reading.linked().folded();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON))
        .allMatch(
            p -> OBJECT.matcher(folded.substring(reading.sentence().begin(), p.begin())).find());
  }

  /** Whom 他, she or 这位守塔人 means as the subject of a verb of saying. */
  List<Entity> of(Pronoun pronoun, Reading reading) {
    if (THIS_PERSON.matcher(reading.folded()).lookingAt()) {
      return named.size() == 1 ? named : person().stream().toList();
    }
    Optional<Entity> nearest = Openers.of(reading).or(this::person);
    Optional<Entity> spokenTo = Openers.spokenTo(reading);
    if (spokenTo.isPresent() && spokenTo.equals(nearest)) {
      List<Entity> others = named.stream().filter(p -> !p.equals(spokenTo.get())).toList();
      return others.size() == 1 ? others : List.of();
    }
    return antecedents.orFitting(nearest, pronoun.female()).stream().toList();
  }

  /** The person, or another of whom "he" or "she" may be said. */
  Optional<Entity> fitting(Entity other, boolean female) {
    return antecedents.orFitting(Optional.of(other), female);
  }

  /** 它在文章中明确表示: the organization of which the text has told last speaks. */
  Optional<Entity> house(Reading reading, CueHit cue) {
    String lead = reading.linked().folded().substring(reading.sentence().begin(), cue.begin());
    return Optional.ofNullable(house).filter(h -> ITS.matcher(lead).matches());
  }

  /** Whom a sentence without a subject before its verb of saying begins with, names or goes on. */
  Optional<Entity> opener(Reading reading) {
    Optional<Entity> opener = Openers.of(reading);
    boolean goesOn =
        Openers.isHeOrShe(reading)
            || LETTER.matcher(reading.folded()).lookingAt()
            || GOES_ON.matcher(reading.folded()).lookingAt();
    return opener.isEmpty() && goesOn ? person() : opener;
  }
}
