package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds native Chinese names. */
class ChineseNamesTest {
  private final Finder finder = new ChineseNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "主持人狄青禾问了一个问题。#person 狄青禾",
        "狄青禾老师来了。#person 狄青禾",
        "狄青禾认为灯会灭。#person 狄青禾",
        "我叫狄青禾。#person 狄青禾",
        "欧阳叙老师来了。#person 欧阳叙",
        "今天来的是狄青言教授。#person 狄青言",
        "来的有狄青禾、〔Mary Brent〕和船长。#person 狄青禾"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "〔林若水〕认为灯会灭。",
        "白天灯不亮。",
        "方法论很重要。",
        "他明明认为灯会灭。",
        "灯塔负责人在节目中说，灯会灭。",
        "做博士项目时，灯不亮。",
        "导师谈到灯塔。",
        "潮汐学院荣休教授来了。",
        "他是首席发言人暨国防部长高级顾问。",
        "旅馆、万豪（Marriott）都在海边。"
      })
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
