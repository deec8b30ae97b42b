package yulu.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechesTest {
  private static final String OPENING = "# 灯塔日\n\n## 开场\n\n今天海湾里有雾。玛丽·布伦特认为灯塔还有用。\n\n";
  private static final String SPEECH =
      "我在这座灯塔里住了二十年。雾天的海很大。我的父亲教我看云。船在雾里只听得见钟声。我每天记下三次潮位。钟声比灯光走得更远。"
          + "我从来没有后悔。海图每年都要改。我的女儿也学会了看云。灯塔是海湾的记忆。我把这些写进了日志。守塔的人越来越少。\n";

  @Test
  void whatStandsBelowTheHeadingOfASpeechIsItsSpeakers() {
    List<String> whose = Claims.whose(OPENING + "## 玛丽·布伦特演讲 (10:42 - 44:43)\n\n" + SPEECH);
    assertEquals("NARRATOR", whose.get(0));
    assertEquals("REPORTED mary-brent", whose.get(1));
    assertTrue(
        whose.subList(2, whose.size()).stream().allMatch("SPEAKER mary-brent"::equals),
        whose.toString());
  }

  @Test
  void aHeadingThatOnlySpeaksOfASpeechChangesNothing() {
    List<String> whose = Claims.whose(OPENING + "## 玛丽·布伦特演讲之后的海湾\n\n" + SPEECH);
    assertTrue(whose.stream().noneMatch("SPEAKER mary-brent"::equals), whose.toString());
  }

  @Test
  void aSpeechThatIsOnlyToldOfIsTold() {
    String told = "玛丽·布伦特讲了灯塔的历史。海湾里的人都在听。雾到中午才散。\n";
    List<String> whose = Claims.whose(OPENING + "## 玛丽·布伦特演讲\n\n" + told);
    assertTrue(whose.stream().noneMatch("SPEAKER mary-brent"::equals), whose.toString());
  }
}
