package yulu.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.WordList;

/** Short names that the text itself introduces: Safe Superintelligence（简称 SSI）, 又称, 以下简称. */
final class ShortForms implements Finder {
  private static final Pattern SHORT =
      Pattern.compile(
          "([A-Z][A-Za-z.&' -]{2,50}|[\\p{IsHan}]{2,20})\\s?[（(]\\s?(?:以下)?(?:简称|又称|也称|又名|缩写为?)\\s?(?:为)?[“\"「]?([A-Za-z\\p{IsHan}][A-Za-z0-9\\p{IsHan} -]{1,20}?)[”\"」]?\\s?[）)]");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}.'’-]+){1,2}");
  private static final Set<String> HOUSES = WordList.read("organization-endings.txt");
  private static final Set<String> ROLES = WordList.read("roles.txt");
  private static final Set<String> GIVEN = WordList.read("given-names.txt");
  private static final int NEAR_BEFORE = 10;
  private static final int NEAR_AFTER = 24;

  @Override
  public void find(Line line, List<Mention> found) {
    boolean none =
        !line.folded().contains("简称")
            && !line.folded().contains("又称")
            && !line.folded().contains("也称")
            && !line.folded().contains("又名")
            && !line.folded().contains("缩写");
    if (none) {
      return;
    }
    Matcher m = SHORT.matcher(line.text());
    while (m.find()) {
      found.add(
          new Mention(
              line.passage(),
              m.start(1),
              m.end(1),
              isPerson(line.text(), m) ? EntityType.PERSON : EntityType.ORGANIZATION,
              m.group(1).strip(),
              Optional.of(m.group(2).strip()),
              0.97,
              "name.short-form"));
    }
  }

  /** Vijaye Raji（以下简称 VJ），OpenAI 应用 CTO: a name of two or three words beside a role. */
  private static boolean isPerson(String text, Matcher m) {
    String[] words = m.group(1).strip().split(" ");
    if (!NAME.matcher(m.group(1).strip()).matches() || HOUSES.contains(words[words.length - 1])) {
      return false;
    }
    String before = text.substring(Math.max(0, m.start(1) - NEAR_BEFORE), m.start(1));
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + NEAR_AFTER));
    return GIVEN.contains(words[0])
        || ROLES.stream().anyMatch(role -> before.contains(role) || after.contains(role));
  }
}
