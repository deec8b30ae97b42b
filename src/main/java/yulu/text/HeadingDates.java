package yulu.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as headings and running text write them: 2025-11-26, 2025年6月, June 2025, 2020年. */
public final class HeadingDates {
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})(?:\\s*年\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*[日号號])?|\\s*年|[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)(?!\\d)");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:(\\d{1,2}) )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?,? ((?:19|20)\\d{2})");
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private HeadingDates() {}

  /** The first date that a text names. */
  public static Optional<PartialDate> first(String text) {
    Matcher n = NUMERIC.matcher(text);
    if (n.find()) {
      return date(
          n.group(1),
          n.group(2) != null ? n.group(2) : n.group(4),
          n.group(3) != null ? n.group(3) : n.group(5));
    }
    Matcher e = ENGLISH.matcher(text);
    if (e.find()) {
      String month = String.valueOf(MONTHS.indexOf(e.group(2)) / 3 + 1);
      return date(e.group(4), month, e.group(1) != null ? e.group(1) : e.group(3));
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> date(String year, String month, String day) {
    int m = month == null ? 0 : Integer.parseInt(month);
    int d = day == null || m == 0 ? 0 : Integer.parseInt(day);
    try {
      return Optional.of(new PartialDate(Integer.parseInt(year), m, d));
    } catch (IllegalArgumentException e) {
      return Optional.of(new PartialDate(Integer.parseInt(year), 0, 0));
    }
  }
}
