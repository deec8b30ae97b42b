package yulu.text;

/** Classes of characters that Chinese and English text processing asks for again and again. */
public final class Scripts {
  /** A stretch of Latin letters among Chinese ones that is not longer is one name or term. */
  private static final int LONGEST_NAME = 40;

  private Scripts() {}

  /** A Chinese character of the basic plane (most used block and its extension A). */
  public static boolean isHan(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007;
  }

  /** True if a Chinese character stands in a text. */
  public static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** An ASCII or Latin-1/Extended letter. */
  public static boolean isLatinLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7);
  }

  public static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The dots that stand between the parts of a transliterated name, of every house style. */
  public static boolean isNameDot(char c) {
    return c == '·' || c == '・' || c == '．' || c == '•' || c == '‧' || c == '∙' || c == '⋅';
  }

  /** Chinese or full-width punctuation. */
  public static boolean isChinesePunctuation(char c) {
    return (c >= 0x3001 && c <= 0x303F && c != 0x3007)
        || (c >= 0xFF01 && c <= 0xFF0F)
        || (c >= 0xFF1A && c <= 0xFF20)
        || (c >= 0xFF3B && c <= 0xFF3D)
        || (c >= 0xFF5B && c <= 0xFF65)
        || c == '“'
        || c == '”'
        || c == '‘'
        || c == '’'
        || c == '…'
        || c == '—';
  }

  /**
   * True of the space in Nancy Kanwisher, among Chinese words.
   *
   * @param space UTF-16 offset of the space
   */
  public static boolean isInLatinName(String text, int space) {
    int from = space;
    while (from > 0 && space - from <= LONGEST_NAME && isLatinNamePart(text.charAt(from - 1))) {
      from--;
    }
    int to = space + 1;
    while (to < text.length() && to - from <= LONGEST_NAME && isLatinNamePart(text.charAt(to))) {
      to++;
    }
    return from < space && to > space + 1 && to - from <= LONGEST_NAME;
  }

  private static boolean isLatinNamePart(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '\'' || isLatinLetter(c);
  }
}
