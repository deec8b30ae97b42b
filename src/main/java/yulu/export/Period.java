package yulu.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import yulu.text.PartialDate;

/**
 * The days that a date may mean: one for a day, all of a month or a year for those.
 *
 * @param first day
 * @param last day, included
 */
record Period(LocalDate first, LocalDate last) implements Comparable<Period> {
  Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
    }
  }

  static Period of(PartialDate date) {
    if (date.month() == 0) {
      return new Period(LocalDate.of(date.year(), 1, 1), LocalDate.of(date.year(), 12, 31));
    } else if (date.day() == 0) {
      YearMonth month = YearMonth.of(date.year(), date.month());
      return new Period(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
    return new Period(day, day);
  }

  /** Of the lexical form of a date in the graph; empty if it is none. */
  static Optional<Period> of(String date) {
    return PartialDate.parse(date).map(Period::of);
  }

  boolean overlaps(Period other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** In order, and those that overlap or touch as one. */
  static List<Period> merged(Iterable<Period> periods) {
    TreeSet<Period> sorted = new TreeSet<>();
    periods.forEach(sorted::add);
    List<Period> merged = new ArrayList<>();
    for (Period next : sorted) {
      Period before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (before == null || next.first.isAfter(before.last.plusDays(1))) {
        merged.add(next);
      } else if (next.last.isAfter(before.last)) {
        merged.set(merged.size() - 1, new Period(before.first, next.last));
      }
    }
    return merged;
  }

  @Override
  public int compareTo(Period other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }
}
