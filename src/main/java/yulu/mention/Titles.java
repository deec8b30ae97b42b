package yulu.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.QuickPattern;

/**
 * Titles of works: in 《》, or in quotation marks or emphasis where at least three capitalised
 * English words stand in them, or a citation's words (论文, 文章, paper, 提出) are beside.
 */
final class Titles implements Finder {
  private static final QuickPattern BOOK_MARKS = QuickPattern.of("《([^《》\\n]{1,120})》");
  private static final Pattern SHOW_BEFORE =
      Pattern.compile("(?:收听|收看|做客|来到|播客|节目|频道|公众号|栏目|杂志|期刊|报纸|电台|专栏)的?$");
  private static final Pattern SHOW_AFTER =
      Pattern.compile("^的?(?:播客|节目|频道|公众号|栏目|杂志|主持人|主播|编辑部|记者|听众|观众|报道)");
  private static final QuickPattern QUOTED =
      QuickPattern.of("[“\"「『]([A-Z][^“”\"「」『』\\n。！？]{6,160})[”\"」』]");
  private static final Pattern CITED_BEFORE =
      Pattern.compile(
          "(?:论文|文章|著作|书籍|报告|一文|一书|等人的?|paper|article|book|essay|titled|entitled)\\s*[：:]?\\s*$");

  @Override
  public void find(Line line, List<Mention> found) {
    Matcher b = BOOK_MARKS.in(line.text());
    while (b.find()) {
      if (line.isCovered(b.start(1), b.end(1))) {
        continue;
      }
      String before = line.folded().substring(Math.max(0, b.start() - 8), b.start());
      String after = line.folded().substring(b.end(), Math.min(b.end() + 6, line.text().length()));
      boolean show = SHOW_BEFORE.matcher(before).find() || SHOW_AFTER.matcher(after).find();
      found.add(
          line.mention(
              b.start(1),
              b.end(1),
              show ? EntityType.ORGANIZATION : EntityType.WORK,
              0.85,
              show ? "title.show" : "title.marks"));
    }
    Matcher q = QUOTED.in(line.text());
    while (q.find()) {
      if (!isTitle(q.group(1), line.folded(), q.start())) {
        continue;
      }
      if (isCited(line.folded(), q.start())) {
        add(found, line, q.start(1), q.end(1), 0.97, "title.cited");
      } else if (!covered(line, q.start(1), q.end(1))) {
        add(found, line, q.start(1), q.end(1), 0.8, "title.quoted");
      }
    }
  }

  /** A name of the lexicon that fills the quotation is that thing already. */
  private static boolean covered(Line line, int begin, int end) {
    return line.known().get(begin, end).cardinality() >= end - begin - 1;
  }

  private static boolean isTitle(String words, String folded, int at) {
    int capitals = 0;
    int content = 0;
    for (String word : words.split("[ :—-]+")) {
      if (word.isEmpty()) {
        continue;
      }
      boolean small =
          word.length() <= 3 || word.equals("with") || word.equals("from") || word.equals("into");
      if (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0))) {
        capitals++;
        content++;
      } else if (!small) {
        content++;
      }
    }
    boolean titleCase = capitals >= 2 && capitals * 10 >= content * 8;
    boolean sentence =
        words.endsWith(".") || words.endsWith("?") || words.contains("I ") || words.contains(", ");
    return titleCase && ((capitals >= 3 && !sentence) || isCited(folded, at));
  }

  private static boolean isCited(String folded, int at) {
    return CITED_BEFORE.matcher(folded.substring(Math.max(0, at - 12), at)).find();
  }

  private static void add(
      List<Mention> found, Line line, int begin, int end, double confidence, String rule) {
    found.add(line.mention(begin, end, EntityType.WORK, confidence, rule));
  }
}
