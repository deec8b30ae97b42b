package yulu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.Span;

/** Tells words from tags where HTML stands inside another format. */
final class HtmlTags {
  /** A tag or comment on one line. */
  static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>\\n]{0,500}>|<!--[^\\n]{0,500}?-->");

  private static final Pattern PROSE_ELEMENT =
      Pattern.compile(
          "(?is)<(p|div|center|section|blockquote|details|font|span|b|strong|em|i|u|h[1-6]|br)\\b.*");

  /** What a reader presses to see the rest. */
  private static final Pattern SUMMARY =
      Pattern.compile("(?is)(?:<details[^>\\n]{0,200}>)?\\s*<summary\\b.*</summary>\\s*");

  private static final Pattern PARAGRAPH = Pattern.compile("(?i)<(?:p|div|h[1-6])\\b");

  private static final Pattern BREAK = Pattern.compile("(?i)<br */?>");

  private HtmlTags() {}

  /** The lines, and for a line with {@code <br>} inside the parts around it. */
  static List<Span> cutAtBreaks(String text, List<Span> lines) {
    List<Span> parts = new ArrayList<>();
    for (Span line : lines) {
      Matcher cut = BREAK.matcher(text).region(line.begin(), line.end());
      int from = line.begin();
      while (cut.find()) {
        parts.add(Lines.trimmed(text, new Span(from, cut.start())));
        from = cut.end();
      }
      parts.add(Lines.trimmed(text, new Span(from, line.end())));
    }
    parts.removeIf(Span::isEmpty);
    return parts;
  }

  /** True for a line that only names what is folded away below it. */
  static boolean isSummary(String line) {
    return line.startsWith("<") && SUMMARY.matcher(line).matches();
  }

  /** True for a line with which a paragraph begins. */
  static boolean beginsParagraph(String line) {
    return line.startsWith("<") && PARAGRAPH.matcher(line).lookingAt();
  }

  /** True for a block that begins with an element of prose and holds words beside its tags. */
  static boolean isProse(String html) {
    return PROSE_ELEMENT.matcher(html).matches()
        && TAG.matcher(html).replaceAll("").chars().anyMatch(Character::isLetterOrDigit);
  }
}
