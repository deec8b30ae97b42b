package yulu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yulu.text.Span;

/**
 * Characters that no format of the graph can carry: NUL, lone surrogates, U+FFFE and U+FFFF.
 *
 * <p>A text that holds one is refused, because its canonical text must be the source unchanged.
 * Other control characters stay in the text; blocks begin and end without them and list those
 * inside as hidden.
 */
final class ForbiddenCharacters {
  private ForbiddenCharacters() {}

  static void check(String text) throws UnreadableFile {
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text, i)) {
        throw new UnreadableFile(
            String.format(
                Locale.ROOT,
                "character %d is U+%04X, which is no character of a text",
                i,
                (int) text.charAt(i)),
            "remove it; if the file is not a text, keep it out of the corpus");
      }
    }
  }

  /** Control characters other than tab and line end: they stay in the text and are no words. */
  static List<Span> controls(String text) {
    List<Span> controls = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\t' && c != '\n') {
        controls.add(new Span(i, i + 1));
      }
    }
    return controls;
  }

  /** True for a unit of a text that may not stand there. */
  static boolean isForbidden(CharSequence text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c == 0 || c == 0xFFFE || c == 0xFFFF;
  }
}
