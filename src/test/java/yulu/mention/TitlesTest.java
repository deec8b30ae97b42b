package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds titles of works. */
class TitlesTest {
  private final Finder finder = new Titles();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "他写了《海的第二记忆》。#work 海的第二记忆",
        "收听《潮汐来信》的人很多。#organization 潮汐来信",
        "《潮汐来信》主持人说灯会灭。#organization 潮汐来信",
        "论文“Charting the Unseen Coast”去年发表。#work Charting the Unseen Coast",
        "She wrote \"The Memory of Shallow Water\" last year.#work The Memory of Shallow Water"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "他说“灯会灭”。",
        "他写了《〔海如何记忆〕》。",
        "She said \"I will be back before the storm\".",
        "He asked \"Who Keeps the Light?\" and left.",
        "他喊：“OK”。"
      })
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
