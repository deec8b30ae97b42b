package yulu.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yulu.claim.Subjects.Named;
import yulu.claim.Subjects.Pronoun;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.Block;
import yulu.text.Section;

/** The one person whose views a text tells, or each of its top sections. */
final class Principals {
  private static final double ONE_PERSON = 0.65;
  private static final double PARTICIPANT = 0.5;
  private static final double ONE_PERSON_OF_SECTION = 0.8;
  private static final int ENOUGH_OF_SECTION = 4;

  /** So often at least another holds something who shares a text. */
  private static final int SHARED = 2;

  /** He holds one part in so many at least. */
  private static final int QUARTER = 4;

  /** So often at least he or she is said to hold something. */
  private static final int TOLD_OF = 3;

  /**
   * One sentence in so many at least tells what somebody holds, where a text is about one person.
   */
  private static final int SHARE_TOLD = 40;

  /** So many persons in headings, and each section is about its own. */
  private static final int ONE_EACH = 2;

  /** Sentences that say what kind of text follows. */
  private static final int HEAD = 6;

  private static final Pattern TALK =
      Pattern.compile("讲座|演讲|演講|講座|报告笔记|听讲|笔记|筆記|主讲|主講|\\b(?:talk|lecture|keynote)\\b");

  private static final Pattern NUMBER = Pattern.compile("[\\s\\d一二三四五六七八九十第部分章节.、．()（）]*");

  private static final Pattern STORY_TOLD =
      Pattern.compile(
          "故事(?:还|就|得|要|需要)*从[^，,。]{1,30}(?:说起|讲起|开始)|这个故事的主角|(?:讲|说|聊|探讨|讲述|分享)[^，,。]{0,30}(?:的|一个)故事");

  /** So many sentences at least tell what somebody did, where a text is his story. */
  private static final int STORY = 6;

  /** One sentence in so many tells what he does in a portrait. */
  private static final int DEEDS = 12;

  /** One sentence in so many names him there. */
  private static final int PORTRAIT = 4;

  /** A text of so many sentences says at its beginning if it reports what somebody said. */
  private static final int ENOUGH_TO_SAY = 40;

  /** Of so many parts more than half name the person whose views a text tells. */
  private static final int PARTS = 8;

  private static final int OPENING = 12;

  /** UTF-16 units between whoever tells a story and the verb. */
  private static final int NEAR = 4;

  private static final Pattern OCCASION =
      Pattern.compile(
          "演[讲講]|讲座|講座|访谈|訪談|专访|專訪|对话|對話|对谈|對談|播客|采访|採訪|分享|讲话|主讲|报告|发言|谈|聊|字幕|逐字稿|实录|笔记|筆記|影片|视频"
              + "|interview|talk|podcast|lecture|keynote|speech|conversation|fireside|transcript|notes");

  private final Participants participants;
  private final List<Section> sections;
  private final @Nullable Entity whole;

  /** True if the text says that it tells a story. */
  private final boolean story;

  /** The one whom the title of a talk's notes names. */
  private final Optional<Entity> speaker;

  private final Map<Integer, Entity> bySection = new HashMap<>();
  private final Set<Integer> headed = new HashSet<>();
  private final Set<Integer> labelled = new HashSet<>();

  Principals(List<Section> sections, Participants participants, List<Reading> readings) {
    this.sections = sections;
    this.participants = participants;
    speaker = speaker(readings);
    story = isAnnouncedStory(readings);
    Entity one = most(readings, true);
    boolean others =
        one == null
            || participants.isOneOfMany(one)
            || isStoryOf(one, readings)
            || story
            || !isThroughout(one, readings);
    whole = others ? null : one;
    sections(readings);
  }

  /**
   * True unless a text of some length names the person in a part of it only, as one of those asked.
   */
  private boolean isThroughout(Entity person, List<Reading> readings) {
    int all = readings.size();
    if (all < ENOUGH_TO_SAY
        || participants.all().contains(person)
        || titled(readings).contains(person)) {
      return true;
    }
    long parts =
        IntStream.range(0, PARTS)
            .mapToObj(part -> readings.subList(all * part / PARTS, all * (part + 1) / PARTS))
            .filter(part -> part.stream().anyMatch(r -> r.names(person)))
            .count();
    return parts > PARTS / 2;
  }

  /** The one person of the whole text. */
  Optional<Entity> whole() {
    return Optional.ofNullable(whole);
  }

  /** Whom the heading above a sentence names, else the one person of the text or its section. */
  Optional<Entity> of(Reading reading) {
    Entity own = bySection.get(root(reading));
    boolean others =
        labelled.contains(root(reading)) || (own != null && participants.all().contains(own));
    return Optional.ofNullable(whole == null || others ? own : whole);
  }

  /** True if the heading of the section in which a sentence stands names its person. */
  boolean isHeaded(Reading reading) {
    return headed.contains(root(reading));
  }

  /** True if the text is notes of the talk of the one person whom its title names. */
  boolean isOfTalk() {
    return speaker.isPresent() && whole != null;
  }

  /** The one person whose views most of a stretch of the text tells. */
  private @Nullable Entity most(List<Reading> readings, boolean whole) {
    Map<Entity, Integer> votes = new HashMap<>();
    int all = 0;
    Map<Entity, Integer> holding = new HashMap<>();
    for (Reading reading : readings) {
      Optional<Entity> holder = namedHolder(reading);
      Optional<Entity> named = heading(reading).filter(p -> whole).or(() -> holder);
      if (named.filter(p -> !tells(p)).isPresent()) {
        votes.merge(named.get(), 1, Integer::sum);
        all++;
        holder.ifPresent(p -> holding.merge(p, 1, Integer::sum));
      }
    }
    if (whole && speaker.isPresent()) {
      int own = votes.getOrDefault(speaker.get(), 0);
      int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      return own == most ? speaker.get() : null;
    }
    Optional<Map.Entry<Entity, Integer>> most =
        votes.entrySet().stream()
            .max(
                Map.Entry.<Entity, Integer>comparingByValue()
                    .thenComparing(e -> participants.all().contains(e.getKey()))
                    .thenComparing(e -> e.getKey().key()));
    boolean takesPart =
        most.map(Map.Entry::getKey).filter(participants.all()::contains).isPresent();
    if (whole && isShared(votes, all, most.map(Map.Entry::getKey))) {
      return null;
    }
    double share = whole ? (takesPart ? PARTICIPANT : ONE_PERSON) : ONE_PERSON_OF_SECTION;
    int enough = whole ? 2 : ENOUGH_OF_SECTION;
    int held = most.map(m -> holding.getOrDefault(m.getKey(), 0)).orElse(0);
    boolean often = !whole || takesPart || held * SHARE_TOLD >= readings.size();
    if (often && most.isPresent() && most.get().getValue() >= all * share && all >= enough) {
      return most.get().getKey();
    }
    return whole && all < 2
        ? participants
            .guest()
            .filter(p -> isMeant(readings, p) && isReported(readings))
            .or(() -> told(readings))
            .orElse(null)
        : null;
  }

  /** 莱克与方若对谈: another of those whom title or description announce holds a good part too. */
  private boolean isShared(Map<Entity, Integer> votes, int all, Optional<Entity> most) {
    return participants.announced().stream()
        .filter(p -> !most.filter(p::equals).isPresent())
        .mapToInt(p -> votes.getOrDefault(p, 0))
        .anyMatch(own -> own >= SHARED && own * QUARTER >= all);
  }

  /** 这个故事要从…说起: a text that says that it tells a story. */
  private static boolean isAnnouncedStory(List<Reading> readings) {
    return readings.stream().limit(OPENING).anyMatch(Principals::saysItTellsAStory);
  }

  /** 她先讲了一个故事 is what somebody else tells. */
  private static boolean saysItTellsAStory(Reading reading) {
    Matcher m = STORY_TOLD.matcher(reading.folded());
    if (!m.find() || Openers.isHeOrShe(reading)) {
      return false;
    }
    int told = reading.sentence().begin() + m.start();
    return reading.places().stream()
        .noneMatch(p -> p.is(EntityType.PERSON) && p.end() <= told && told - p.end() <= NEAR);
  }

  /** 2011 年他创办了…, 他回到…: a text that tells what somebody did more than what he holds. */
  private static boolean isStoryOf(Entity person, List<Reading> readings) {
    int does = 0;
    int holds = 0;
    int items = 0;
    int named = 0;
    for (Reading reading : readings) {
      named += reading.names(person) ? 1 : 0;
      items += reading.linked().passage().kind() == Block.Kind.ITEM ? 1 : 0;
      if (Openers.of(reading).map(person::equals).orElseGet(() -> Openers.isHeOrShe(reading))) {
        boolean tells = reading.has(CueRole.HOLDER) || reading.has(CueRole.FRAME);
        holds += tells ? 1 : 0;
        does += tells ? 0 : 1;
      }
    }
    int all = readings.size();
    boolean portrait = named * PORTRAIT > all && does * DEEDS > all && does * 2 > holds;
    boolean story = does * 2 > holds * 3 && items * 2 < readings.size();
    return does >= STORY && (portrait || story);
  }

  /** 她认为, 她还说: the one person of whom a text speaks that says again and again what she holds. */
  private Optional<Entity> told(List<Reading> readings) {
    if (readings.stream().filter(Principals::tellsOfSomebody).count() < TOLD_OF) {
      return Optional.empty();
    }
    List<Entity> named =
        readings.stream()
            .flatMap(r -> r.places().stream())
            .filter(p -> p.is(EntityType.PERSON) && !participants.wrote(p.entity()))
            .map(Place::entity)
            .toList();
    return named.stream()
        .limit(1)
        .filter(first -> named.stream().filter(first::equals).count() * 2 > named.size())
        .findFirst();
  }

  /** True if the text says that it reports what somebody said, or is too short to say so. */
  private static boolean isReported(List<Reading> readings) {
    return readings.size() < ENOUGH_TO_SAY
        || readings.stream().limit(OPENING).anyMatch(r -> OCCASION.matcher(r.folded()).find());
  }

  /** True unless the text tells what he or she holds and does not name the person. */
  private static boolean isMeant(List<Reading> readings, Entity person) {
    return readings.stream().anyMatch(r -> r.names(person))
        || readings.stream().noneMatch(Principals::tellsOfSomebody);
  }

  /** True if he or she is said to hold something. */
  static boolean tellsOfSomebody(Reading reading) {
    return reading.cues().stream()
        .anyMatch(
            c -> c.role() == CueRole.HOLDER && Subjects.ofVerb(reading, c) instanceof Pronoun);
  }

  /** Who asks, or wrote the text, is not whose views it tells. */
  boolean tells(Entity person) {
    return participants.host().filter(person::equals).isPresent() || participants.wrote(person);
  }

  /** Melanie Mitchell：…, and below it 线上讲座: the one whom the title of the notes names. */
  private static Optional<Entity> speaker(List<Reading> readings) {
    boolean talk = readings.stream().limit(HEAD).anyMatch(r -> TALK.matcher(r.folded()).find());
    return readings.stream()
        .limit(1)
        .filter(r -> talk && r.linked().passage().kind() == Block.Kind.HEADING)
        .flatMap(r -> heading(r).stream())
        .findFirst();
  }

  /** The one person whom a heading names. */
  private static Optional<Entity> heading(Reading reading) {
    Set<Entity> titled = titled(List.of(reading));
    return titled.size() == 1 ? titled.stream().findFirst() : Optional.empty();
  }

  private static Optional<Entity> namedHolder(Reading reading) {
    if (reading.places().stream().anyMatch(p -> p.is(EntityType.WORK))) {
      return Optional.empty();
    }
    for (CueHit cue : reading.cues()) {
      if (cue.role() == CueRole.HOLDER
          && Subjects.ofVerb(reading, cue) instanceof Named named
          && named.entity().type() == EntityType.PERSON) {
        return Optional.of(named.entity());
      }
    }
    return Optional.empty();
  }

  /** Who each top section is about: the one person of its heading, else of its text. */
  private void sections(List<Reading> readings) {
    Map<Integer, List<Reading>> own = new LinkedHashMap<>();
    for (Reading reading : readings) {
      own.computeIfAbsent(root(reading), s -> new ArrayList<>()).add(reading);
    }
    Set<Entity> titled = new HashSet<>();
    own.values().forEach(s -> labelling(s).ifPresent(titled::add));
    boolean oneEach = titled.size() >= ONE_EACH;
    own.forEach((section, s) -> section(section, s, oneEach));
  }

  private void section(int section, List<Reading> own, boolean oneEach) {
    Optional<Entity> label = labelling(own).filter(p -> oneEach);
    Entity first =
        label
            .or(() -> titled(own).stream().filter(p -> !participants.wrote(p)).findFirst())
            .orElse(null);
    Entity voted = story ? null : most(own, false);
    boolean heads = first != null && (voted == null || voted.equals(first));
    labelled.addAll(label.map(p -> section).stream().toList());
    boolean isHeaded =
        label.isPresent() || (heads && own.stream().anyMatch(r -> namedHolder(r).isPresent()));
    Entity person = isHeaded ? first : voted;
    if (person != null && (label.isPresent() || !isStoryOf(person, own))) {
      bySection.put(section, person);
      if (isHeaded) {
        headed.add(section);
      }
    }
  }

  /**
   * 二、莱克：小孩手里有牌, 反方：某大学教授莱克: whom the heading names before a colon or its end, and nothing before
   * him but a number or who he is.
   */
  private static Optional<Entity> labelling(List<Reading> own) {
    Reading heading = own.get(0);
    String folded = heading.linked().folded();
    return heading.places().stream()
        .filter(p -> heading.linked().passage().kind() == Block.Kind.HEADING)
        .filter(p -> p.is(EntityType.PERSON))
        .filter(
            p ->
                NUMBER.matcher(folded.substring(0, p.begin())).matches()
                    || Offices.standBefore(heading, p))
        .filter(p -> folded.substring(p.end()).matches("\\s*(?:[：:—].*)?"))
        .map(Place::entity)
        .findFirst();
  }

  /** The persons of the first heading, without those whom it names in a row with others. */
  private static Set<Entity> titled(List<Reading> own) {
    Set<Entity> titled = new LinkedHashSet<>();
    own.stream()
        .filter(r -> r.linked().passage().kind() == Block.Kind.HEADING)
        .limit(1)
        .flatMap(
            r ->
                r.places().stream()
                    .filter(p -> p.is(EntityType.PERSON))
                    .filter(p -> !Participants.isOneOfMany(r.linked().folded(), p)))
        .map(Place::entity)
        .forEach(titled::add);
    return titled;
  }

  private int root(Reading reading) {
    int section = reading.linked().passage().section();
    while (sections.get(section).level() > 2 && sections.get(section).parent() > 0) {
      section = sections.get(section).parent();
    }
    return section;
  }
}
