package yulu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortLabelsTest {
  @ParameterizedTest
  @CsvSource({
    "MB, Mary Brent, true",
    "M.B., MARY BRENT, true",
    "Brent, Mary Brent, true",
    "林, 林若水, true",
    "BM, Mary Brent, false",
    "mb, Mary Brent, false",
    "若, 林若水, false",
    "Mary Brent, Mary Brent, false"
  })
  void aLabelShortensANameByItsInitialsOrOneOfItsWords(
      String label, String name, boolean shortens) {
    assertEquals(shortens, new ShortLabels(List.of(name)).wholeOf(label).contains(name));
  }
}
