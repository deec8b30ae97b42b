package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds English titles in entries of reading lists without quotation marks. */
class ListedTitlesTest {
  private final Finder finder = new ListedTitles();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Mary Brent et al. Lamps and Lenses for the Northern Coast, 1994.#work Lamps and Lenses for the Northern Coast",
        "Keeping the Light: A History of Fog, Mary Brent, 2003.#work Keeping the Light: A History of Fog",
        "Mary Brent 等，The Mirror of the Sea，1994。#work The Mirror of the Sea"
      })
  void suchTitlesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mary Brent, Andrei Kovac, Lin Ruoshui, 1994.",
        "Journal of Coastal Lights, 1994.",
        "Lamps and Lenses for the Northern Coast is old.",
        "They met in 1994 at the Harbor Office of the North."
      })
  void othersAreNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
