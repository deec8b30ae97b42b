package yulu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "规模化, 6",
    "（a）, 5",
    "é, 1",
    "e\u0301, 1",
    "한글, 4",
    "ｱ, 1",
    "😀, 2",
    "“值”, 4",
    "𠀀, 2"
  })
  void countsTheColumnsOfATerminal(String text, int columns) {
    assertEquals(columns, DisplayWidth.of(text));
  }

  @ParameterizedTest
  @CsvSource({"规模化, 6, 规模化", "规模化, 5, 规模…", "规模化, 4, 规…", "abcdef, 3, ab…"})
  void cutsToTheColumns(String text, int columns, String fitted) {
    assertEquals(fitted, DisplayWidth.fit(text, columns));
  }
}
