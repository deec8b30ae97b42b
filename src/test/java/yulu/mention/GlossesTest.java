package yulu.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds terms with their English in brackets. */
class GlossesTest {
  private final Finder finder = new Glosses();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "这就是浅水记忆（Littoral Memory）。#concept 浅水记忆=Littoral Memory",
        "所谓“会走的沙洲”（walking sandbar）很常见。#concept 会走的沙洲=walking sandbar",
        "他谈到浅水记忆（Littoral Memory: 海湾记住潮汐的能力）。#concept 浅水记忆=Littoral Memory",
        "他谈到海防隔热罩（Heat Shield，用来挡光）。#concept 海防隔热罩=Heat Shield",
        "他谈到潮汐周期（tidal cycles）。#concept 潮汐周期=tidal cycle",
        "他谈到沿海的城市群（coastal cities）。#concept 城市群=coastal city"
      })
  void suchNamesAreFound(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Finds.in(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "联合创始人（co-founder）来了。",
        "他来了（as you can see）。",
        "水位（3.5 m）很高。",
        "〔潮汐预报〕（tidal forecast）很难。",
        "这叫“浅水”能力（Littoral Memory）。",
        "他（Brent）来了。",
        "这是他的工作（Job）。",
        "这是只讲有用的模型（helpful-only model）。"
      })
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), Finds.in(finder, text));
  }
}
