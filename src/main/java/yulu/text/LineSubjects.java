package yulu.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words with which lines of a text without punctuation begin again and again, and of which they
 * say that they hold something: 皮查伊认为. A line that begins with one of them begins a sentence.
 */
final class LineSubjects {
  private static final int AGAIN = 2;

  private static final Pattern HOLDS =
      Pattern.compile(
          "(?<=^|[\\n ])(?![他她它我你这那有但而所并就还也又很许大人因如在从])(\\p{IsHan}[\\p{IsHan}·]{1,9}?)(?:也|还|则|却|又|曾|就|于是|进一步|随后|接着|同时|特别|再次|明确)*(?:认为|認為|觉得|覺得|表示|指出|强调|提出|解释|坚信|相信|预测|回忆|谈到|提到|透露|坦言|补充|观察到|证实|判断|断言|主张)");

  private final Set<String> subjects;

  private LineSubjects(Set<String> subjects) {
    this.subjects = Set.copyOf(subjects);
  }

  /** Those of no text. */
  static LineSubjects none() {
    return new LineSubjects(Set.of());
  }

  static LineSubjects of(String text) {
    Map<String, Integer> times = new HashMap<>();
    Matcher m = HOLDS.matcher(text);
    while (m.find()) {
      times.merge(m.group(1), 1, Integer::sum);
    }
    Set<String> again = new HashSet<>();
    times.forEach(
        (subject, n) -> {
          if (n >= AGAIN) {
            again.add(subject);
          }
        });
    return new LineSubjects(again);
  }

  /** True if one of them stands at a place of a text. */
  boolean standAt(String text, int at) {
    return subjects.stream().anyMatch(s -> text.startsWith(s, at));
  }
}
