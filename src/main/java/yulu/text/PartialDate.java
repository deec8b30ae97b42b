package yulu.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as it is known.
 *
 * @param year Gregorian year, 1 to 9999
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31, or 0 when unknown (always 0 when the month is)
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?!\\d)(?:[T ].*)?)?)?");

  public PartialDate {
    if (year < 1 || year > 9999 || month < 0 || month > 12 || (month == 0 && day != 0)) {
      throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day);
    }
    if (day != 0) {
      try {
        LocalDate.of(year, month, day);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day, e);
      }
    }
  }

  /**
   * Reads {@code 2025}, {@code 2025-11}, {@code 2025-11-26} or an ISO time stamp; empty if it is
   * none.
   */
  public static Optional<PartialDate> parse(String text) {
    Matcher m = ISO.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(m.group(1)),
              m.group(2) == null ? 0 : Integer.parseInt(m.group(2)),
              m.group(3) == null ? 0 : Integer.parseInt(m.group(3))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** ISO 8601 at its own precision: lexical form of xsd:gYear, xsd:gYearMonth or xsd:date. */
  @Override
  public String toString() {
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  @Override
  public int compareTo(PartialDate other) {
    return toString().compareTo(other.toString());
  }
}
