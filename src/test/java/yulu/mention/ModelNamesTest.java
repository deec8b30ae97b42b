package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds names with a version. */
class ModelNamesTest {
  private final Finder finder = new ModelNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "他们训练了 Otter-4.1。#system Otter-4.1",
        "Otter4o 比 Seal-R1 快。#system Otter4o|system Seal-R1",
        "Walrus2.5-72B-Instruct 开源了。#system Walrus2.5-72B-Instruct",
        "〔Otter〕 5 更快。#system Otter 5"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chapter 3 讲潮汐。",
        "见 Figure-2。",
        "March 9 那天下雨。",
        "会议在 Room 12 举行。",
        "比分是 A1:2。",
        "〔Otter-4〕 更快。",
        "Table3 列出了水位。"
      })
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
