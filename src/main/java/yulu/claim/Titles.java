package yulu.claim;

import java.util.regex.Pattern;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.WordList;

/** What only says who the person is whose name follows: 反方：某大学教授, 某公司 CEO. */
final class Titles {
  private static final Pattern TITLE =
      Pattern.compile(
          "[\\s*]*(?:[^：:，。]{1,10}[：:]\\s?)?[^：:，。、和与]{0,30}(?:"
              + String.join("|", WordList.read("roles.txt"))
              + ")\\s?",
          Pattern.CASE_INSENSITIVE);

  private Titles() {}

  /**
   * True if nothing but a title or an organization stands between the sentence's begin and a name.
   */
  static boolean standBefore(Reading reading, Place name) {
    int begin = reading.sentence().begin();
    String before = reading.linked().folded().substring(begin, name.begin());
    int end = begin + before.stripTrailing().length();
    return TITLE.matcher(before).matches()
        || (end > begin
            && before.length() <= LONGEST
            && reading.places().stream()
                .anyMatch(o -> o.is(EntityType.ORGANIZATION) && o.end() == end));
  }

  /** UTF-16 units of a title. */
  private static final int LONGEST = 40;
}
