package yulu.corpus;

import java.util.regex.Pattern;

/** Tells words from tags where HTML stands inside another format. */
final class HtmlTags {
  /** A tag or comment on one line. */
  static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>\\n]{0,500}>|<!--[^\\n]{0,500}?-->");

  private static final Pattern PROSE_ELEMENT =
      Pattern.compile(
          "(?is)<(p|div|center|section|blockquote|details|font|span|b|strong|em|i|u|h[1-6]|br)\\b.*");

  private HtmlTags() {}

  /** True for a block that begins with an element of prose and holds words beside its tags. */
  static boolean isProse(String html) {
    return PROSE_ELEMENT.matcher(html).matches()
        && TAG.matcher(html).replaceAll("").chars().anyMatch(Character::isLetterOrDigit);
  }
}
