package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds events by their endings. */
class EventNamesTest {
  private final Finder finder = new EventNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "她参加了 SeaNet 挑战赛。#event SeaNet 挑战赛",
        "Tidal 大会在春天开。#event Tidal 大会",
        "He won the Golden Gull Prize.#event Golden Gull Prize",
        "The Northern Harbour Conference opens in May.#event Northern Harbour Conference"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "他拿了一个奖。",
        "峰会在春天开。",
        "〔Harbour Challenge〕 opens.",
        "the conference opens",
        "SeaNet 奖励渔民。"
      })
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
