package yulu.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import yulu.entity.Entity;
import yulu.text.Span;

class ClaimEvidenceTest {
  @Test
  void theEvidenceOfAPlainSentenceIsItsText() {
    String text = "# 灯塔\n\n灯塔守护着海角。  渔民都认得它的闪光！\n";
    List<Claim> claims = Claims.of("a.md", text);
    assertEquals(List.of("灯塔守护着海角。", "渔民都认得它的闪光！"), claims.stream().map(Claim::text).toList());
    for (Claim claim : claims) {
      assertEquals(List.of(claim.text()), evidence(claim, text));
    }
  }

  @Test
  void theEvidenceOfAWrappedSentenceKeepsItsLineEnds() {
    String text = "灯塔在海角上站了一百多年，守塔人换了九代，没有\n一天不亮。\n";
    Claim claim = Claims.of("a.txt", text).get(0);
    assertEquals("灯塔在海角上站了一百多年，守塔人换了九代，没有一天不亮。", claim.text());
    assertEquals(text.strip(), String.join("\n", evidence(claim, text)));
  }

  @Test
  void theEvidenceOfASentenceOverCuesLeavesOutTheirTimes() {
    String text =
        """
        1
        00:00:01,000 --> 00:00:04,000
        灯塔在海角上站了

        2
        00:00:04,000 --> 00:00:08,000
        一百多年，从没熄过。
        """;
    Claim claim = Claims.of("a.srt", text).get(0);
    assertEquals("灯塔在海角上站了一百多年，从没熄过。", claim.text());
    assertEquals(List.of("灯塔在海角上站了", "一百多年，从没熄过。"), evidence(claim, text));
  }

  @Test
  void marksInsideAreInTheEvidenceAndNotInTheClaim() {
    String text = "灯塔**守护**着[海角](https://harbour.example)的渔船。\n";
    Claim claim = Claims.of("a.md", text).get(0);
    assertEquals("灯塔守护着海角的渔船。", claim.text());
    assertEquals(List.of(text.strip()), evidence(claim, text));
  }

  @Test
  void aTeaserThatTheBodyRepeatsIsOneClaimAtTwoPlaces() {
    String text =
        """
        灯塔守护着整个海角，谁也离不开它。

        主持人：灯塔还有用吗？

        林若水：灯塔守护着整个海角，谁也离不开它。

        主持人：谁出钱？

        林若水：渔民自己出钱来修。
        """;
    List<Claim> claims = Claims.of("a.md", text);
    Claim first = claims.get(0);
    assertEquals(List.of("lin-ruoshui"), first.claimants().stream().map(Entity::key).toList());
    assertEquals(Attribution.SPEAKER, first.attribution());
    assertEquals(List.of("灯塔守护着整个海角，谁也离不开它。", "灯塔守护着整个海角，谁也离不开它。"), evidence(first, text));
    assertTrue(first.evidence().get(0).end() <= first.evidence().get(1).begin());
    assertEquals(1, claims.stream().filter(c -> c.text().startsWith("灯塔守护着")).count());
  }

  @Test
  void theSameWordsOfTwoPeopleAreTwoClaims() {
    String text = "林若水认为，海图永远不会过时，灯塔也是。\n\n玛丽·布伦特认为，海图永远不会过时，灯塔也是。\n";
    assertEquals(2, Claims.of("a.md", text).size());
  }

  @Test
  void aClaimCanBeReadAlone() {
    List<Claim> claims = Claims.of("a.md", "玛丽·布伦特认为灯塔有用。她还说，她每天都去看海。\n");
    assertEquals("玛丽·布伦特认为灯塔有用。", claims.get(0).text());
    assertEquals("她（玛丽·布伦特）还说，她每天都去看海。", claims.get(1).text());
  }

  @Test
  void theSpeakersOwnPronounIsFollowedByHisName() {
    String text =
        """
        **Host**: Is it needed?

        **Mary Brent**: I think the light is needed.

        **Host**: Who pays?

        **Mary Brent**: The fishers pay for it, as I do.
        """;
    List<String> texts = Claims.of("a.md", text).stream().map(Claim::text).toList();
    assertEquals(
        List.of(
            "I (Mary Brent) think the light is needed.",
            "The fishers pay for it, as I (Mary Brent) do."),
        texts);
  }

  @Test
  void everyPieceOfEvidenceLiesInTheTextAndInOrder() {
    String text = "玛丽·布伦特认为🌊有用。𠮷野不同意，他说：“船 会沉。”\n\n- 林若水：*再等*一等，灯塔会亮。\n";
    for (Claim claim : Claims.of("a.md", text)) {
      int end = 0;
      assertFalse(claim.evidence().isEmpty());
      for (Span span : claim.evidence()) {
        assertTrue(span.begin() >= end && span.end() <= text.length() && !span.isEmpty());
        end = span.end();
      }
    }
  }

  @Test
  void aClaimIsAboutWhatItsSentenceNamesButNotAboutItsClaimant() {
    Claim claim = Claims.of("a.md", "布伦特（Mary Brent）认为，潮汐预报离不开 TideNet。\n").get(0);
    assertEquals(
        List.of("tide-prediction", "tidenet"), claim.about().stream().map(Entity::key).toList());
  }

  @Test
  void aClaimThatNamesNothingIsAboutTheTopicBefore() {
    List<Claim> claims = Claims.of("a.md", "潮汐预报离不开历史数据。这件事谁也绕不过去。\n\n## 灯塔\n\n这件事谁也说不清楚。\n");
    assertEquals(
        List.of("tide-prediction"), claims.get(1).about().stream().map(Entity::key).toList());
    assertEquals(List.of(), claims.get(2).about());
  }

  @Test
  void fewWordsAddToTheTopicBeforeAndManyDoNot() {
    assertEquals(
        List.of(List.of("sea-level"), List.of("tide-prediction", "sea-level")),
        topics("海平面每年都在上升，谁也绕不过去。这要靠潮汐预报。\n"));
    assertEquals(
        List.of(List.of("sea-level"), List.of("tide-prediction")),
        topics("海平面每年都在上升，谁也绕不过去。我们认为潮汐预报离不开多年积累下来的历史数据。\n"));
  }

  @Test
  void anAnswerIsAlsoAboutWhatItsQuestionNames() {
    assertEquals(
        List.of(List.of("tide-prediction", "sea-level")),
        topics("海平面为什么会年年上升呢？我们认为潮汐预报离不开多年积累下来的历史数据。\n"));
  }

  @Test
  void whatItMeansIsATopicToo() {
    String system = "TideNet每天早上算一次全港的水深，谁也绕不过去。";
    assertEquals(List.of("sea-level", "tidenet"), topics(system + "它对海平面的估计总是比老海图高出一大截。\n").get(1));
    assertEquals(List.of("sea-level"), topics(system + "其它港口对海平面的估计总是比老海图高出一大截。\n").get(1));
  }

  @Test
  void whoIsNamedBesideTwoThingsIsNoTopic() {
    assertEquals(
        List.of(List.of("tide-prediction", "sea-level")), topics("我们认为潮汐预报和海平面的关系，玛丽·布伦特算得最清楚。\n"));
    assertEquals(List.of(List.of("sea-level", "mary-brent")), topics("我们认为海平面的变化，玛丽·布伦特算得最清楚。\n"));
  }

  @Test
  void aSystemStaysTheTopicButNotForLong() {
    String unnamed = "守塔人每天都要把灯擦得很亮。";
    assertEquals(
        List.of(List.of("tidenet"), List.of("tidenet"), List.of("tidenet"), List.of("tidenet")),
        topics("TideNet每天早上算一次全港的水深。" + unnamed + "这件事谁也绕不过去。船长们都在等着看结果。\n"));
    assertEquals(
        List.of(),
        topics("TideNet每天早上算一次全港的水深。" + unnamed + "这件事谁也绕不过去。船长们都在等着看结果。谁也说不清楚为什么这么慢。\n").get(4));
  }

  @Test
  void anEverydayWordIsTheTopicWhereNothingElseIsNamed() {
    String before = "我们认为海图离不开长期记忆的积累。\n\n## 灯塔\n\n";
    assertEquals(List.of("memory"), topics(before + "船长们的记忆谁也绕不过去。\n").get(1));
    assertEquals(List.of("sea-level"), topics(before + "船长们的记忆里海平面一直很低。\n").get(1));
  }

  private static List<List<String>> topics(String text) {
    return Claims.of("a.md", text).stream()
        .map(c -> c.about().stream().map(Entity::key).toList())
        .toList();
  }

  private static List<String> evidence(Claim claim, String text) {
    return claim.evidence().stream().map(s -> s.of(text)).toList();
  }
}
