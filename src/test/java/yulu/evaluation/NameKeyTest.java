package yulu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          杰弗里·辛顿   | 杰弗里辛顿
          傑弗里．辛頓   | 傑弗里辛頓
          GPT-3         | gpt3
          ＧＰＴ－３    | gpt3
          Straße        | STRASSE
          《自然》      | 自然
          O'Reilly, T.  | oreillyt
          """)
  void writingsOfOneNameHaveOneKey(String one, String other) {
    assertEquals(NameKey.of(one), NameKey.of(other));
  }
}
