package yulu.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yulu.claim.Subjects.Named;
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
  private static final String PIECE = "(?:公开信|长信|信件|来信|信|帖文|贴文|长帖|帖子|帖|长文|声明|说明|公告|书面)";
  private static final Pattern DRAFTS = Pattern.compile("\\s?(?:负责|亲自)?(?:执笔|起草|撰写|发起)");
  private static final Pattern DRAFTER = Pattern.compile("(?:执笔|起草|撰写|发起)(?:人|者|的)?(?:是|为)?.{0,8}");

  private static final Pattern WROTE =
      Pattern.compile(
          ",? [^.;\"”]{0,80}\\bwho (?:wrote|drafted|organized|started) the (?:open )?letter");

  /** 信件主要内容如下, 她在脸书上写道: what comes after the colon is the letter. */
  private static final QuickPattern ANNOUNCED =
      QuickPattern.of(":：", "(?:" + PIECE + "|全文|内容|写道|写到|发文|答复|回复|回覆)[^。]{0,12}[：:]\\s*$");

  private static final Pattern WHOLE = Pattern.compile("如下|全文|内容");
  private static final QuickPattern POSTED =
      QuickPattern.of(
          "发贴公寄书复覆",
          "(?:发了|发布|发出|贴出|公布|寄出)[^。，]{0,32}" + PIECE + "|书面(?:回复|回覆|答复|回应)|(?:回复|回覆)(?:本报|记者)");
  private static final QuickPattern OWN =
      QuickPattern.of("我本wi", "我|本[部刊社会局台校院]|本公司|\\bwe\\b|\\bi\\b");
  private static final Pattern ENDS =
      Pattern.compile("到此为止|(?:^|[，。这那该此封篇份])" + PIECE + "(?:发|一|被|没|并|在|末|最|到|就|引|传|得|获|让|使|的)");

  private static final Pattern IN_LETTER =
      Pattern.compile(
          "(?:^|[，。])(?:这封)?(?:公开)?信(?:中|里|末|的(?:开头|结尾|最后|末尾|作者))|\\bthe (?:open )?letter (?:says|said|reads|argues|warns|adds|goes on|continues|concludes|makes \\w+ points|asks for|demands)\\b");
  private static final Pattern POINTS =
      Pattern.compile(
          "the (?:open )?letter (?:makes|has|lists|raises) \\w+ (?:points|demands|requests|claims)");
  private static final Pattern SIGNERS =
      Pattern.compile(
          "(?:连署|联署|签署|签名)(?:者|人|学者)(?:们)?(?:还|也|并)?(?:强调|承认|认为|表示|主张|指出|呼吁|要求|希望|担心|写道)");

  private @Nullable Entity drafter;
  private @Nullable Entity writer;
  private boolean whole;
  private boolean open;

  /** Takes note of a sentence: who drafts, and whether what follows is a letter. */
  void read(Reading reading, Optional<Entity> last) {
    String folded = reading.folded();
    drafter(reading).ifPresent(p -> drafter = p);
    boolean announced = ANNOUNCED.isIn(folded);
    if (announced || POSTED.isIn(folded)) {
      whole = announced && WHOLE.matcher(folded).find();
      writer =
          Optional.ofNullable(whole ? drafter : null)
              .or(() -> subject(reading))
              .or(() -> last)
              .orElse(null);
      open = false;
    }
  }

  /** Whose letter a sentence stands in; to be asked for each sentence, before it is read. */
  Optional<Entity> writer(Reading reading) {
    if (drafter != null && isQuoted(reading) && !isAnothers(reading, drafter)) {
      return Optional.of(drafter);
    }
    if (writer == null) {
      return Optional.empty();
    }
    if (reading.first()) {
      String passage = reading.linked().folded();
      open = !ENDS.matcher(passage).find() && (whole || OWN.isIn(passage));
      if (!open) {
        writer = null;
        return Optional.empty();
      }
    }
    return open && !isAnothers(reading, writer) ? Optional.of(writer) : Optional.empty();
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

  private static boolean isAnothers(Reading reading, Entity writer) {
    return reading.cues().stream()
        .filter(c -> c.role() == CueRole.HOLDER && !reading.isQuoted(c.begin()))
        .anyMatch(
            c -> Subjects.ofVerb(reading, c) instanceof Named n && !n.entity().equals(writer));
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
                        .matcher(folded.substring(Math.max(begin, p.begin() - 14), p.begin()))
                        .matches())
        .map(Place::entity)
        .findFirst();
  }
}
