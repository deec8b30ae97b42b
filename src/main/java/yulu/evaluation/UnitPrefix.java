package yulu.evaluation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the words of a unit and is not part of what is said: list and quote marks,
 * numbers and times of subtitles, the label of a speaker.
 */
final class UnitPrefix {
  private static final String TIME = "\\d\\d:\\d\\d:\\d\\d";
  private static final String CUE_TIME = TIME + "[,.]\\d+";

  /** One piece; the first alternative that fits is taken, and again behind it. */
  private static final Pattern PIECE =
      Pattern.compile(
          String.join(
              "|",
              "[>#*\\-•\\s]",
              "\\d+[.、)]\\s",
              "\\d+\\s+(?=\\d\\d:\\d\\d)",
              "\\d+\\s+(?=-->)",
              "(?:" + CUE_TIME + ")?\\s*-->\\s*" + CUE_TIME,
              "\\[\\d[\\d:\\s\\-–]*\\]",
              "(?:说话人\\s*)?SPEAKER_\\d+\\s*[:：]",
              label()),
          Pattern.UNICODE_CHARACTER_CLASS);

  private UnitPrefix() {}

  /** Code points of the unit that are before its words. */
  static int length(String unit) {
    Matcher matcher = PIECE.matcher(unit);
    int at = 0;
    while (matcher.region(at, unit.length()).lookingAt()) {
      at = matcher.end();
    }
    return unit.codePointCount(0, at);
  }

  private static String label() {
    return "\\**[A-Za-z.\\u4e00-\\u9fff· ]{1,24}\\**\\s*(?:\\(" + TIME + "\\))?\\**[:：]\\**";
  }
}
