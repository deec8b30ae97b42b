package yulu.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AdvertisementsTest {
  private static final String BREAK =
      "主持人：我们短暂休息一下，来谈谈一家对我很重要的公司。\n\n主持人：这家公司在海角造灯。\n\n主持人：他们的灯三十年不用修。\n\n";

  private static String talk(String inside) {
    return "主持人：灯塔还有用吗？\n\n林若水：灯塔当然还有用。\n\n" + inside + "主持人：谁出钱？\n\n林若水：渔民自己出钱来修。\n";
  }

  @Test
  void whatStandsBetweenTheBreakAndTheTalkIsNobodysClaim() {
    String text = talk(BREAK + "主持人：好的，让我们回到我们的节目。\n\n");
    assertEquals(2, Claims.of("a.md", text).size());
  }

  @Test
  void withoutTheWayBackNothingIsLeftOut() {
    int all = Claims.of("a.md", talk(BREAK)).size();
    int withoutBreak = Claims.of("a.md", talk("")).size();
    assertEquals(withoutBreak + 3, all, "all that stands after the break is kept");
  }

  @Test
  void whoSpeaksOfAdvertisingDoesNotAdvertise() {
    String text = talk("林若水：广告养活了海角的每一份海图。\n\n主持人：好的，让我们回到灯塔的话题。\n\n");
    assertTrue(Claims.of("a.md", text).stream().anyMatch(c -> c.text().contains("广告养活了")), text);
  }

  @Test
  void anEnglishBreakIsLeftOutToo() {
    String text =
        """
        **Andrei Kovac:** Is the light still of use?

        **Mary Brent:** The light is of use in every storm.

        **Andrei Kovac:** This show is brought to you by the lamp makers of the cape.

        **Andrei Kovac:** Their lamps burn for thirty years without any repair.

        **Andrei Kovac:** And now let's get back to the conversation about lights.

        **Mary Brent:** The fishermen pay for the lights.
        """;
    assertEquals(2, Claims.of("a.md", text).size());
  }
}
