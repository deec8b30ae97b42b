package yulu.claim;

/** The letters and digits of a text, without what stands between them. */
final class Words {
  private Words() {}

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
