package yulu.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import yulu.claim.Subjects.Named;
import yulu.claim.Subjects.Omitted;
import yulu.claim.Subjects.Pronoun;
import yulu.entity.Entity;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.QuickPattern;

/**
 * Letters, posts and statements that a report gives without quotation marks: from where one is
 * announced to where the report speaks of it again, or of somebody else, its words are its
 * writer's.
 */
final class Letters {
  private static final String PIECE =
      "(?:公开信|长信|信件|来信|信|帖文|贴文|长帖|帖子|帖|长文|声明|说明|公告|备忘录|内部信|群发邮件|邮件|评论|留言|书面)";
  private static final Pattern DRAFTS = Pattern.compile("\\s?(?:负责|亲自)?(?:执笔|起草|撰写|发起)");
  private static final Pattern DRAFTER =
      Pattern.compile(
          "[^。]{0,24}(?:(?:执笔|起草|撰写|发起)(?:人|者|的)?(?:是|为)?.{0,8}|(?:执笔|起草|撰写)(?:人|者)(?:是|为)[^，。；他她]{0,30})");

  private static final Pattern WROTE =
      Pattern.compile(
          ",? [^.;\"”]{0,80}\\bwho (?:wrote|drafted|organized|started) the (?:open )?letter");

  /** 信件主要内容如下, 她在脸书上写道: what comes after the colon is the letter. */
  private static final QuickPattern ANNOUNCED =
      QuickPattern.of("(?:" + PIECE + "|全文|内容|写道|写到|发文|答复|回复|回覆)[^。]{0,12}[：:]\\s*$");

  /** 其中两段如下。 以下是他写的一部分。 按照他在备忘录里的讲法，…: what follows is written by him. */
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "(?:写|发|贴|说|原文|全文|内容|部分|段)[^，。]{0,8}如下[。：:]?\\s*$|(?:^|[，。])以下[是为](?:他|她|信|帖|原文|其中|全文|文中)[^，。]{0,14}[。：:]?\\s*$|(?:^|[，。])(?:按照?|据)[^，。]{1,12}在"
              + PIECE
              + "(?:里|中)的(?:讲法|说法|描述|叙述)");

  /** 以下为文章全文： what follows is the report itself, and nobody's letter. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:^|[，。])(?:以下|下面)[是为](?!.*(?:博客|博文|信|声明|公告|备忘录))[^，。：:]{0,40}?(?:文章|报道|专访|采访|访谈|对话|对谈|演讲|实录)(?:的)?(?:全文|原文|内容|正文|译文)?[。：:]?\\s*$");

  private static final Pattern WHOLE = Pattern.compile("如下|全文|内容");
  private static final QuickPattern POSTED =
      QuickPattern.of(
          "(?:发了|发布|发出|贴出|公布|寄出)[^。，]{0,32}"
              + PIECE
              + "|书面(?:回复|回覆|答复|回应)|(?:回复|回覆|答复|答覆)(?:本[报刊]|记者)");
  private static final QuickPattern OWN = QuickPattern.of("我|本[部刊社会局台校院]|本公司|\\bwe\\b|\\bi\\b");
  private static final Pattern ENDS =
      Pattern.compile("到此为止|(?:^|[，。这那该此封篇份])" + PIECE + "(?:发|一|被|没|并|在|末|最|到|就|引|传|得|获|让|使|的)");

  private static final Pattern IN_LETTER =
      Pattern.compile(
          "(?:^|[，。])(?:这封)?(?:公开)?信(?:中|里|末|写得|写道|接着|一开头|最后|结尾|的(?:开头|结尾|最后|末尾|作者))|\\bthe (?:open )?letter (?:says|said|reads|argues|warns|adds|goes on|continues|concludes|makes \\w+ points|asks for|demands)\\b");
  private static final Pattern POINTS =
      Pattern.compile(
          "(?:这封)?信(?:中|里)?(?:一共)?(?:提出|列出|列了|开出|提了)[^。]{0,8}(?:项|条|点)|the (?:open )?letter (?:makes|has|lists|raises) \\w+ (?:points|demands|requests|claims)");
  private static final Pattern SIGNERS =
      Pattern.compile(
          "(?:连署|联署|签署|签名)(?:者|人|学者)(?:们)?(?:还|也|并)?(?:强调|承认|认为|表示|主张|指出|呼吁|要求|希望|担心|写道)");

  /** 给州长, to the council: to whom it is written. */
  private static final Pattern ADDRESSEE = Pattern.compile("(?:[给向对致同跟]|\\b(?:to|by) (?:the )?)$");

  /** A colon, and no quotation mark after it. */
  private static final Pattern COLON = Pattern.compile("[：:]\\s?[^“\"「『\\s]");

  /** The report goes on by itself. */
  private static final Pattern TOLD =
      Pattern.compile(
          "^(?:[^，。]{0,8}，)?(?:[他她]|这位|该|此|对此|据|此外|同时|另外|目前|截至|随后|当天|昨天|记者)|[”“]|\\b(?:he|she|his|her)\\b");

  private static final Pattern HE = Pattern.compile("[他她]|这位|\\b(?:he|she)\\b");

  /** UTF-16 units before a name within which it may be said that he drafted the letter. */
  private static final int DRAFTED = 44;

  private List<Entity> drafters = List.of();
  private List<Entity> writers = List.of();
  private Begins begins = Begins.OWN;
  private boolean open;

  /** True if the last announcement said that all of it follows. */
  private boolean entire;

  /** By what the paragraph after an announcement is known to be what was written. */
  private enum Begins {
    /** By 我 or 本局, since the announcement said no more. */
    OWN,
    /** By anything: the letter was said to follow. */
    WHOLE,
    /** By not being what a report would say, where no colon stood. */
    PLAIN
  }

  /** True if all of a letter was said to follow, and its writers are known: 公开信全文：. */
  boolean areEntire() {
    return entire && !writers.isEmpty();
  }

  /** Takes note of a sentence: who drafts, and whether what follows is a letter. */
  void read(Reading reading, Optional<Entity> last) {
    String folded = reading.folded();
    Optional<Entity> drafter = drafter(reading);
    drafter.ifPresent(p -> drafters = List.of(p));
    boolean announced = ANNOUNCED.isIn(folded);
    boolean whole = announced && WHOLE.matcher(folded).find();
    if (isLast(reading) && ARTICLE.matcher(folded).find()) {
      drafters = List.of();
      writers = List.of();
      open = false;
      return;
    }
    if (isLast(reading) && FOLLOWS.matcher(folded).find()) {
      Optional<Entity> named = subject(reading).or(() -> named(reading));
      List<Entity> known = drafters.isEmpty() ? writers : drafters;
      writers =
          named.isEmpty() && !known.isEmpty() ? known : named.or(() -> last).stream().toList();
      begins = Begins.WHOLE;
      entire = announced && folded.contains("全文");
      open = false;
    } else if (open && begins == Begins.WHOLE && !whole) {
      return;
    } else if (announced || POSTED.isIn(folded)) {
      begins = whole ? Begins.WHOLE : Begins.OWN;
      entire = announced && folded.contains("全文");
      writers =
          begins == Begins.WHOLE && !drafters.isEmpty()
              ? drafters
              : subject(reading).or(() -> organization(reading)).or(() -> last).stream().toList();
      open = false;
    } else if (drafter.isEmpty() && isLast(reading) && !reading.text().contains("”")) {
      reading.firstOf(CueRole.WRITES).ifPresent(cue -> announced(signers(reading, cue, last)));
    }
  }

  /** 李飞飞在报上发表专栏。 at the end of a paragraph: the next one may be the column. */
  private void announced(List<Entity> signers) {
    writers = signers;
    drafters = signers.isEmpty() ? drafters : signers;
    begins = Begins.PLAIN;
    entire = false;
    open = false;
  }

  /** Those who sign, or he of whom the report has told last. */
  private static List<Entity> signers(Reading reading, CueHit cue, Optional<Entity> last) {
    List<Entity> signers = signers(reading, cue);
    String before = reading.linked().folded().substring(reading.sentence().begin(), cue.begin());
    return signers.isEmpty() && HE.matcher(before).find() ? last.stream().toList() : signers;
  }

  /** Who stands before the verb of writing and is not written to: the first, or two joined by 和. */
  private static List<Entity> signers(Reading reading, CueHit cue) {
    String folded = reading.linked().folded();
    int begin = reading.sentence().begin();
    List<Place> before =
        reading.places().stream()
            .filter(p -> p.is(EntityType.PERSON) && p.end() <= cue.begin())
            .filter(
                p ->
                    !ADDRESSEE
                        .matcher(folded.substring(Math.max(begin, p.begin() - 8), p.begin()))
                        .find())
            .toList();
    if (before.isEmpty()) {
      return subject(reading).stream().toList();
    }
    return before.stream()
        .map(p -> Subjects.named(reading, p, folded).entities())
        .filter(joined -> joined.size() > 1)
        .findFirst()
        .orElseGet(() -> List.of(before.get(0).entity()));
  }

  private static boolean isLast(Reading reading) {
    return reading.sentence().end() >= reading.linked().folded().stripTrailing().length();
  }

  /** Whose letter a sentence stands in; to be asked for each sentence, before it is read. */
  List<Entity> writers(Reading reading) {
    List<Entity> here = signersBeforeColon(reading);
    if (!here.isEmpty()) {
      announced(here);
      open = true;
      return writers;
    }
    if (!drafters.isEmpty() && isQuoted(reading) && !isAnothers(reading, drafters)) {
      return drafters;
    }
    if (writers.isEmpty()) {
      return List.of();
    }
    if (reading.first()) {
      open = opens(reading);
      writers = open ? writers : List.of();
    }
    return open && !isAnothers(reading, writers) ? writers : List.of();
  }

  /** 两位工程师给市长写道：我们…: the letter begins in the sentence that announces it. */
  private static List<Entity> signersBeforeColon(Reading reading) {
    String folded = reading.linked().folded();
    int last = reading.sentence().end() - 1;
    return reading.cues().stream()
        .filter(c -> c.role() == CueRole.WRITES && c.end() < last)
        .filter(c -> COLON.matcher(folded).region(c.end(), reading.sentence().end()).lookingAt())
        .map(c -> signers(reading, c))
        .filter(signers -> !signers.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** True if a paragraph after the announcement is what was written. */
  private boolean opens(Reading reading) {
    String passage = reading.linked().folded();
    boolean others = Openers.of(reading).filter(p -> !writers.contains(p)).isPresent();
    if (ENDS.matcher(passage).find() || (others && begins != Begins.WHOLE)) {
      return false;
    }
    return switch (begins) {
      case WHOLE -> true;
      case OWN -> OWN.isIn(passage);
      case PLAIN -> OWN.isIn(passage) || (!open && isUntold(reading));
    };
  }

  /** What a report would not say of itself: nobody is named or meant by he. */
  private static boolean isUntold(Reading reading) {
    return !TOLD.matcher(reading.linked().folded()).find() && Openers.of(reading).isEmpty();
  }

  /** 信中反问…, 联署者承认…, and 我们 in a paragraph that speaks of the letter. */
  private static boolean isQuoted(Reading reading) {
    String folded = reading.folded();
    String passage = reading.linked().folded();
    boolean own = OWN.isIn(folded) && IN_LETTER.matcher(passage).find();
    boolean point = !reading.first() && POINTS.matcher(passage).lookingAt();
    boolean told = IN_LETTER.matcher(passage).lookingAt();
    return own
        || told
        || point
        || IN_LETTER.matcher(folded).find()
        || SIGNERS.matcher(folded).find();
  }

  private static boolean isAnothers(Reading reading, List<Entity> writers) {
    boolean other = Openers.of(reading).filter(p -> !writers.contains(p)).isPresent();
    return reading.cues().stream()
        .filter(c -> c.role() == CueRole.HOLDER && !reading.isQuoted(c.begin()))
        .map(c -> Subjects.ofVerb(reading, c))
        .anyMatch(
            s ->
                s instanceof Named n
                    ? !writers.contains(n.entity())
                    : other && (s instanceof Pronoun || s instanceof Omitted));
  }

  /** The person or organization with which the sentence begins. */
  private static Optional<Entity> subject(Reading reading) {
    int begin = reading.sentence().begin();
    return Openers.of(reading)
        .or(
            () ->
                reading.places().stream()
                    .filter(p -> p.is(EntityType.ORGANIZATION) && p.begin() - begin <= 1)
                    .map(Place::entity)
                    .findFirst());
  }

  /** The one person whom a sentence names. */
  private static Optional<Entity> named(Reading reading) {
    List<Entity> persons =
        reading.places().stream()
            .filter(p -> p.is(EntityType.PERSON))
            .map(Place::entity)
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }

  /** 5月9日，长庚发布公告: who publishes, where no person does. */
  private static Optional<Entity> organization(Reading reading) {
    boolean person = reading.places().stream().anyMatch(p -> p.is(EntityType.PERSON));
    return reading.places().stream()
        .filter(p -> !person && p.is(EntityType.ORGANIZATION))
        .map(Place::entity)
        .findFirst();
  }

  private static Optional<Entity> drafter(Reading reading) {
    String folded = reading.linked().folded();
    int begin = reading.sentence().begin();
    int end = reading.sentence().end();
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.end() <= end)
        .filter(
            p ->
                DRAFTS.matcher(folded).region(p.end(), end).lookingAt()
                    || WROTE.matcher(folded).region(p.end(), end).lookingAt()
                    || DRAFTER
                        .matcher(folded.substring(Math.max(begin, p.begin() - DRAFTED), p.begin()))
                        .matches())
        .map(Place::entity)
        .findFirst();
  }
}
