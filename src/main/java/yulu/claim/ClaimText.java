package yulu.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import yulu.entity.Entity;
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
    QuickPattern pronoun = voice.attribution() == Attribution.SPEAKER ? FIRST : THIRD;
    Matcher m = pronoun.in(text);
    if (m.find() && !isNamed(claimant.get(), text)) {
      String open = language.isChinese() ? "（" : " (";
      String close = language.isChinese() ? "）" : ")";
      return text.substring(0, m.end()) + open + name + close + text.substring(m.end());
    }
    return text;
  }

  private static boolean isNamed(Entity claimant, String text) {
    return claimant.names().all().stream().anyMatch(n -> text.contains(n.text()));
  }
}
