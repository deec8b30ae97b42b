package yulu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPrefixTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          主持人：你好                                 | 你好
          **Ilya (00:12:30):** Well                    | Well
          > * 12. 要点                                 | 要点
          [00:12 - 00:15] 说话人 SPEAKER_01：是的      | 是的
          12 00:00:01,000 --> 00:00:02,500 走          | 走
          2020年的事                                   | 2020年的事
          这个人的名字比一个标签所能有的长度还要长得多所以它不会是一个标签：不是 | 这个人的名字比一个标签所能有的长度还要长得多所以它不会是一个标签：不是
          """)
  void whatStandsBeforeTheWordsIsNoPartOfThem(String unit, String words) {
    int begin = unit.offsetByCodePoints(0, UnitPrefix.length(unit));
    assertEquals(words, unit.substring(begin));
  }
}
