package yulu.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yulu.entity.Entity;

class UnlabelledVoicesTest {
  private static final String DIALOGUE =
      """
      玛丽·布伦特，欢迎你来到节目，我很好奇，你觉得灯塔还有用吗？
      我认为灯塔当然还有用，雾天里谁也离不开它，我们做过很多次试验。
      卫星信号说断就断，可是闪光不会，我记得那一年整个海湾都靠它。
      你提到了卫星，那你怎么看海图？
      我觉得海图每年都要重画一遍，不然暗礁的位置就不对了，我们发现过两次。
      嗯。
      老海图上的暗礁有一半都挪了地方，我的意思是沙洲自己会走。
      最后一个问题，你认为谁应该出钱修灯塔？
      我认为渔民自己会出钱来修，他们最清楚它值多少。
      """;

  @Test
  void answersAreTheGuestsAndQuestionsAreNoClaims() {
    List<Claim> claims = Claims.of("a.txt", DIALOGUE);
    assertTrue(claims.size() >= 5, claims::toString);
    for (Claim claim : claims) {
      assertEquals(Attribution.SPEAKER, claim.attribution(), claim.text());
      assertEquals(List.of("mary-brent"), claim.claimants().stream().map(Entity::key).toList());
    }
  }

  @Test
  void whatTheOneWhoAsksSaysThatYouSaidIsTheGuestsView() {
    String text = DIALOGUE.replace("你提到了卫星，那你怎么看海图？", "你说海图比灯塔更要紧，我很好奇。那你怎么看海图？");
    Claim claim =
        Claims.of("a.txt", text).stream()
            .filter(c -> c.text().contains("海图比灯塔更要紧"))
            .findFirst()
            .orElseThrow();
    assertEquals(Attribution.REPORTED, claim.attribution());
    assertEquals(List.of("mary-brent"), claim.claimants().stream().map(Entity::key).toList());
  }

  @Test
  void whoGivesHisNameFirstAndStandsInTheFilesNameGivesTheTalk() {
    String text =
        """
        谢谢主持人，早上好。
        我叫玛丽·布伦特，在北辰研究院画海图，已经画了四十多年。
        灯塔当然还有用，雾天里谁也离不开它。
        卫星信号说断就断，可是闪光不会。
        好，我就讲到这里。
        谢谢你，林若水，请你问吧。
        """;
    List<Claim> claims = Claims.of("mary-brent-on-lights.txt", text);
    assertTrue(
        claims.stream()
            .filter(c -> c.text().contains("闪光"))
            .anyMatch(c -> Claims.voice(c).startsWith("SPEAKER mary-brent")),
        () -> claims.stream().map(Claims::voice).toList().toString());
  }

  @Test
  void aDashInSubtitlesSaysThatSomebodyElseSpeaks() {
    String[] lines = {
      "欢迎收听《海港》，我是安德烈·科瓦奇，今天的嘉宾是玛丽·布伦特",
      "- 灯塔还有用吗？",
      "- 当然还有用，雾天里谁也离不开它",
      "我们做过很多次试验，闪光从来没有断过",
      "- 投资人可不这么看",
      "- 投资人没有在雾里开过船，他们只看账本",
      "- 海图也没人画了",
      "- 海图每年都要重画一遍，不然暗礁的位置就不对了"
    };
    StringBuilder srt = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      srt.append(
          "%d%n00:00:%02d,000 --> 00:00:%02d,900%n%s%n%n"
              .formatted(i + 1, i * 3, i * 3 + 2, lines[i]));
    }
    List<String> voices = Claims.of("a.srt", srt.toString()).stream().map(Claims::voice).toList();
    assertTrue(
        voices.stream().noneMatch(v -> v.contains("mary-brent") && v.contains("可不这么看")),
        voices::toString);
    assertTrue(
        voices.stream().anyMatch(v -> v.contains("mary-brent") && v.contains("账本")),
        voices::toString);
  }

  @Test
  void theConfidenceIsAProbability() {
    for (Claim claim : Claims.of("a.txt", DIALOGUE)) {
      assertTrue(claim.confidence() >= 0.5 && claim.confidence() <= 1, claim.toString());
    }
  }

  @Test
  void nobodyIsNamedWhereNobodyIsKnown() {
    String nameless = DIALOGUE.replace("玛丽·布伦特，", "");
    List<Claim> claims = Claims.of("a.txt", nameless);
    assertTrue(claims.size() >= 5);
    for (Claim claim : claims) {
      assertEquals(Attribution.UNRESOLVED, claim.attribution(), claim.text());
      assertEquals(List.of(), claim.claimants());
    }
  }

  @Test
  void theOtherWhomASpeakerNamesIsReported() {
    String text = DIALOGUE.replace("老海图上", "林若水认为老海图上");
    Claim claim =
        Claims.of("a.txt", text).stream()
            .filter(c -> c.text().startsWith("林若水"))
            .findFirst()
            .orElseThrow();
    assertEquals(Attribution.REPORTED, claim.attribution());
    assertEquals("lin-ruoshui", claim.claimants().get(0).key());
    assertEquals(Optional.of("mary-brent"), claim.reporter().map(Entity::key));
  }

  @Test
  void aStatementBetweenQuestionsIsNotTheGuests() {
    String text = DIALOGUE.replace("你提到了卫星，那你怎么看海图？", "海图也旧了，卫星又靠不住，我很好奇。那你怎么看海图？");
    for (Claim claim : Claims.of("a.txt", text)) {
      boolean hosts = claim.text().startsWith("海图也旧了");
      assertEquals(hosts, claim.claimants().isEmpty(), claim.text());
    }
  }

  @Test
  void aTextThatTellsWhatOthersHoldIsNoTranscript() {
    String text =
        """
        玛丽·布伦特认为灯塔当然还有用，雾天里谁也离不开它。
        她指出卫星信号说断就断，可是闪光不会。
        林若水则认为海图每年都要重画一遍。
        """;
    assertEquals(
        List.of("mary-brent", "mary-brent", "lin-ruoshui"),
        Claims.of("a.txt", text).stream().map(c -> c.claimants().get(0).key()).toList());
  }

  @Test
  void aShortQuestionToYouIsTheHostsAlsoWithoutHisUsualWords() {
    String text = DIALOGUE.replace("嗯。", "您当时怕吗？");
    assertTrue(Claims.of("a.txt", text).stream().noneMatch(c -> c.text().contains("您当时怕吗")), text);
  }

  @Test
  void paragraphsThatAskAgainAndAgainMakeAnInterview() {
    String answer = "我在港口干了三十年，灯塔当然还有用，雾天里谁也离不开它。\n\n我们每个月都要上去擦一遍灯，擦不干净就要出事。\n\n";
    String text =
        "# 林若水：灯塔不能关\n\n林若水在港口工作了三十年，她是本期的受访者。\n\n"
            + "灯塔还有用吗？\n\n"
            + answer
            + "谁出钱来修？\n\n我自己出一半，渔民们出另一半。\n\n"
            + "卫星不是更准吗？\n\n我不信卫星，卫星在风暴里断过三次。\n\n"
            + "那以后怎么办？\n\n我会一直守到走不动为止，灯不能灭。\n";
    assertTrue(
        Claims.voices(text).contains("SPEAKER lin-ruoshui: 我（林若水）不信卫星，卫星在风暴里断过三次。"),
        () -> Claims.voices(text).toString());
  }

  @Test
  void whoSpeaksOfHimselfUnderATitleWithHisNameIsHe() {
    StringBuilder text = new StringBuilder("# 林若水谈灯塔\n\n");
    for (int i = 1; i <= 45; i++) {
      text.append("我在第").append(i).append("年里每天都要上塔去看一遍灯。\n\n");
    }
    assertTrue(
        Claims.voices(text.toString()).stream().allMatch(v -> v.startsWith("SPEAKER lin-ruoshui")),
        () -> Claims.voices(text.toString()).toString());
  }

  @Test
  void oneUnnamedVoiceIsTheTextsOwn() {
    List<Claim> claims = Claims.of("a.txt", "灯塔在雾天里谁也离不开。\n卫星在风暴里断过三次。\n渔民自己出钱来修灯塔。\n");
    assertTrue(
        claims.stream().allMatch(c -> c.attribution() == Attribution.NARRATOR),
        () -> claims.toString());
  }

  @Test
  void whomTheTitlePresentsByAFullNameIsAskedAndTimesAreNoWords() {
    String turn =
        "**2:14** · Do you still remember the day?\n\n**2:19** · I think the light was lit in February. We kept it open.\n\n";
    String text = "---\ntitle: 对话Moira Burand：灯塔的反思\n---\n\n" + turn.repeat(5);
    Claim claim = Claims.of("a.md", text).get(0);
    assertEquals(
        "SPEAKER moira-burand: I (Moira Burand) think the light was lit in February.",
        Claims.voice(claim));
  }

  @Test
  void whereTheSpeakerSawSomethingIsNotWhoSawIt() {
    String text = DIALOGUE.replace("卫星信号说断就断", "后来我在北辰研究院看到卫星信号说断就断");
    assertTrue(
        Claims.of("a.txt", text).stream()
            .filter(c -> c.text().contains("说断就断"))
            .allMatch(c -> c.attribution() == Attribution.SPEAKER),
        text);
  }

  @Test
  void aPronounFarFromAnyNameIsNobodysReport() {
    String far = "卫星信号说断就断，可是闪光不会，我记得那一年整个海湾都靠它。\n".repeat(8);
    String text = DIALOGUE.replace("我觉得海图每年都要重画一遍", "林若水画过海图。\n" + far + "他认为沙洲自己会走，海图每年都要重画一遍");
    assertTrue(
        Claims.of("a.txt", text).stream()
            .noneMatch(c -> c.claimants().stream().anyMatch(e -> e.key().equals("lin-ruoshui"))),
        text);
  }

  @Test
  void whoeverIsAnnouncedToSpeakAndIsNotSpokenOfSpeaks() {
    String head = "---\ntitle: 灯塔的未来\nsummary: Moira Burand 在海港论坛的演讲中谈到雾。\n---\n\n";
    String talk = "灯塔在雾天里谁也离不开。卫星在风暴里断过三次。渔民自己出钱来修灯塔。\n\n".repeat(15);
    assertEquals("SPEAKER moira-burand", Claims.whose(Claims.of("a.md", head + talk).get(0)));
    String told = head + "她认为灯塔还会亮很久。\n\n" + talk;
    assertTrue(
        Claims.of("a.md", told).stream().noneMatch(c -> c.attribution() == Attribution.SPEAKER),
        told);
  }

  private static final String TALK = "我们总以为灯塔没有用。可是雾来的时候谁也离不开它。所以我想灯塔还会亮很久。\n\n".repeat(15);

  @Test
  void aChannelThatIsGivenAsTheSpeakerDoesNotSpeak() {
    String head = "---\nspeaker: Harbour Lights\ntitle: 对话 Mary Brent：灯塔的未来\n---\n\n";
    assertEquals("SPEAKER mary-brent", Claims.whose(Claims.of("a.md", head + TALK).get(1)));
    String person = head.replace("Harbour Lights", "Peter Burand");
    assertEquals("SPEAKER peter-burand", Claims.whose(Claims.of("a.md", person + TALK).get(1)));
  }

  @Test
  void whomTheTitleAnnouncesIsAskedAlsoWhereHeThanksSomebodyElse() {
    String head = "---\ntitle: 对话 Mary Brent：灯塔的未来\n---\n\n";
    String thanks = "谢谢你，尼古拉。\n\n";
    assertEquals(
        "SPEAKER mary-brent", Claims.whose(Claims.of("a.md", head + thanks + TALK).get(1)));
  }
}
