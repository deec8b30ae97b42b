package yulu.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModalityReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "灯塔守护着整个海角。|ASSERTED",
        "灯塔将会被卫星取代。|PREDICTED",
        "总有一天海图会自己更新。|PREDICTED",
        "我们应该先修好这座灯塔。|RECOMMENDED",
        "每条船都必须带上海图。|RECOMMENDED",
        "这座灯塔也许比镇子还老。|HEDGED",
        "水位似乎又升高了一点。|HEDGED",
        "灯塔并不是给大船用的。|NEGATED",
        "没有一张海图画对了暗礁。|NEGATED",
        "The light guards the whole cape.|ASSERTED",
        "Satellites will replace the light.|PREDICTED",
        "Every boat should carry a chart.|RECOMMENDED",
        "The light is probably older than the town.|HEDGED",
        "The light is not meant for large ships.|NEGATED"
      })
  void aSentenceIsPutInOneWay(String text, Modality expected) {
    assertEquals(expected, Claims.modality(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "灯塔将会消失，我们应该把它拍下来。|PREDICTED",
        "我们也许应该先修好这座灯塔。|RECOMMENDED",
        "灯塔可能不是给大船用的。|HEDGED",
        "灯塔将会不再亮起。|PREDICTED",
        "我猜海图会换成屏幕。|PREDICTED",
        "他估计这座灯塔会再亮十年。|PREDICTED",
        "灯塔不能只给大船点。|RECOMMENDED",
        "Perhaps the light will not be lit again.|PREDICTED",
        "We should not trust the charts.|RECOMMENDED",
        "The charts may not be right.|HEDGED"
      })
  void theFirstOfPredictedRecommendedHedgedNegatedWins(String text, Modality expected) {
    assertEquals(expected, Claims.modality(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "如果灯塔没有人守，船就在海湾里过夜。|ASSERTED",
        "因为雷达不能看见暗礁，船长都留着海图。|ASSERTED",
        "他们画的是海岸而不是海底。|ASSERTED",
        "船长遇到了从未见过的暗礁。|ASSERTED",
        "灯塔不是给大船用的，而是给渔民用的。|NEGATED"
      })
  void onlyADenialOfTheMainStatementCounts(String text, Modality expected) {
    assertEquals(expected, Claims.modality(text));
  }

  @Test
  void whatIsQuotedDoesNotCount() {
    assertEquals(Modality.ASSERTED, Claims.modality("船长把那张图叫作“不可能的海岸”，一直留着。"));
    assertEquals(
        Modality.ASSERTED,
        Claims.modality("They call it \"the coast that will be\" on all charts."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"船只能不能进港，全看这座灯塔。|ASSERTED", "他不得不承认灯塔有用。|ASSERTED", "雾天进港的可能性取决于灯塔。|ASSERTED"})
  void wordsThatOnlyLookLikeCuesDoNotCount(String text, Modality expected) {
    assertEquals(expected, Claims.modality(text));
  }

  @Test
  void aPredictionKeepsTheTimeOfWhichItSpeaks() {
    Claim claim = Claims.of("a.md", "到2040年灯塔将会消失。").get(0);
    assertEquals(Optional.of("到2040年"), claim.target());
    assertEquals(Optional.empty(), Claims.of("a.md", "灯塔在2030年关闭了。").get(0).target());
    assertEquals(
        Optional.of("within ten years"),
        Claims.of("a.md", "The light will be gone within ten years.").get(0).target());
  }

  @ParameterizedTest
  @ValueSource(strings = {"再过五年，灯塔会自己报告故障。", "林若水相信，灯塔会比卫星活得更久。", "到时候水手会感谢守塔人。"})
  void aTimeToComeOrABeliefWithWhatWillBeIsAPrediction(String text) {
    assertEquals(Modality.PREDICTED, Claims.modality(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"起雾的时候，灯塔会鸣笛。", "以前人们认为灯塔会鸣笛。", "林若水认为灯塔在教育上很重要。"})
  void aHabitOrThePastIsNone(String text) {
    assertEquals(Modality.ASSERTED, Claims.modality(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"全国没有一个统一的意见说该怎么修。", "换一块玻璃替不了守塔的人。", "The light is no toy for tourists."})
  void aDenialOfTheMainClauseIsNegated(String text) {
    assertEquals(Modality.NEGATED, Claims.modality(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "有些最旧的海图不是来自测量，而是来自传说。",
        "船长总结过一句：最要紧的改变不是来自雷达，而是来自纪律。",
        "在林若水看来灯塔不是给大船用的。",
        "光靠海图学不会进港。",
        "“灯塔挡不住大雾，也不是给大船用的。”"
      })
  void aDenialIsFoundBehindAnAttributionAColonAndInSpeech(String text) {
    assertEquals(Modality.NEGATED, Claims.modality(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "灯塔是给渔民用的，不是给大船用的。",
        "没有走完这条水道之前，船长什么都记在纸上。",
        "船长真的不明白为什么灯塔不能早些亮。",
        "A lamp that has never been cleaned smokes all night long.",
        "She counts the ships that pass and not the lights."
      })
  void whatTrailsOrIsInnerIsNoDenial(String text) {
    assertEquals(Modality.ASSERTED, Claims.modality(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "别把海图丢进海里。|RECOMMENDED",
        "别人把海图丢进了海里。|ASSERTED",
        "与其修灯塔，不如买一台雷达。|RECOMMENDED",
        "修灯塔总归不如买雷达便宜。|ASSERTED",
        "要修好灯塔，工人用了三个月。|ASSERTED",
        "以后船自己靠岸。|PREDICTED",
        "从那以后船自己靠岸。|ASSERTED"
      })
  void someWordsCountOnlyAtTheHeadOfAClause(String text, Modality expected) {
    assertEquals(expected, Claims.modality(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "修完这座灯塔还要十年。|PREDICTED",
        "修完这座灯塔大概需要十年。|PREDICTED",
        "这座灯塔也许还能再用十年。|PREDICTED",
        "大概三十年前修了这座灯塔。|HEDGED",
        "林若水相信船队不会再靠灯塔认路。|PREDICTED",
        "船长不知道会发生什么事情。|ASSERTED",
        "灯塔会不会被取代，船长没有兴趣。|ASSERTED"
      })
  void aTimeItTakesIsAheadAndWhatIsAskedIsNotForetold(String text, Modality expected) {
    assertEquals(expected, Claims.modality(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "钟表匠彼得打造了整座灯塔的齿轮。|ASSERTED",
        "守塔人得打扫整座灯塔的楼梯。|RECOMMENDED",
        "闪光用来提醒那些可能触礁的渔船。|ASSERTED",
        "那些渔船可能触上暗礁。|HEDGED"
      })
  void aCueIsNoPartOfAWordOrOfAnObject(String text, Modality expected) {
    assertEquals(expected, Claims.modality(text));
  }
}
