package yulu.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.entity.Entity;

class LabelledVoicesTest {
  @Test
  void whatStandsInATurnIsItsSpeakersOwn() {
    assertEquals(
        List.of("SPEAKER lin-ruoshui: 灯塔当然还有用。", "SPEAKER lin-ruoshui: 渔民自己出钱来修。"),
        Claims.voices("主持人：灯塔还有用吗？\n\n林若水：灯塔当然还有用。\n\n主持人：谁出钱？\n\n林若水：渔民自己出钱来修。\n"));
  }

  @Test
  void theSpeakerLastsOverTheParagraphsOfHisTurn() {
    List<String> voices =
        Claims.voices(
            "主持人：灯塔还有用吗？\n\n林若水：灯塔当然还有用。\n\n守塔人每天都去点灯。\n\n雾天更离不开它。\n\n主持人：谁出钱？\n\n林若水：渔民自己出钱来修。\n");
    assertEquals(4, voices.size());
    assertTrue(
        voices.stream().allMatch(v -> v.startsWith("SPEAKER lin-ruoshui: ")), voices::toString);
  }

  @Test
  void initialsAreThoseOfWhomTheFirstTurnNamesWhole() {
    String text =
        """
        **MARY BRENT:** Who pays for the lights?

        **ANDRE KOVAC:** The fishermen pay for the lights.

        **MB:** Since when?

        **AK:** They have paid since the great storm.

        **MB:** And who minds them?

        **AK:** The keepers live on the rock.

        **MB:** Why?

        **AK:** The lights go out in every storm.
        """;
    List<String> voices = Claims.voices(text);
    assertEquals(4, voices.size(), voices::toString);
    assertEquals(
        1,
        voices.stream().map(v -> v.substring(0, v.indexOf(':'))).distinct().count(),
        voices::toString);
    assertTrue(voices.get(0).startsWith("SPEAKER and"), voices::toString);
  }

  @Test
  void aLabelAloneOnItsLineSpeaksWhatFollows() {
    List<String> voices =
        Claims.voices("主持人：\n\n灯塔还有用吗？\n\n林若水：\n\n灯塔当然还有用。\n\n主持人：\n\n谁出钱？\n\n林若水：\n\n渔民自己出钱来修。\n");
    assertEquals(
        List.of("SPEAKER lin-ruoshui: 灯塔当然还有用。", "SPEAKER lin-ruoshui: 渔民自己出钱来修。"), voices);
  }

  @Test
  void somebodyElseWhomTheSpeakerNamesIsReported() {
    String text = "主持人：灯塔还有用吗？\n\n林若水：玛丽·布伦特认为灯塔已经过时了。\n\n主持人：谁出钱？\n\n林若水：渔民自己出钱来修。\n";
    Claim claim = Claims.of("a.md", text).get(0);
    assertEquals("REPORTED mary-brent: 玛丽·布伦特认为灯塔已经过时了。", Claims.voice(claim));
    assertEquals(Optional.of("lin-ruoshui"), claim.reporter().map(Entity::key));
  }

  @Test
  void whatTheHostSaysThatYouSaidIsTheGuestsView() {
    String text =
        """
        ---
        host: 安德烈·科瓦奇
        ---

        主持人：你怎么看灯塔？

        林若水：灯塔当然还有用，雾天更离不开它。

        主持人：你怎么看海图？

        林若水：海图每年都要重画一遍。

        主持人：你怎么看渔民？

        林若水：渔民自己出钱来修灯塔。

        主持人：你说过卫星永远不会取代灯塔。
        """;
    List<Claim> claims = Claims.of("a.md", text);
    Claim last = claims.get(claims.size() - 1);
    assertEquals("REPORTED lin-ruoshui: 你说过卫星永远不会取代灯塔。", Claims.voice(last));
    assertEquals(Optional.of("andrei-kovac"), last.reporter().map(Entity::key));
  }

  @Test
  void whatPeopleInGeneralThinkIsNobodysByName() {
    String text = "主持人：灯塔还有用吗？\n\n林若水：人们普遍认为灯塔已经过时了。\n\n主持人：谁出钱？\n\n林若水：渔民自己出钱来修。\n";
    assertEquals("UNRESOLVED: 人们普遍认为灯塔已经过时了。", Claims.voices(text).get(0));
  }

  @Test
  void whatIsQuotedInATurnStaysTheSpeakers() {
    String text = "主持人：灯塔还有用吗？\n\n林若水：守塔人的口头禅是“布伦特认为灯会灭”，可灯一直亮。\n\n主持人：谁出钱？\n\n林若水：渔民自己出钱来修。\n";
    assertTrue(Claims.voices(text).get(0).startsWith("SPEAKER lin-ruoshui: "));
  }

  @Test
  void aRoleIsThePersonWhomTheSourceNames() {
    String text =
        """
        ---
        speakers: [玛丽·布伦特]
        host: 林若水
        ---

        问：灯塔还有用吗？

        答：灯塔当然还有用。

        问：我的看法是船长们已经不看灯塔了。

        答：船长们夜里还是要看灯塔。
        """;
    assertEquals(
        List.of(
            "SPEAKER mary-brent: 灯塔当然还有用。",
            "SPEAKER lin-ruoshui: 我（林若水）的看法是船长们已经不看灯塔了。",
            "SPEAKER mary-brent: 船长们夜里还是要看灯塔。"),
        Claims.voices(text));
  }

  @Test
  void ofDiarizedSpeakersTheOneWhoAsksIsTheHost() {
    String text =
        """
        ---
        speakers: [玛丽·布伦特]
        host: 林若水
        ---

        SPEAKER_00: 你觉得灯塔还有用吗？

        SPEAKER_01: 灯塔当然还有用，雾天里谁也离不开它，卫星信号说断就断。

        SPEAKER_00: 你怎么看海图？

        SPEAKER_01: 海图每年都要重画一遍，不然暗礁的位置就不对了。
        """;
    List<String> voices = Claims.voices(text);
    assertEquals(2, voices.size());
    assertTrue(
        voices.stream().allMatch(v -> v.startsWith("SPEAKER mary-brent: ")), voices::toString);
  }

  @Test
  void theAudienceIsNobodyByName() {
    String text = "观众：我一直以为灯塔早就关掉了。\n\n林若水：灯塔从来没有关过。\n\n观众：船长们都说它关了。\n\n林若水：船长们说错了，它一直亮着。\n";
    List<Claim> claims = Claims.of("a.md", text);
    assertEquals(Attribution.UNRESOLVED, claims.get(0).attribution());
    assertEquals(List.of(), claims.get(0).claimants());
    assertEquals("SPEAKER lin-ruoshui: 灯塔从来没有关过。", Claims.voice(claims.get(1)));
  }

  @Test
  void anUnknownNameOfALabelIsAPersonOfThatName() {
    String text =
        """
        Ulrik Toft: The light is still of use.

        Host: Who pays?

        Ulrik Toft: The fishers pay for it.

        Host: Good.
        """;
    assertEquals(
        List.of(
            "SPEAKER ulrik-toft: The light is still of use.",
            "SPEAKER ulrik-toft: The fishers pay for it."),
        Claims.voices(text));
  }

  @Test
  void aHostWithoutANameIsOnePersonInOneDocumentOnly() {
    String text = "主持人：我觉得船长们已经不看灯塔了。\n\n林若水：他们夜里还是要看灯塔。\n\n主持人：谁出钱？\n\n林若水：渔民自己出钱来修。\n";
    Entity here = Claims.of("a.md", text).get(0).claimants().get(0);
    Entity there = Claims.of("b.md", text).get(0).claimants().get(0);
    assertTrue(!here.equals(there), here.key());
  }

  @Test
  void labelsWithoutNamesAreThoseWhoAnswerToTheirNames() {
    String text =
        """
        SPEAKER_00: 大家好，我是主持人林若水。

        SPEAKER_00: 布伦特老师，灯塔还有用吗？

        SPEAKER_01: 灯塔当然还有用，雾天离不开它。

        SPEAKER_00: 科瓦奇先生，您怎么看？

        SPEAKER_02: 卫星已经足够用了，灯塔该进博物馆。

        SPEAKER_00: 玛丽·布伦特和安德烈·科瓦奇，谢谢两位。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(voices.contains("SPEAKER mary-brent: 灯塔当然还有用，雾天离不开它。"), voices::toString);
    assertTrue(voices.contains("SPEAKER andrei-kovac: 卫星已经足够用了，灯塔该进博物馆。"), voices::toString);
  }

  @Test
  void whoSpeaksFirstAfterSomebodyWasPresentedIsHe() {
    String text =
        """
        SPEAKER_00: 大家下午好，下面有请玛丽·布伦特。

        SPEAKER_01: 灯塔当然还有用，雾天里谁也离不开它，卫星信号说断就断。

        SPEAKER_00: 谢谢，接下来介绍第二位讲者，安德烈·科瓦奇。

        SPEAKER_02: 卫星已经足够用了，灯塔该进博物馆。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(
        voices.stream().anyMatch(v -> v.startsWith("SPEAKER mary-brent: 灯塔当然")), voices::toString);
    assertTrue(
        voices.stream().anyMatch(v -> v.startsWith("SPEAKER andrei-kovac: 卫星")), voices::toString);
  }

  @Test
  void ofWhomADiarizedSpeakerTalksIsSomebodyElse() {
    String text =
        """
        SPEAKER_00: 灯塔当然还有用，安德烈·科瓦奇不这么看。

        SPEAKER_01: 谁出钱？

        SPEAKER_00: 渔民自己出钱来修，谢谢，安德烈·科瓦奇。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(voices.stream().allMatch(v -> v.startsWith("UNRESOLVED: ")), voices::toString);
  }

  @Test
  void heIsWhoWasNamedBeforeInTheSentence() {
    String text = "主持人：灯塔还有用吗？\n\n林若水：玛丽·布伦特有个说法，她认为灯塔已经过时了。\n\n主持人：谁出钱？\n\n林若水：渔民自己出钱来修。\n";
    assertTrue(
        Claims.voices(text).get(0).startsWith("REPORTED mary-brent: "),
        () -> Claims.voices(text).toString());
  }

  @Test
  void lettersThatOnlyMarkATurnAreNobody() {
    assertEquals(
        List.of("UNRESOLVED: 灯塔当然还有用。", "UNRESOLVED: 渔民自己出钱来修。"),
        Claims.voices("问：灯塔还有用吗？\n\n答：灯塔当然还有用。\n\n问：谁出钱？\n\n答：渔民自己出钱来修。\n"));
  }

  @Test
  void whoeverAnswersIsTheOnePersonOfTheTitle() {
    assertEquals(
        List.of("SPEAKER lin-ruoshui: 灯塔当然还有用。", "SPEAKER lin-ruoshui: 渔民自己出钱来修。"),
        Claims.voices("# 灯塔守护者林若水访谈\n\n问：灯塔还有用吗？\n\n答：灯塔当然还有用。\n\n问：谁出钱？\n\n答：渔民自己出钱来修。\n"));
  }

  @Test
  void aReportGoesOnAfterACommaWithoutItsSubject() {
    String text =
        "主持人：灯塔还有用吗？\n\n林若水：玛丽·布伦特研究过灯塔。她对灯塔很乐观，说雾天谁也离不开它。\n\n主持人：谁出钱？\n\n林若水：渔民自己出钱来修。\n";
    assertTrue(
        Claims.voices(text).stream().anyMatch(v -> v.startsWith("REPORTED mary-brent: 她")),
        () -> Claims.voices(text).toString());
  }

  @Test
  void whoAgreesGoesOnWithWhatTheOtherTold() {
    String text =
        """
        安德烈·科瓦奇：玛丽·布伦特写过一本讲灯塔的书。

        林若水：她认为灯塔是路标。

        安德烈·科瓦奇：她说船只要靠光认路。

        林若水：对，雾天里只有闪光看得见。

        安德烈·科瓦奇：她觉得卫星不可靠。

        林若水：我倒觉得卫星够用了。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(voices.contains("REPORTED mary-brent: 对，雾天里只有闪光看得见。"), voices::toString);
    assertTrue(voices.contains("SPEAKER lin-ruoshui: 我（林若水）倒觉得卫星够用了。"), voices::toString);
  }

  @Test
  void namesAloneOnTheirLinesAreLabels() {
    String turn =
        "Ulrik Toft\n\nThe light is still of use in number %d.\n\nMary Brent\n\nWho would pay for it in year %d?\n\n";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      text.append(turn.formatted(i, i));
    }
    List<String> voices = Claims.voices(text.toString());
    assertTrue(
        voices.contains("SPEAKER ulrik-toft: The light is still of use in number 2."),
        voices::toString);
  }

  @Test
  void whatLeadsToAQuotationIsNoLabel() {
    String text = "# 林若水谈灯塔\n\n林若水认为灯塔不能关。\n\n" + "安德烈 追问：谁出钱来修？\n\n她说渔民自己出钱来修。\n\n".repeat(3);
    assertTrue(
        Claims.voices(text).stream().noneMatch(v -> v.contains("追问")),
        () -> Claims.voices(text).toString());
  }

  @Test
  void theNameBehindARoleIsTheSpeakers() {
    String text = "主持人 (Ulrik Toft)：我觉得船长们已经不看灯塔了。\n\n林若水：他们夜里还是要看灯塔。\n\n".repeat(3);
    assertTrue(
        Claims.voices(text).get(0).startsWith("SPEAKER ulrik-toft"),
        () -> Claims.voices(text).toString());
  }

  @Test
  void anUnknownSpeakerIsNobody() {
    String text = "Unknown Speaker: The light is still of use.\n\n".repeat(3);
    assertTrue(
        Claims.voices(text).stream().allMatch(v -> v.startsWith("UNRESOLVED")),
        () -> Claims.voices(text).toString());
  }

  @Test
  void namesInBoldBeforeTheWordsAreLabels() {
    String text =
        "**玛丽·布伦特** 灯塔在雾天还有用。\n\n**林若水** 卫星信号已经足够。\n\n".repeat(1)
            + "**玛丽·布伦特** **船长们不这么看。**他们夜里看灯。\n\n**林若水** 接收机每条船都有。\n\n"
            + "**玛丽·布伦特** 接收机会坏的。\n\n**林若水** 灯也会坏的。\n";
    assertEquals(
        List.of(
            "SPEAKER mary-brent: 灯塔在雾天还有用。",
            "SPEAKER lin-ruoshui: 卫星信号已经足够。",
            "SPEAKER mary-brent: 船长们不这么看。"),
        Claims.voices(text).subList(0, 3));
  }

  @Test
  void boldWordsThatOpenParagraphsOfAnArticleAreNoLabels() {
    String text = "**灯塔** 它在雾天还有用。\n\n**卫星** 它的信号已经足够。\n\n**渔船** 它们夜里看灯。\n";
    assertTrue(
        Claims.voices(text).stream().noneMatch(v -> v.startsWith("SPEAKER")),
        () -> Claims.voices(text).toString());
  }

  @Test
  void wordsThatComeBackBeforeColonsInAnArticleAreNoSpeakers() {
    String section = "灯塔的灯要擦。\n\n灯罩也要擦。\n\n船长要学看灯。\n\n雾天要多点一盏灯。\n\n学习顺序：先学看灯，再学看海图。\n\n";
    String text = "# 守灯人的本事\n\n" + section.repeat(4);
    assertTrue(
        Claims.voices(text).stream().noneMatch(v -> v.startsWith("SPEAKER")),
        () -> Claims.voices(text).toString());
  }

  @Test
  void nicknamesAreSpeakersWhereMostLinesHaveThem() {
    String text = "小跑：灯塔不能关。\n\n雨白：卫星信号已经足够。\n\n".repeat(3);
    assertTrue(
        Claims.voices(text).stream().allMatch(v -> v.startsWith("SPEAKER")),
        () -> Claims.voices(text).toString());
  }

  @Test
  void aDegreeBehindANameIsNoPartOfIt() {
    String text =
        "**Mary Brent, Ph.D:** The light is still of use.\n\n**Andrei Kovac:** The captains no longer look at it.\n\n"
            .repeat(3);
    assertEquals(
        List.of("SPEAKER mary-brent", "SPEAKER andrei-kovac"), Claims.whose(text).subList(0, 2));
  }

  @Test
  void aReportBetweenTheTurnsIsItsAuthors() {
    String text =
        """
        **Andrei Kovac:** Is the light still of use?

        **Mary Brent:** The light is of use in every storm.

        Mary Brent told us the light saved her father's boat in the great storm.

        The bay was dark for three winters before the keepers came back.

        **Andrei Kovac:** Who pays for the lights?

        **Mary Brent:** The fishermen pay for the lights.

        In March Brent and her neighbours carried new lamps up to the gallery.

        **Andrei Kovac:** Since when?

        **Mary Brent:** They have paid since the great storm.
        """;
    assertEquals(
        List.of(
            "SPEAKER mary-brent",
            "REPORTED mary-brent",
            "NARRATOR",
            "SPEAKER mary-brent",
            "NARRATOR",
            "SPEAKER mary-brent"),
        Claims.whose(text));
  }

  @Test
  void whatAnybodySeesIsNotWhatTheGuestHolds() {
    String text = "主持人：灯塔还有用吗？\n\n林若水：灯塔当然还有用。\n\n主持人：你会发现海图总是比暗礁晚一年。\n\n林若水：渔民自己出钱来修。\n";
    assertEquals("SPEAKER 主持人-a-md", Claims.whose(text).get(1));
    assertEquals("REPORTED lin-ruoshui", Claims.whose(text.replace("你会发现", "你说过")).get(1));
  }

  @Test
  void whoWasNamedLongAgoIsNotMeantByAPronoun() {
    String aside = "雾天里船只能看闪光。".repeat(12);
    String turn = "林若水：玛丽·布伦特画过海图。%s他觉得灯塔已经过时了。";
    String text = "主持人：灯塔还有用吗？\n\n" + turn + "\n\n主持人：谁出钱？\n\n林若水：渔民自己出钱来修。\n";
    assertTrue(Claims.whose(text.formatted("")).contains("REPORTED mary-brent"));
    assertTrue(
        Claims.whose(text.formatted(aside)).stream().noneMatch("REPORTED mary-brent"::equals));
  }

  @Test
  void aLabelThatOnlyTellsSpeakersApartIsNobodysName() {
    String text =
        "[Speaker 1]: 灯塔还有用吗？\n[Speaker 2]: 灯塔当然还有用，雾天谁也离不开它。\n[Speaker 1]: 谁出钱来修呢？\n[Speaker 2]: 渔民自己出钱来修这座灯塔。\n";
    assertTrue(Claims.of("a.txt", text).stream().allMatch(c -> c.claimants().isEmpty()), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我是玛丽·布伦特的学生，今天谈谈海图。",
        "我是布伦特·派森的粉丝，今天谈谈海图。",
      })
  void somebodyElsesNameIntroducesNobody(String opening) {
    String text =
        "SPEAKER_00: "
            + opening
            + "\n\nSPEAKER_01: 海图怎么画？\n\nSPEAKER_00: 海图每年都要重画一遍，不然暗礁的位置就不对了。\n";
    assertEquals(
        List.of(),
        Claims.of("a.md", text).stream()
            .flatMap(c -> c.claimants().stream())
            .map(Entity::key)
            .filter("mary-brent"::equals)
            .toList());
  }

  @Test
  void withWhomSomebodyHasSpokenSpeaksNext() {
    String text =
        """
        SPEAKER_00: 今天的节目谈灯塔，灯塔在雾天里离不开。

        SPEAKER_00: 早些时候，我与《海图》的作者玛丽·布伦特进行了交谈。

        SPEAKER_00: 我问她灯塔还有没有用。

        SPEAKER_01: 灯塔当然还有用，雾天里谁也离不开它，卫星信号说断就断。
        """;
    assertTrue(
        Claims.voices(text).contains("SPEAKER mary-brent: 灯塔当然还有用，雾天里谁也离不开它，卫星信号说断就断。"),
        Claims.voices(text)::toString);
  }

  @Test
  void heIsWhoeverTheTurnHasJustNamedEvenIfHeSpeaksElsewhere() {
    String text =
        """
        玛丽·布伦特: 灯塔当然还有用，雾天里谁也离不开它。

        林若水: 我不会特别看重安德烈·科瓦奇的警告。而玛丽·布伦特是灯塔的专家。她提到暗礁每年都会挪动。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(voices.get(voices.size() - 1).startsWith("REPORTED mary-brent"), voices::toString);
  }

  @Test
  void asManyLabelsAsTheTitleNamesMayBeTheirs() {
    String talk = "灯塔在雾天里离不开，海图每年都要重画一遍，不然暗礁的位置就不对了。";
    String other = "卫星已经足够用了，灯塔该进博物馆，省下的钱可以修三条渔船，码头也该重修。";
    String text =
        "SPEAKER_00: 第一位是玛丽·布伦特，玛丽·布伦特，欢迎你。\n\nSPEAKER_01: "
            + talk
            + "\n\nSPEAKER_00: 安德烈·科瓦奇，请你来讲。\n\nSPEAKER_02: "
            + other.repeat(3)
            + "\n\nSPEAKER_00: 玛丽·布伦特，有人问你一个问题，请你来答。\n\nSPEAKER_03: 听不见。\n";
    List<String> voices =
        Claims.of("玛丽·布伦特与安德烈·科瓦奇对谈.md", text).stream().map(Claims::voice).toList();
    assertTrue(voices.contains("SPEAKER mary-brent: " + talk), voices::toString);
  }

  @Test
  void aNameAloneIsACallToWhoeverSpeaksNext() {
    String text =
        """
        SPEAKER_00: 我们请到了玛丽·布伦特，也请到了安德烈·科瓦奇，大家都很期待。

        SPEAKER_00: 玛丽·布伦特？

        SPEAKER_01: 灯塔当然还有用，雾天里谁也离不开它，卫星信号说断就断。

        SPEAKER_01: 安德烈·科瓦奇？

        SPEAKER_02: 卫星已经足够用了，灯塔该进博物馆。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(
        voices.contains("SPEAKER mary-brent: 灯塔当然还有用，雾天里谁也离不开它，卫星信号说断就断。"), voices::toString);
    assertTrue(voices.contains("SPEAKER andrei-kovac: 卫星已经足够用了，灯塔该进博物馆。"), voices::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"旁白", "画外音", "Narrator"})
  void theNarratorsTurnsAreTold(String label) {
    String text =
        "%s：灯塔已经站了一百多年。玛丽·布伦特认为它还有用。\n\n林若水：卫星已经足够。\n\n%s：海湾的船今年多了一倍。\n\n林若水：渔民自己出钱来修。\n"
            .formatted(label, label);
    assertEquals(
        List.of(
            "NARRATOR",
            "REPORTED mary-brent",
            "SPEAKER lin-ruoshui",
            "NARRATOR",
            "SPEAKER lin-ruoshui"),
        Claims.whose(text));
  }

  @Test
  void aHostAloneWithHisAudienceIsTheAuthor() {
    String turns = "主持人：灯塔当然还有用。\n\n观众：谁出钱？\n\n主持人：渔民自己出钱来修。\n";
    String text = "---\nauthor: 灯塔TALK君\nspeaker: 灯塔TALK君\n---\n" + turns;
    assertEquals("SPEAKER 灯塔talk君", Claims.whose(text).get(0));
    String other = "---\nauthor: 灯塔TALK君\n---\n" + turns + "\n林若水：雾天谁也离不开它。\n\n林若水：雾会散。\n";
    assertTrue(
        Claims.whose(other).get(0).startsWith("SPEAKER 主持人"), () -> Claims.whose(other).get(0));
  }
}
