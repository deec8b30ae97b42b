package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds authors and titles of bibliography entries. */
class ReferencesTest {
  private final Finder finder = new References();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "TOFT U, LIND B. Memory of shallow water[J]. Annals of the Coast, 2031.#person TOFT"
            + " U|person LIND B|work Memory of shallow water|organization Annals of the Coast",
        "[2] Toft U, van Lind B, et al. Memory of shallow water[C]//Coast. 2031.#person Toft U|person"
            + " van Lind B|work Memory of shallow water",
        "[3] Toft, U., & Lind, B. (2031). Memory of shallow water. Coast.#person Toft,"
            + " U.|person Lind, B.|work Memory of shallow water",
        "Toft, Una, Bram Lind, and Ida Wold. \"Memory of shallow water.\" *Coast*, 2031.#person Una"
            + " Toft=Toft, Una|person Bram Lind|person Ida Wold|work Memory of shallow water|organization Coast",
        "Toft, Una K., et al. \"Memory of shallow water.\" *ICLR*, 2031.#person Una K. Toft=Toft, Una"
            + " K.|work Memory of shallow water",
        "[4] de Lind B, et al. Memory of shallow water[J]. Tidal Studies, 2031.#person de Lind B|work"
            + " Memory of shallow water|organization Tidal Studies",
        "Toft, U., & Lind, B. (2031). Memory of shallow water. Annals of the Coast.#person Toft,"
            + " U.|person Lind, B.|work Memory of shallow water"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Toft and Lind met in 2031.",
        "Later, Toft, and Lind said \"the sea is high\".",
        "灯塔[1]很旧。"
      })
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
