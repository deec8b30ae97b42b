package yulu.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.entity.Entity;
import yulu.mention.EntityType;
import yulu.text.Language;
import yulu.text.QuickPattern;

/**
 * The statement of a claim, readable alone: the first pronoun that stands for the claimant is
 * followed by the claimant's name in brackets.
 */
final class ClaimText {
  private static final QuickPattern THIRD =
      QuickPattern.of("他(?!们|人)|她(?!们)|\\b[Hh]e\\b|\\b[Ss]he\\b");
  private static final QuickPattern FIRST = QuickPattern.of("我(?!们)|\\bI\\b");

  /** Up to what somebody is who is not named: a cook, a child. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          ".*(?:[一每某这那][个位名](?!问题|国家|公司)[^，。]{0,8}(?:人(?![工类机脑])|[师员者生]|孩子)|孩子|父亲|母亲|妻子|丈夫|朋友|同事|\\b(?:an?|every|each|any) (?:\\w+ )?(?:person|man|woman|child|engineer|doctor|teacher|student|friend|user|human|chef)\\b).*");

  private ClaimText() {}

  static String of(Reading reading, Voice voice, Language language) {
    String text = reading.text().strip();
    Optional<Entity> claimant = voice.claimants().stream().findFirst();
    if (claimant.isEmpty() || voice.attribution() == Attribution.NARRATOR) {
      return text;
    }
    String name =
        claimant
            .get()
            .names()
            .in(language)
            .orElse(claimant.get().names().preferred().get(0).text());
    boolean speaks = voice.attribution() == Attribution.SPEAKER;
    QuickPattern pronoun = speaks ? FIRST : THIRD;
    Matcher m = pronoun.in(text);
    if (m.find()
        && !isNamed(claimant.get(), text)
        && (speaks || !isOfAnother(reading, text, m.start()))) {
      String open = language.isChinese() ? "（" : " (";
      String close = language.isChinese() ? "）" : ")";
      return text.substring(0, m.end()) + open + name + close + text.substring(m.end());
    }
    return text;
  }

  /** 换一个厨师，你就要摸索他的习惯: somebody else stands before the pronoun. */
  private static boolean isOfAnother(Reading reading, String text, int pronoun) {
    int begin = reading.sentence().begin() + reading.text().indexOf(text);
    return SOMEBODY.matcher(text).region(0, pronoun).lookingAt()
        || reading.places().stream()
            .anyMatch(p -> p.is(EntityType.PERSON) && p.end() <= begin + pronoun);
  }

  private static boolean isNamed(Entity claimant, String text) {
    return claimant.names().all().stream().anyMatch(n -> text.contains(n.text()));
  }
}
