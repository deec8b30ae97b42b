package yulu.cli;

/** Texts of strangers, made fit for a terminal. */
final class Plain {
  private Plain() {}

  /**
   * The text on one line, with the characters that steer a terminal or turn the direction of
   * writing shown as escapes.
   */
  static String text(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        plain.append("\\n");
      } else if (c == '\r') {
        plain.append("\\r");
      } else if (c == '\t') {
        plain.append(' ');
      } else if (Character.isISOControl(c) || isDirection(c)) {
        plain.append(String.format("\\u%04x", (int) c));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isDirection(char c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }
}
