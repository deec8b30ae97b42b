package yulu.corpus;

import java.util.regex.Pattern;

/** Takes out the spaces that wide setting seems to put between Chinese characters. */
final class PdfSpaces {
  private static final Pattern BETWEEN_CHINESE =
      Pattern.compile(
          "(?<=[\\u3001-\\u303F\\u3400-\\u9FFF\\uFF01-\\uFF65]) +"
              + "(?=[\\u3001-\\u303F\\u3400-\\u9FFF\\uFF01-\\uFF65])");

  private PdfSpaces() {}

  static String removed(String line) {
    return BETWEEN_CHINESE.matcher(line).replaceAll("");
  }
}
