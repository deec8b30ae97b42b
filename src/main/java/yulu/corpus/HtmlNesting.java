package yulu.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses pages whose elements hold each other thousands deep, before a tree is built of them. */
final class HtmlNesting {
  private static final int MAX_OPEN = 2_000;
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,20})");

  /** Elements that pages leave open, or that have no end. */
  private static final Set<String> LEFT_OPEN =
      Set.of(
          "p", "li", "dt", "dd", "tr", "td", "th", "option", "tbody", "thead", "br", "hr", "img",
          "input", "meta", "link", "source", "col", "area", "base", "embed", "track", "wbr", "path",
          "font", "param");

  private HtmlNesting() {}

  static void check(String html) throws UnreadableFile {
    int open = 0;
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      if (LEFT_OPEN.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
        continue;
      }
      open = tag.group(1).isEmpty() ? open + 1 : Math.max(0, open - 1);
      if (open > MAX_OPEN) {
        throw new UnreadableFile(
            "its elements are nested more than " + MAX_OPEN + " deep",
            "save the page again, or its text");
      }
    }
  }
}
