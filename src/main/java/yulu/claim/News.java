package yulu.claim;

import java.util.List;
import java.util.regex.Pattern;
import yulu.text.Block;
import yulu.text.QuickPattern;

/** By what one knows a news report, and who speaks in it. */
final class News {
  /** A report that is told without a first person, so that 我 is somebody quoted. */
  private static final Pattern NEWS =
      Pattern.compile(
          "\\p{IsHan} ?发自 ?\\p{IsHan}|[（(]记者|记者 ?\\p{IsHan}{2,4}(?:[）)]|[ ／/|].{0,8}报[导道])|^[\\p{IsHan}A-Za-z]{2,12}[ ｜|／/·]{0,3}记者[ ：:／/]{0,3}\\p{IsHan}{2,4}$|^[\\p{IsHan}A-Za-z]{2,12}记者 ?[／/｜|]|记者\\p{IsHan}{2,8}报[导道]|本报|日讯|\\p{IsHan}(?:报|网|社|台)讯|\\p{IsHan}{2,8}讯 ?[，,]?\\d{1,2} ?月 ?\\d{1,2} ?日|\\d{1,2} ?月 ?\\d{1,2} ?日(?:消息|电|讯)[，,]|^\\p{Lu}{4,}(?: \\p{Lu}+)*(?:, \\p{L}+\\.?)? ?[—–-]|^by \\p{L}+ \\p{L}+,? .{0,40}(?:courier|times|post|news|herald|journal|gazette|tribune)|电 ?[（(]|据\\p{IsHan}{2,8}报道|编译自");

  /** 截至发稿, 告诉记者: what only a report says. */
  private static final QuickPattern OWN_PAPER =
      QuickPattern.of("截至发稿|发稿(?:前|时)|(?:告诉|答复|回复|接受)(?:本报|本刊|记者)|记者(?:获悉|了解到|从)");

  /** 发帖, 回应: what whoever is quoted below has published. */
  private static final Pattern POSTS = Pattern.compile("发帖|发文|发信|发出.{0,3}信|回应|公开信|帖子|声明");

  /** Whoever says "I" in a report is quoted. */
  private static final QuickPattern FIRST_PERSON = QuickPattern.of("我(?!们的听众)|\\bi\\b");

  /** 文／阮疏桐, by Mary Brent. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "\\s*[（(【]?(?:\\p{IsHan}{2,10}(?:报|网|社|周刊|杂志|新闻| ?[／/｜|]) ?)?(?:(?:实习|本报|特约|驻\\p{IsHan}{2,6})?记者|撰文|编辑|责编|作者|编译|整理|采访|采写|策划|摄影|[文图])\\s?[/／|｜丨:：·\\p{IsHan}]|\\s*[Bb]y \\p{Lu}");

  /** UTF-16 units. */
  private static final int LONGEST_BYLINE = 60;

  /** Sentences, headings and lists aside, in which a report shows that it is one. */
  private static final int HEAD = 6;

  private News() {}

  /** True if a text is a report. */
  static boolean is(List<Reading> readings) {
    return readings.stream()
            .filter(r -> isRunning(r.linked().passage().kind()))
            .limit(HEAD)
            .anyMatch(r -> NEWS.matcher(r.folded()).find() || NEWS.matcher(r.text()).find())
        || readings.stream().anyMatch(r -> OWN_PAPER.isIn(r.folded()));
  }

  private static boolean isRunning(Block.Kind kind) {
    return kind != Block.Kind.HEADING && kind != Block.Kind.ITEM;
  }

  /** 她随后发文: the words of whoever published them follow. */
  static boolean publishes(Reading reading) {
    return POSTS.matcher(reading.folded()).find();
  }

  /** True if somebody says "I" in a folded text. */
  static boolean isFirstPerson(String folded) {
    return FIRST_PERSON.isIn(folded);
  }

  /** 文／阮疏桐　编辑／梁既望: those who made the text are nobody of whom it speaks. */
  static boolean isByline(Reading reading) {
    return reading.text().length() <= LONGEST_BYLINE && BYLINE.matcher(reading.text()).lookingAt();
  }
}
