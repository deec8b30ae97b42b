package yulu.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English titles in entries of reading lists that set them apart by commas or by italics only: Neel
 * Nanda et al. Progress Measures for Grokking, 2023. The first run of words in title case with a
 * small word or a colon in it, in a line with a year.
 */
final class ListedTitles implements Finder {
  private static final int LONGEST_LINE = 400;
  private static final int FEWEST_WORDS = 3;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final String SMALL =
      "a|an|the|of|for|and|in|on|via|with|to|from|is|are|by|at|as|or|using|its|it";
  private static final String CAPITAL = "(?:\\p{Lu}[\\p{L}\\d'’-]*|\\d[\\p{L}\\d-]*)";
  private static final Pattern RUN =
      Pattern.compile(
          "(?<=^|[，,。．.]\\s?|等|\\s|《)(?!(?:19|20)\\d{2}\\b)("
              + CAPITAL
              + ":?(?: (?:"
              + CAPITAL
              + "|"
              + SMALL
              + "):?){2,20})(?=[，,。.（(?]|$)");
  private static final Pattern PERIODICAL =
      Pattern.compile(
          "\\b(?:Journal|Frontiers|Proceedings|Transactions|Annals|Letters|Conference|Bulletin|Magazine|Review|Reviews|Press)\\b");
  private static final Set<String> SMALL_WORDS = Set.of(SMALL.split("\\|"));

  @Override
  public void find(Line line, List<Mention> found) {
    String text = line.text();
    if (text.length() > LONGEST_LINE || !YEAR.matcher(text).find()) {
      return;
    }
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      boolean dated = YEAR.matcher(text).find(run.end(1));
      if (dated && isTitle(run.group(1)) && !line.isCovered(run.start(1), run.end(1))) {
        found.add(line.mention(run.start(1), run.end(1), EntityType.WORK, 0.75, "title.listed"));
        return;
      }
    }
  }

  /** Names of persons and journals have no small word inside, or hardly another. */
  private static boolean isTitle(String run) {
    if (PERIODICAL.matcher(run).find()) {
      return false;
    }
    String[] words = run.split(" ");
    int capitals = 0;
    boolean small = run.indexOf(':') >= 0;
    for (String word : words) {
      boolean isSmall = SMALL_WORDS.contains(word);
      small |= isSmall;
      capitals += isSmall ? 0 : 1;
    }
    boolean ends = SMALL_WORDS.contains(words[words.length - 1]);
    return small && capitals >= FEWEST_WORDS && !ends;
  }
}
