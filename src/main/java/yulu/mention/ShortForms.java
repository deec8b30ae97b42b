package yulu.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short names that the text itself introduces: Safe Superintelligence（简称 SSI）, 又称, 以下简称. */
final class ShortForms implements Finder {
  private static final Pattern SHORT =
      Pattern.compile(
          "([A-Z][A-Za-z.&' -]{2,50}|[\\p{IsHan}]{2,20})\\s?[（(]\\s?(?:以下)?(?:简称|又称|也称|又名|缩写为?)\\s?(?:为)?[“\"「]?([A-Za-z\\p{IsHan}][A-Za-z0-9\\p{IsHan} -]{1,20}?)[”\"」]?\\s?[）)]");

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
              EntityType.ORGANIZATION,
              m.group(1).strip(),
              Optional.of(m.group(2).strip()),
              0.97,
              "name.short-form"));
    }
  }
}
