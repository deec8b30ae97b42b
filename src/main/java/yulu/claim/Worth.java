package yulu.claim;

import java.util.regex.Pattern;
import yulu.text.Block;
import yulu.text.Scripts;

/** Whether a sentence says something that somebody could hold. */
final class Worth {
  private static final int SHORTEST_HAN = 5;
  private static final int SHORTEST_LATIN = 12;
  private static final Pattern QUESTION = Pattern.compile("[？?][”」』\"'）)]*$");
  private static final Pattern ASKS = Pattern.compile("[吗呢么]");
  private static final Pattern OPEN_QUESTION =
      Pattern.compile("(?:吗|呢|(?<!什|怎|那|这|多)么)[。．.]?[”」』\"]*$");
  private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|\\.com\\b|@\\w+\\.");

  /** A colon with a statement after it. */
  private static final Pattern SAYS_MORE = Pattern.compile("[：:][^：:？?]{10,}$");

  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_REFERENCE = 600;
  private static final Pattern ENDED = Pattern.compile("[。！？!?.…；;，,：:][”」』\"')）]*$");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十\\d]+[章节部讲]|\\d{1,2}[.、] ?\\p{IsHan}|[（(]通)");

  /** The mark of a document's kind in GB/T 7714: [J], [M], [EB/OL]. */
  private static final Pattern GB_T_7714 =
      Pattern.compile(
          "\\[(?:J|M|C|D|R|N|S|P|G|A|Z|DB|CP|EB|J/OL|M/OL|C/OL|D/OL|EB/OL|DB/OL|OL)\\]\\.?");

  /** Authors and a year in brackets, as APA has them. */
  private static final Pattern APA =
      Pattern.compile(
          "[\\p{Lu}][\\p{IsLatin}'’-]+, (?:[\\p{Lu}]\\.[ -]?)+[^。]{0,200}?\\((?:19|20)\\d{2}[a-z]?\\)\\.");

  private static final Pattern COLON_END = Pattern.compile("[：:]$");

  private final Cues cues;

  Worth(Cues cues) {
    this.cues = cues;
  }

  /** True if the sentence may be a claim, by its form and its cues. */
  boolean isClaim(Reading reading) {
    return reasonAgainst(reading).isEmpty();
  }

  /** Why a sentence claims nothing; empty if it may claim something. */
  String reasonAgainst(Reading reading) {
    if (reading.linked().passage().kind() == Block.Kind.HEADING) {
      return "heading";
    }
    if (isTitle(reading) || isReference(reading)) {
      return "apparatus";
    }
    String text = reading.folded();
    String bare = Words.only(text);
    if (tooShort(bare)) {
      return "short";
    }
    if (cues.isBackchannel(text)) {
      return "backchannel";
    }
    if (isQuestion(text)) {
      return "question";
    }
    boolean dotted = text.indexOf('.') >= 0 || text.indexOf(':') >= 0;
    if (dotted && ADDRESS.matcher(text).find() && bare.length() < 60) {
      return "address";
    }
    if (reading.has(CueRole.ASK) && !reading.has(CueRole.HOLDER)) {
      return "ask";
    }
    boolean opens = SAYS_MORE.matcher(text).find();
    if (reading.has(CueRole.SCENE) && !opens) {
      return "scene";
    }
    if (reading.has(CueRole.ADVERTISEMENT)) {
      return "advertisement";
    }
    if (reading.has(CueRole.GREETING) && bare.length() < 24) {
      return "greeting";
    }
    if (reading.has(CueRole.ANNOUNCE) && !opens && bare.length() < 30) {
      return "announcement";
    }
    if (COLON_END.matcher(text).find() && bare.length() < 16) {
      return "lead-in";
    }
    return "";
  }

  /** The first line of a plain text, or a short numbered item, without the end of a sentence. */
  private static boolean isTitle(Reading reading) {
    String text = reading.text();
    boolean whole =
        reading.first() && reading.sentence().end() == reading.linked().folded().length();
    boolean ended = ENDED.matcher(text).find();
    boolean line = reading.linked().passage().kind() == Block.Kind.LINE;
    boolean top = reading.passage() == 0 && line && text.length() < LONGEST_TITLE;
    boolean numbered =
        !line && text.length() < LONGEST_TITLE / 2 && NUMBERED.matcher(text).lookingAt();
    return whole && !ended && (top || numbered);
  }

  /** An entry of a bibliography. */
  private static boolean isReference(Reading reading) {
    String passage = reading.linked().passage().view().text();
    boolean marked = passage.indexOf('[') >= 0 || passage.indexOf('(') >= 0;
    return marked
        && passage.length() < LONGEST_REFERENCE
        && (GB_T_7714.matcher(passage).find() || APA.matcher(passage).lookingAt());
  }

  static boolean isQuestion(String text) {
    if (text.indexOf('？') < 0 && text.indexOf('?') < 0 && !ASKS.matcher(text).find()) {
      return false;
    }
    return QUESTION.matcher(text).find() || OPEN_QUESTION.matcher(text).find();
  }

  private static boolean tooShort(String bare) {
    boolean han = bare.chars().anyMatch(c -> Scripts.isHan((char) c));
    return bare.length() < (han ? SHORTEST_HAN : SHORTEST_LATIN);
  }
}
