package yulu.claim;

import java.util.regex.Pattern;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.WordList;

/** What only says who the person is whose name follows: 反方：某大学教授, 某公司 CEO. */
final class Offices {
  private static final Pattern OFFICE =
      Pattern.compile(
          "[\\s*]*(?:[^：:，。]{1,10}[：:]\\s?)?[^：:，。、和与]{0,30}(?:"
              + String.join("|", WordList.read("roles.txt"))
              + ")\\s?",
          Pattern.CASE_INSENSITIVE);

  /** UTF-16 units before a name that may be an organization and nothing else. */
  private static final int LONGEST = 40;

  private Offices() {}

  /**
   * True if nothing but an office or an organization stands between the sentence's begin and a
   * name.
   */
  static boolean standBefore(Reading reading, Place name) {
    int begin = reading.sentence().begin();
    String before = reading.linked().folded().substring(begin, name.begin());
    int end = begin + before.stripTrailing().length();
    return OFFICE.matcher(before).matches()
        || (end > begin
            && before.length() <= LONGEST
            && reading.places().stream()
                .anyMatch(o -> o.is(EntityType.ORGANIZATION) && o.end() == end));
  }
}
