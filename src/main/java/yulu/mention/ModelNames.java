package yulu.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of models and products with a version: GPT-5.1, DeepSeek-R1, Llama 3.1, Qwen2.5-72B. */
final class ModelNames implements Finder {
  private static final Pattern NAME =
      Pattern.compile(
          "(?=[A-Z])(?<![\\p{IsLatin}\\p{N}])([A-Z][A-Za-z]{1,14}(?:[A-Z][a-z]+){0,4})(?:[- ]?[VvRrKkMm]?(\\d{1,2}(?:\\.\\d{1,2})?)([a-z]{0,2}))(?:-[A-Za-z0-9]+){0,8}(?![\\p{IsLatin}\\p{N}])(?![.:]\\d)");
  private static final Pattern NOT =
      Pattern.compile(
          "(?:Chapter|Part|Section|Figure|Fig|Table|Episode|Ep|Season|Step|Top|No|Vol|Day|Week|Year|Age|Page|Layer|Level|Phase|Round|Lecture|Q|A|P|Gen|Series|Class|Type|Section|Question|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Speaker|SPEAKER|COVID|ISO|IPv|HTTP|UTF|SHA|MP|USB|PM|AM|In|At|On|By|The|Over|About|Only|From|To)");

  @Override
  public void find(Line line, List<Mention> found) {
    Matcher m = NAME.matcher(line.text());
    while (m.find()) {
      String base = m.group(1);
      String all = m.group();
      boolean joined = all.length() > base.length() && all.charAt(base.length()) != ' ';
      boolean knownBase = line.isKnown(m.start(), m.start() + base.length());
      boolean wholeKnown = line.known().get(m.end() - 1);
      if (wholeKnown || NOT.matcher(base).matches() || (!joined && !knownBase)) {
        continue;
      }
      if (!knownBase && !base.chars().anyMatch(Character::isLowerCase) && base.length() < 3) {
        continue;
      }
      found.add(
          line.mention(
              m.start(), m.end(), EntityType.SYSTEM, knownBase ? 0.85 : 0.7, "name.model"));
    }
  }
}
