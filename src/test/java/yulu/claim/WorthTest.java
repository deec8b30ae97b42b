package yulu.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorthTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "灯塔守护着整个海角。",
        "林若水认为灯塔应该重新点亮。",
        "The light guards the whole cape.",
        "被问到谁来出钱时，布伦特说渔民愿意。",
        "很多人问路，而灯塔从来都在那里。",
        "他说：“谁会去问灯塔？”但是灯塔自己会回答。"
      })
  void aStatementMayBeAClaim(String text) {
    assertEquals(1, Claims.of("a.md", text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "灯塔还能再用十年吗？",
        "你觉得灯塔还能再用十年吗",
        "Will the light outlive the satellites?",
        "“谁来替灯塔出这笔钱？”",
        "灯塔还能用多久呢。"
      })
  void aQuestionIsNoClaim(String text) {
    assertEquals(List.of(), Claims.voices(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"大家好，欢迎收听潮汐播客。", "谢谢你今天来做客。", "Thank you so much for coming.", "我们下期再见。"})
  void aGreetingIsNoClaim(String text) {
    assertEquals(List.of(), Claims.voices(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "接着，对话转向了灯塔的将来。",
        "下面我们来看看潮汐的历史。",
        "他举了一个例子。",
        "布伦特的理由如下：",
        "原文链接 https://harbour.example/light",
        "本期节目由赞助商北风罗盘提供。",
        "嗯，对，没错。",
        "好。",
        "Yeah, right."
      })
  void sceneSettingAnnouncementsAddressesAdvertisementsAndListeningAreNoClaims(String text) {
    assertEquals(List.of(), Claims.voices(text));
  }

  @Test
  void aHeadingIsNoClaim() {
    assertEquals(List.of(), Claims.voices("# 灯塔守护着整个海角\n\n## 海图终将过时\n"));
  }

  @Test
  void anAnnouncementWithItsStatementIsAClaim() {
    assertEquals(1, Claims.of("a.md", "他举了一个例子：渔民在雾里只看灯塔的闪光。").size());
  }

  @Test
  void someoneWhoAsksClaimsNothing() {
    assertEquals(List.of(), Claims.voices("林若水追问布伦特是否后悔关掉灯塔。"));
  }

  @Test
  void codeAndPicturesAreNoClaims() {
    assertEquals(
        List.of(),
        Claims.voices("```\nthe_light = lit and the_sea = calm\n```\n\n![灯塔在海角上](a.png)\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 灯塔\n\n（完整录音请到各大平台收听）\n",
        "# 灯塔\n\n_图源：灯塔日报_\n",
        "# 灯塔\n\n_去年修好的灯塔（图源：灯塔日报）_\n",
        "# 灯塔\n\n视频加载失败，请刷新页面再试\n",
        "# 灯塔\n\n*   **守塔的人**：探讨渔民怎样轮流守护灯塔\n",
        "# 灯塔\n\n昨天在海角举行的灯塔大会闭幕式上，林若水表示：\n",
        "# 灯塔\n\n> **频道**：灯塔日报\n",
        "# 灯塔\n\n《潮汐》杂志 · 2024 年 11 月号\n",
        "灯塔与海图\n00:15 守塔的人\n02:40 谁来出钱\n"
      })
  void whatStandsAboutTheTextIsNoClaim(String text) {
    String name = text.startsWith("#") ? "a.md" : "a.txt";
    assertEquals(List.of(), Claims.of(name, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "把灯塔当成路标从一开始就问错了。",
        "少看海图，多问自己要去的地方。",
        "把它当成手艺，你才会去问守塔的老人。",
        "所有守塔人问过的潮汐它都记得。",
        "守塔人可以直接提问，海图马上回答。",
        "渔民不再问灯塔还能不能用，他们自己修。"
      })
  void askingOneselfIsNoQuestion(String text) {
    assertEquals(1, Claims.of("a.md", text).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"她问守塔人为什么不走。", "记者问是否还会点灯。", "林若水问海图还画不画。"})
  void aReportedQuestionIsNoClaim(String text) {
    assertEquals(List.of(), Claims.voices(text));
  }

  @Test
  void aShortParagraphThatEndsNoSentenceIsATitle() {
    String text = "# 灯塔\n\n" + "海湾的船今年多了一倍。\n\n".repeat(8);
    int titled = Claims.of("a.md", text + "渔民轮流守护灯塔\n\n灯塔的灯换了新的。\n").size();
    int ended = Claims.of("a.md", text + "渔民轮流守护灯塔。\n\n灯塔的灯换了新的。\n").size();
    assertEquals(titled + 1, ended);
  }

  @ParameterizedTest
  @ValueSource(strings = {"他在访谈中说。", "玛丽·布伦特补充道。"})
  void whoOnlySaidWhatStandsBeforeClaimsNothing(String tag) {
    String said = "玛丽·布伦特谈到了灯塔。“闪光从来没有断过，雾天谁也离不开它。”";
    assertEquals(Claims.of("a.md", said).size(), Claims.of("a.md", said + tag).size());
    assertEquals(Claims.of("a.md", said).size() + 1, Claims.of("a.md", said + "她说灯会亮。").size());
  }

  @Test
  void thatSomebodySeesItOtherwiseIsNotYetHisView() {
    String others = "林若水认为卫星已经足够。玛丽·布伦特的看法";
    assertEquals(1, Claims.of("a.md", others + "完全不同。").size());
    assertEquals(2, Claims.of("a.md", others + "是灯塔更可靠。").size());
  }
}
