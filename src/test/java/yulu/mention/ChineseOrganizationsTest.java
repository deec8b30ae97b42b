package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds Chinese names that end as organizations do. */
class ChineseOrganizationsTest {
  private final Finder finder = new ChineseOrganizations();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "她在多伦多大学读书。#organization 多伦多大学",
        "灯河大学教授林若水来了。#organization 灯河大学",
        "她是潮水律师事务所的林若水律师。#organization 潮水律师事务所",
        "客人是白浪医院放射科主任。#organization 白浪医院",
        "青岛实验室很新。#organization 青岛实验室"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "她在大学读书。",
        "重点大学教授不多。",
        "灯河大学很远。",
        "一家律师事务所的律师。",
        "这家公司很小。",
        "整个研究院都来了。",
        "〔青岛实验室〕很新。",
        "美国公司很多。"
      })
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
