package yulu.corpus;

import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yulu.text.PartialDate;

/** Reads dates as sources write them: ISO, Chinese, compact, and with English month names. */
final class WrittenDate {
  private static final Pattern CHINESE =
      Pattern.compile("(\\d{4})\\s*年(?:\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*[日号號])?)?.*");
  private static final Pattern COMPACT = Pattern.compile("(?:D:)?(\\d{4})(\\d{2})(\\d{2})\\d*.*");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)([a-z]{3,9})\\.?\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(\\d{4})\\b.*");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?i)(?:[a-z]{3},\\s+)?(\\d{1,2})\\s+([a-z]{3,9})\\.?,?\\s+(\\d{4})\\b.*");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private WrittenDate() {}

  /** The date that the text begins with; empty if it is none. */
  static Optional<PartialDate> parse(String text) {
    String written = text.strip();
    Optional<PartialDate> iso = PartialDate.parse(written);
    if (iso.isPresent()) {
      return iso;
    }
    Matcher chinese = CHINESE.matcher(written);
    if (chinese.matches()) {
      return date(chinese.group(1), chinese.group(2), chinese.group(3));
    }
    Matcher compact = COMPACT.matcher(written);
    if (compact.matches()) {
      return date(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(written);
    if (monthFirst.matches()) {
      return date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(written);
    return dayFirst.matches()
        ? date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1))
        : Optional.empty();
  }

  /** The calendar's day as an ISO date. */
  static String day(Calendar calendar) {
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        calendar.get(Calendar.YEAR),
        calendar.get(Calendar.MONTH) + 1,
        calendar.get(Calendar.DAY_OF_MONTH));
  }

  private static String month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return MONTHS.contains(start) ? String.valueOf(MONTHS.indexOf(start) + 1) : "99";
  }

  /** Groups that did not take part are null. */
  private static Optional<PartialDate> date(
      String year, @Nullable String month, @Nullable String day) {
    StringBuilder iso = new StringBuilder(year);
    if (month != null) {
      iso.append('-').append(month);
      if (day != null) {
        iso.append('-').append(day);
      }
    }
    return PartialDate.parse(iso.toString());
  }
}
