package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds transliterated names with dots. */
class DottedNamesTest {
  private final Finder finder = new DottedNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "乌尔里克·托夫特来到海边。#person 乌尔里克·托夫特",
        "作者是贝尔塔・林德曼。#person 贝尔塔・林德曼",
        "他和尚恩·托夫特一起出海。#person 尚恩·托夫特",
        "乌尔里克·张也来了。#person 乌尔里克·张",
        "他和伊万‧马林一起出海。#person 伊万‧马林",
        "J·K·霍尔姆写了一本书。#person J·K·霍尔姆",
        "奥托·冯·布劳恩认为灯会灭。#person 奥托·冯·布劳恩",
        "烏爾里克‧托夫特來到海邊。#person 烏爾里克‧托夫特",
        "所以亚历克斯·托夫特来了。#person 亚历克斯·托夫特",
        "当年山姆·托夫特在海边。#person 山姆·托夫特",
        "正如雅各布·托夫特所说，灯会灭。#person 雅各布·托夫特",
        "乌尔里克·托夫特博士来了。#person 乌尔里克·托夫特"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"〔玛丽·布伦特〕来到海边。", "灯塔·海图·潮汐", "2031·春", "第一章·灯", "他说·她说", "公司叫A·M·I。", "一百T·B的海图"})
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
