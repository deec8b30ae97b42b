package yulu.rdf;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What may stand in an IRI (RFC 3987), and how the rest is written. */
final class Iris {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private Iris() {}

  /**
   * True for characters that a path segment holds as they are: letters, digits and marks of every
   * script and {@code - . _ ~ ! $ & ' ( ) * + , ; = @}. The colon is left out, so that a segment
   * never looks like a scheme.
   */
  static boolean isPathCharacter(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || "-._~!$&'()*+,;=@".indexOf(c) >= 0;
    }
    return isUcsCharacter(c) && !isInvisible(c);
  }

  /** One path segment that holds {@code text}; never empty for a text that is not. */
  static String segment(String text) {
    String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (nfc.codePoints().allMatch(Iris::isPathCharacter) && !isDots(nfc)) {
      return nfc;
    }
    StringBuilder out = new StringBuilder(nfc.length() + 16);
    boolean dots = isDots(nfc);
    nfc.codePoints()
        .forEach(
            c -> {
              if (isPathCharacter(c) && !dots) {
                out.appendCodePoint(c);
              } else {
                percent(out, c);
              }
            });
    return out.toString();
  }

  /**
   * Letters and digits of {@code text}, everything between them as one hyphen; at most {@code max}
   * code points, cut from the left, so that the most special part of a path stays.
   */
  static String slug(String text, int max) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean keep =
                  c == '_' || c == '.' || (Character.isLetterOrDigit(c) && isPathCharacter(c));
              if (keep) {
                out.appendCodePoint(c);
              } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
              }
            });
    int points = out.codePointCount(0, out.length());
    int from = points > max ? out.offsetByCodePoints(0, points - max) : 0;
    int to = out.length();
    while (from < to && out.charAt(from) == '-') {
      from++;
    }
    while (to > from && out.charAt(to - 1) == '-') {
      to--;
    }
    return out.substring(from, to);
  }

  /** True for an http(s) address that is a valid IRI as it stands. */
  static boolean isWebAddress(String text) {
    if (!(text.startsWith("https://") || text.startsWith("http://"))) {
      return false;
    }
    int host = text.indexOf("//") + 2;
    return text.length() > host
        && text.charAt(host) != '/'
        && text.codePoints()
            .allMatch(
                c ->
                    c == '/' || c == ':' || c == '?' || c == '#' || c == '%' || isPathCharacter(c));
  }

  /** A segment of one or two dots would be resolved away. */
  private static boolean isDots(String text) {
    return text.equals(".") || text.equals("..");
  }

  private static boolean isUcsCharacter(int c) {
    if (c <= 0xFFFF) {
      return (c >= 0xA0 && c <= 0xD7FF)
          || (c >= 0xF900 && c <= 0xFDCF)
          || (c >= 0xFDF0 && c <= 0xFFEF);
    }
    return (c & 0xFFFF) < 0xFFFE && c < 0xF0000 && (c < 0xE0000 || c >= 0xE1000);
  }

  /** Blanks, controls and format characters, such as those that turn the reading direction. */
  private static boolean isInvisible(int c) {
    return Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  private static void percent(StringBuilder out, int codePoint) {
    for (byte b : utf8(codePoint)) {
      out.append('%').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
    }
  }

  /** UTF-8; half of a surrogate pair is written as if it were a character, to keep keys apart. */
  private static byte[] utf8(int c) {
    if (c >= 0xD800 && c <= 0xDFFF) {
      return new byte[] {
        (byte) (0xE0 | (c >> 12)), (byte) (0x80 | ((c >> 6) & 0x3F)), (byte) (0x80 | (c & 0x3F))
      };
    }
    return Character.toString(c).getBytes(StandardCharsets.UTF_8);
  }
}
