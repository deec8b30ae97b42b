package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds transliterated names that stand without dots. */
class TransliteratedNamesTest {
  private final Finder finder = new TransliteratedNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "统计学家安德鲁格尔曼有一张图。#person 安德鲁格尔曼",
        "戈登摩尔认为翻一倍就够。#person 戈登摩尔",
        "教授莫姆利（Mark Momley）只写了几行。#person 莫姆利",
        "这也让戈登摩尔认为翻一倍就够。#person 戈登摩尔",
        "库伊达其实自己也讲过这件事。#person 库伊达",
        "纳拉亚南的判断是这门工具太容易上手。#person 纳拉亚南"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "当年大家都认为很难。",
        "他认为可以。",
        "科学家当然认为可行。",
        "马上就说。",
        "阿里的人都说好。",
        "在斯坦姆福（Stamford University）的夏天"
      })
  void ordinaryWordsAreNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
