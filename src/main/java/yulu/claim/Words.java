package yulu.claim;

import java.util.regex.Pattern;

/** The words of a text and the marks at their end. */
final class Words {
  private static final Pattern ENDED = Pattern.compile("[。！？!?.…；;，,：:][”」』\"')）]*$");

  private Words() {}

  /** True if a text ends in a mark of punctuation, quotation marks and brackets aside. */
  static boolean isEnded(String text) {
    return ENDED.matcher(text).find();
  }

  /** True if a text ends in a colon, white space aside. */
  static boolean endsInColon(String text) {
    String stripped = text.stripTrailing();
    return stripped.endsWith(":") || stripped.endsWith("：");
  }

  /** The letters and digits of a text, without what stands between them. */
  static String only(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
