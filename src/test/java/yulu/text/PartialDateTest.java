package yulu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2031, 2031",
    "2031-4, 2031-04",
    "2031-04, 2031-04",
    "2031/4/9, 2031-04-09",
    "2031.04.09, 2031-04-09",
    "2031-04-09T23:15:00Z, 2031-04-09",
    "2031-04-09 23:15, 2031-04-09",
    "' 2031-04-09 ', 2031-04-09",
    "2028-02-29, 2028-02-29"
  })
  void aDateIsReadAsExactAsItIs(String text, String expected) {
    assertEquals(expected, PartialDate.parse(text).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "spring",
        "31-04-09",
        "2031-13",
        "2031-02-30",
        "2030-02-29",
        "0000",
        "2031-04-091"
      })
  void whatIsNoDateIsNone(String text) {
    assertEquals(Optional.empty(), PartialDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "fa-IR", "de-DE"})
  void digitsAreAsciiInEveryLocale(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertEquals("0987-06-05", new PartialDate(987, 6, 5).toString());
    assertEquals("2031-04", PartialDate.parse("2031-04").orElseThrow().toString());
    assertEquals("2031-04-09", HeadingDates.first("9 April 2031").orElseThrow().toString());
  }

  @Test
  void aDayWithoutAMonthIsNoDate() {
    assertThrows(IllegalArgumentException.class, () -> new PartialDate(2031, 0, 9));
    assertThrows(IllegalArgumentException.class, () -> new PartialDate(0, 1, 1));
  }

  @Test
  void datesAreOrderedAndTheVaguerComesFirst() {
    PartialDate year = new PartialDate(2031, 0, 0);
    PartialDate month = new PartialDate(2031, 4, 0);
    PartialDate day = new PartialDate(2031, 4, 9);
    PartialDate early = new PartialDate(987, 12, 31);
    assertEquals(
        List.of(early, year, month, day),
        List.of(day, month, year, early).stream().sorted().toList());
    assertTrue(day.compareTo(new PartialDate(2031, 10, 1)) < 0);
  }
}
