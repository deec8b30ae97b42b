package yulu.export;

import java.util.Optional;
import yulu.text.PartialDate;

/**
 * From one date to another, both included; open where there is none.
 *
 * @param from a year, a month or a day
 * @param until a year, a month or a day; not before {@code from}
 */
public record Days(Optional<PartialDate> from, Optional<PartialDate> until) {
  public Days {
    if (from.isPresent()
        && until.isPresent()
        && Period.of(until.get()).last().isBefore(Period.of(from.get()).first())) {
      throw new IllegalArgumentException(until.get() + " is before " + from.get());
    }
  }

  /** True if some day of the period is among them. */
  boolean meet(Period period) {
    return from.map(f -> !period.last().isBefore(Period.of(f).first())).orElse(true)
        && until.map(u -> !period.first().isAfter(Period.of(u).last())).orElse(true);
  }
}
