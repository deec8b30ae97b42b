package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds Latin names whose kind the words beside them tell. */
class ContextNamesTest {
  private final Finder finder = new ContextNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "她创立了 Driftwood。#organization Driftwood",
        "Driftwood 公司很小。#organization Driftwood",
        "他去年加入 Beacon Works。#organization Beacon Works",
        "北辰推出了 Kelp。#system Kelp",
        "Kelp 模型很小。#system Kelp"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"她喜欢 Driftwood。", "她创立了 〔Driftwood〕。", "The 公司很小。", "她加入 Mary。", "推出了 AI 课程。"})
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
