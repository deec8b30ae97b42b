package yulu.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.entity.Entity;

class NarratedVoicesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "玛丽·布伦特认为灯塔还有用。|mary-brent",
        "玛丽·布伦特（Mary Brent）随后指出，灯塔还有用。|mary-brent",
        "在玛丽·布伦特看来，灯塔还有用。|mary-brent",
        "玛丽·布伦特的观点是灯塔还有用。|mary-brent",
        "北辰研究院强调灯塔应当重新点亮。|polaris-institute",
        "Mary Brent argues that the light is of use.|mary-brent",
        "According to Mary Brent the light is of use.|mary-brent"
      })
  void aHolderWithAVerbOrAFrameIsTheClaimant(String text, String claimant) {
    Claim claim = Claims.of("a.md", text).get(0);
    assertEquals(Attribution.REPORTED, claim.attribution());
    assertEquals(List.of(claimant), claim.claimants().stream().map(Entity::key).toList());
  }

  @Test
  void twoHoldersJoinedByAndHoldItTogether() {
    assertEquals(
        "REPORTED mary-brent+lin-ruoshui: 玛丽·布伦特和林若水认为灯塔还有用。",
        Claims.voices("玛丽·布伦特和林若水认为灯塔还有用。\n").get(0));
    assertEquals(
        "REPORTED mary-brent+andrei-kovac: Mary Brent and Andrei Kovac said the light is of use.",
        Claims.voices("Mary Brent and Andrei Kovac said the light is of use.\n").get(0));
  }

  @Test
  void aPronounIsThePersonNamedBefore() {
    assertEquals(
        List.of(
            "REPORTED mary-brent: 玛丽·布伦特认为灯塔还有用。", "REPORTED mary-brent: 她（玛丽·布伦特）指出，雾天谁也离不开它。"),
        Claims.voices("玛丽·布伦特认为灯塔还有用。她指出，雾天谁也离不开它。\n"));
  }

  @Test
  void aPronounOfSomebodyElseIsNotExplained() {
    String text = "玛丽·布伦特认为灯塔还有用。她说，每换一个守塔的人，你就要重新摸索他的习惯。换了守塔的孩子，她也要学。";
    assertEquals(
        List.of("她（玛丽·布伦特）说，每换一个守塔的人，你就要重新摸索他的习惯。", "换了守塔的孩子，她也要学。"),
        Claims.of("a.md", text).stream().map(Claim::text).toList().subList(1, 3));
  }

  @Test
  void aHolderStaysUntilAnotherTakesOver() {
    List<String> voices = Claims.voices("玛丽·布伦特认为灯塔还有用。雾天里船只能看闪光。林若水则认为卫星已经足够。信号覆盖了整个海湾。\n");
    assertEquals(
        List.of(
            "REPORTED mary-brent: 玛丽·布伦特认为灯塔还有用。",
            "REPORTED mary-brent: 雾天里船只能看闪光。",
            "REPORTED lin-ruoshui: 林若水则认为卫星已经足够。",
            "REPORTED lin-ruoshui: 信号覆盖了整个海湾。"),
        voices);
  }

  @Test
  void whoIsSaidToGiveReasonsHoldsThem() {
    assertEquals(
        List.of(
            "REPORTED lin-ruoshui: 林若水认为卫星已经足够。",
            "REPORTED mary-brent: 第一，雾天里船只能看闪光。",
            "REPORTED mary-brent: 第二，卫星也会坏。"),
        Claims.voices("林若水认为卫星已经足够。玛丽·布伦特给出了两条理由。第一，雾天里船只能看闪光。第二，卫星也会坏。\n"));
  }

  @Test
  void whatStandsBehindTheColonOfAnAnnouncementIsHis() {
    assertEquals(
        List.of("REPORTED mary-brent: 玛丽·布伦特给过一个解释：雾天里船只能看闪光。"),
        Claims.voices("玛丽·布伦特给过一个解释：雾天里船只能看闪光。\n"));
  }

  @Test
  void anOrganizationThatOpensASentenceIsNotWhatTheHolderSpeaksOf() {
    assertEquals(
        List.of(
            "REPORTED mary-brent: 玛丽·布伦特认为灯塔还有用。",
            "REPORTED lin-ruoshui: 林若水则认为卫星已经足够。",
            "NARRATOR: 北辰研究院把两种看法都印在年报里。"),
        Claims.voices("玛丽·布伦特认为灯塔还有用。林若水则认为卫星已经足够。北辰研究院把两种看法都印在年报里。\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "雾钟（fog bell）是雾天里敲的钟。",
        "雾钟指的是雾天里敲的钟。",
        "布伦特是北辰研究院的 CEO。",
      })
  void whatAWordMeansAndWhoSomebodyIsIsToldToTheReader(String told) {
    List<String> voices = Claims.voices("玛丽·布伦特认为灯塔还有用。" + told + "\n");
    assertEquals("NARRATOR: " + told, voices.get(1));
  }

  @Test
  void aBlockQuotationBelongsToWhoeverAnnouncesIt() {
    String text =
        "# 玛丽·布伦特与林若水谈灯塔\n\n玛丽·布伦特认为灯塔还有用。玛丽·布伦特认为雾天谁也离不开它。玛丽·布伦特说它便宜。玛丽·布伦特说它好看。\n\n林若水说它太旧。她举了卫星作为例子：\n\n> 信号覆盖了整个海湾。\n";
    List<String> voices = Claims.voices(text);
    assertEquals("REPORTED lin-ruoshui: 信号覆盖了整个海湾。", voices.get(voices.size() - 1));
  }

  @Test
  void aQuotationGoesOnOverSentences() {
    assertEquals(
        "REPORTED lin-ruoshui: 北辰研究院也这么看。”",
        Claims.voices("玛丽·布伦特认为灯塔还有用。林若水则说：“卫星已经足够。北辰研究院也这么看。”\n").get(2));
  }

  @Test
  void beforeAnythingIsHeldThePersonIsOnlyToldOf() {
    List<String> voices =
        Claims.voices("玛丽·布伦特在岛上住了三十年。她很少见人。玛丽·布伦特认为灯塔还有用。她说，雾天谁也离不开它。她还说，卫星也会坏。\n");
    assertEquals("NARRATOR: 玛丽·布伦特在岛上住了三十年。", voices.get(0));
    assertEquals("REPORTED mary-brent: 玛丽·布伦特认为灯塔还有用。", voices.get(2));
  }

  @Test
  void thoseWhoAreNotNamedInTheClauseBeforeHoldIt() {
    assertEquals("UNRESOLVED", Claims.whose("玛丽·布伦特认为灯塔还有用。而支持卫星的网友也试图辩解，认为灯塔太贵。\n").get(1));
  }

  @Test
  void whoCarriesOnIsLessCertainThanWhoIsNamed() {
    List<Claim> claims = Claims.of("a.md", "玛丽·布伦特认为灯塔还有用。雾天里船只能看闪光。\n");
    assertTrue(claims.get(0).confidence() > claims.get(1).confidence());
  }

  @Test
  void theAuthorSpeaksForHimselfWhereHeSaysSo() {
    String text = "---\nauthor: 林若水\n---\n\n我们知道，灯塔已经站了一百多年。布伦特（Mary Brent）认为它还有用。在我看来，卫星已经足够。\n";
    List<Claim> claims = Claims.of("a.md", text);
    assertEquals(
        List.of("NARRATOR lin-ruoshui", "REPORTED mary-brent", "NARRATOR lin-ruoshui"),
        claims.stream().map(Claims::whose).toList());
    assertEquals(Optional.of("lin-ruoshui"), claims.get(1).reporter().map(Entity::key));
  }

  @Test
  void aPlainStatementWithoutAHolderIsTheAuthors() {
    assertEquals(List.of("NARRATOR: 灯塔守护着整个海角。"), Claims.voices("灯塔守护着整个海角。\n"));
  }

  @Test
  void whatPeopleInGeneralThinkIsNobodysByName() {
    assertEquals(
        "UNRESOLVED: 人们普遍认为灯塔已经过时了。", Claims.voices("玛丽·布伦特认为灯塔还有用。人们普遍认为灯塔已经过时了。\n").get(1));
  }

  @Test
  void theViewOfAWorkOrTheParticipleIsNoHolder() {
    assertEquals("NARRATOR: 这座灯塔被认为是海角的象征。", Claims.voices("这座灯塔被认为是海角的象征。\n").get(0));
  }

  @Test
  void whatSomebodyInsideAQuotationSaysStaysTheHolders() {
    assertEquals(
        "REPORTED mary-brent: 布伦特说：“林若水认为灯会灭，可灯一直亮。”",
        Claims.voices("玛丽·布伦特来了。布伦特说：“林若水认为灯会灭，可灯一直亮。”\n").get(1));
  }

  @Test
  void aSectionThatIsHeadedByAPersonIsThatPersons() {
    String text =
        """
        ## 玛丽·布伦特：灯塔还有用

        灯塔在雾天里谁也离不开。布伦特认为卫星会断。船长们夜里还是要看灯塔。

        ## 林若水：卫星已经足够

        信号覆盖了整个海湾。林若水指出雷达看得见暗礁。灯塔只是风景。
        """;
    List<String> voices = Claims.voices(text);
    assertEquals(6, voices.size());
    assertTrue(
        voices.subList(0, 3).stream().allMatch(v -> v.startsWith("REPORTED mary-brent: ")),
        voices::toString);
    assertTrue(
        voices.subList(3, 6).stream().allMatch(v -> v.startsWith("REPORTED lin-ruoshui: ")),
        voices::toString);
  }

  @Test
  void aNoteOfTheAuthorIsHisOwn() {
    String text =
        """
        ---
        author: 林若水
        ---

        玛丽·布伦特认为灯塔还有用。布伦特指出卫星会断。

        > 注：灯塔在上个月重新点亮了。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(voices.get(2).startsWith("NARRATOR lin-ruoshui: "), voices::toString);
  }

  @Test
  void inATextAboutOnePersonANewParagraphGoesBackToThatPerson() {
    String text =
        """
        玛丽·布伦特认为灯塔还有用。布伦特指出卫星会断。布伦特强调渔民没有雷达。

        林若水则认为卫星已经足够。

        雾天里船只能看闪光。
        """;
    List<String> voices = Claims.voices(text);
    assertEquals("REPORTED mary-brent: 雾天里船只能看闪光。", voices.get(voices.size() - 1));
  }

  @Test
  void theDateOfAClaimIsThatOfItsSection() {
    String text =
        """
        ---
        title: 灯塔访谈
        date: 2031-04-09
        ---

        玛丽·布伦特认为灯塔还有用。

        ## 2032年1月 港口论坛演讲

        玛丽·布伦特认为卫星会断。
        """;
    ClaimFinder.Found found = Claims.found("a.md", text);
    assertEquals(
        List.of("2031-04-09", "2032-01"),
        found.claims().stream().map(c -> c.date().orElseThrow().toString()).toList());
    assertEquals(
        List.of("interview", "talk"), found.occasions().stream().map(Occasion::kind).toList());
    assertEquals("灯塔访谈-2031-04-09", found.mainOccasion().orElseThrow().key());
  }

  @Test
  void heAndSheAreTheirOwnPersonsWhenTwoAreNamed() {
    List<String> voices = Claims.voices("玛丽·布伦特女士认为灯塔还有用。安德烈·科瓦奇先生则认为雷达已经足够。她坚持要换一盏新灯。\n");
    assertTrue(voices.get(2).startsWith("REPORTED mary-brent: "), voices::toString);
  }

  @Test
  void whoeverTellsSpeaksForHimselfInTheFirstPerson() {
    List<String> voices = Claims.voices("玛丽·布伦特认为灯塔还有用。雾天里船只能看闪光。老实说，我第一次听到时很不服气。闪光谁都能仿造。\n");
    assertEquals(
        List.of(
            "REPORTED mary-brent: 玛丽·布伦特认为灯塔还有用。",
            "REPORTED mary-brent: 雾天里船只能看闪光。",
            "NARRATOR: 老实说，我第一次听到时很不服气。",
            "NARRATOR: 闪光谁都能仿造。"),
        voices);
  }

  @Test
  void aSectionOfTheAuthorsOwnIsHis() {
    List<String> voices =
        Claims.voices("# 灯塔\n\n玛丽·布伦特认为灯塔还有用。玛丽·布伦特强调雾天离不开它。\n\n## 编者按\n\n灯塔的账要算三十年。\n");
    assertEquals("NARRATOR: 灯塔的账要算三十年。", voices.get(voices.size() - 1));
  }

  @Test
  void aNameAndAColonAtTheBeginningOfABulletSayTheRest() {
    List<String> voices = Claims.voices("# 台下\n\n- 玛丽·布伦特：先修灯，再谈账。\n- 林若水：卫星已经足够用了。\n");
    assertEquals(2, voices.size(), voices::toString);
    assertTrue(voices.get(0).startsWith("REPORTED mary-brent: "), voices::toString);
    assertTrue(voices.get(1).startsWith("REPORTED lin-ruoshui: "), voices::toString);
  }

  @Test
  void whatWasNotSaidAndWhoIsAskedToSpeakReportNothing() {
    assertEquals(List.of("NARRATOR: 玛丽·布伦特并没有说灯塔过时了。"), Claims.voices("玛丽·布伦特并没有说灯塔过时了。\n"));
    assertEquals("NARRATOR", Claims.whoseLast("玛丽·布伦特从未呼吁海事局拆掉灯塔。\n"));
  }

  @Test
  void afterAQuotationTheVerbComesFirst() {
    List<String> voices =
        Claims.voices(
            "\"The light is of use every night,\" said Mary Brent, who keeps the tower.\n");
    assertTrue(voices.get(0).startsWith("REPORTED mary-brent: "), voices::toString);
  }

  @Test
  void anAppositionStandsBetweenANameAndItsVerb() {
    List<String> voices =
        Claims.voices("Mary Brent, who has kept the tower since 1990, said the light is of use.\n");
    assertTrue(voices.get(0).startsWith("REPORTED mary-brent: "), voices::toString);
  }

  @Test
  void anEntryOfADatedRecordIsToldByWhoeverKeepsIt() {
    String record =
        """
        # 玛丽·布伦特年表

        ## 1990年：上岛

        玛丽·布伦特搬到岛上，修好了旧灯。

        ## 1994年：换灯

        灯塔换上了新的透镜。

        ## 1999年：测雾

        玛丽·布伦特认为雾天离不开闪光。

        ## 2003年：退休

        灯塔交给了年轻人看守。
        """;
    List<String> voices = Claims.voices(record);
    assertTrue(voices.contains("REPORTED mary-brent: 玛丽·布伦特认为雾天离不开闪光。"), voices::toString);
    assertTrue(voices.contains("NARRATOR: 灯塔换上了新的透镜。"), voices::toString);
  }

  @Test
  void eachSectionWhoseHeadingIsANameIsAboutThatPerson() {
    String text =
        """
        # 三种看法

        ## 一、玛丽·布伦特：灯塔是路标

        布伦特认为灯塔还有用。雾天里船只能看闪光。

        ## 二、林若水：卫星已经足够

        灯塔早就该关了。信号覆盖了整个海湾。
        """;
    assertEquals(
        List.of(
            "REPORTED mary-brent: 布伦特认为灯塔还有用。",
            "REPORTED mary-brent: 雾天里船只能看闪光。",
            "REPORTED lin-ruoshui: 灯塔早就该关了。",
            "REPORTED lin-ruoshui: 信号覆盖了整个海湾。"),
        Claims.voices(text));
  }

  @Test
  void aVerbOfThinkingWithTheFirstPersonIsTheAuthors() {
    List<String> voices = Claims.voices("玛丽·布伦特认为灯塔还有用。可是读到最后，我总觉得灯塔的事还没有讲完。\n");
    assertEquals("NARRATOR: 可是读到最后，我总觉得灯塔的事还没有讲完。", voices.get(1));
  }

  @Test
  void severalWhoAreNotNamedHoldItWithoutAName() {
    assertEquals(
        List.of("UNRESOLVED: 不少年轻水手私下认为，灯塔已经没有用了。"), Claims.voices("不少年轻水手私下认为，灯塔已经没有用了。\n"));
  }

  @Test
  void aTitleInBracketsDoesNotPartAHolderFromItsVerb() {
    assertEquals(
        "REPORTED lin-ruoshui: 林若水在《北方海岸的灯塔与守塔人们的日记》（Keepers of the North）里提出，雾天最需要灯塔。",
        Claims.voices("林若水在《北方海岸的灯塔与守塔人们的日记》（Keepers of the North）里提出，雾天最需要灯塔。\n").get(0));
  }

  @Test
  void whoeverIsOnlySaidToBeSomebodysStudentSpeaksForHimself() {
    assertEquals(
        "REPORTED lin-ruoshui: 玛丽·布伦特的博士生林若水参与了此事，她说灯塔还有用。",
        Claims.voices("玛丽·布伦特的博士生林若水参与了此事，她说灯塔还有用。\n").get(0));
  }

  @Test
  void thoseWhoMadeTheTextAreNobodyOfWhomItSpeaks() {
    assertEquals(
        List.of("NARRATOR: 灯塔昨天重新点亮。", "NARRATOR: 她认为灯塔还有用。"),
        Claims.voices("文 / 玛丽·布伦特　编辑 / 林若水\n\n灯塔昨天重新点亮。\n\n她认为灯塔还有用。\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mary Brent's point is that the light is of use.|REPORTED mary-brent",
        "Mary Brent's rule of thumb is that a light needs a keeper.|REPORTED mary-brent",
        "The point is that the light is of use.|NARRATOR"
      })
  void aPointInEnglishIsThatOfWhoeverHasIt(String text, String voice) {
    assertEquals(List.of(voice + ": " + text), Claims.voices(text));
  }

  @Test
  void aLetterInAReportIsItsDraftersUntilTheReportSpeaksOfItAgain() {
    String text =
        """
        （记者 安德烈·科瓦奇）二百名水手昨天公布一封公开信。信由玛丽·布伦特执笔。信件主要内容如下：

        我们并不反对卫星，我们反对的是只有卫星。

        五年前，一个水手靠灯光就能进港。

        公开信到此为止。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(voices.contains("REPORTED mary-brent: 五年前，一个水手靠灯光就能进港。"), voices::toString);
    assertTrue(
        voices.stream().noneMatch(v -> v.startsWith("REPORTED") && v.contains("到此为止")),
        voices::toString);
  }

  @Test
  void aStatementOfAnOrganizationIsItsOwn() {
    String text =
        """
        （记者 安德烈·科瓦奇）灯塔下月熄灭。

        北辰研究院昨天以书面回复本报。

        本院已收到各方意见。现有灯光仍可使用三年。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(voices.contains("REPORTED polaris-institute: 现有灯光仍可使用三年。"), voices::toString);
  }

  @Test
  void whatTheSignersOfALetterSayIsItsDrafters() {
    String text =
        """
        （记者 安德烈·科瓦奇）北辰研究院今天公布一封由玛丽·布伦特起草的公开信。

        我们不是反对卫星。信的开头这样写道，我们每天都在看海图。

        联署者承认这可能要花上十年。
        """;
    assertTrue(
        Claims.voices(text).stream().skip(1).allMatch(v -> v.startsWith("REPORTED mary-brent")),
        () -> Claims.voices(text).toString());
  }

  @Test
  void theParagraphAfterSomebodyHasWrittenIsWhatWasWritten() {
    String text =
        """
        海港周报 记者 安德烈

        2024年5月2日

        灯塔下月熄灭。

        玛丽·布伦特在报上发表专栏。

        灯塔的用处不在亮。它让水手知道岸在哪里。

        林若水上周致信市长。

        我们赞同省钱，但是不该从灯塔省起。

        信的结尾说，水手愿意自己出钱。

        灯塔建于一百年前。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(voices.contains("REPORTED mary-brent: 它让水手知道岸在哪里。"), voices::toString);
    assertTrue(voices.contains("REPORTED lin-ruoshui: 我们赞同省钱，但是不该从灯塔省起。"), voices::toString);
    assertTrue(voices.contains("REPORTED lin-ruoshui: 信的结尾说，水手愿意自己出钱。"), voices::toString);
    assertTrue(voices.contains("NARRATOR: 灯塔建于一百年前。"), voices::toString);
    assertTrue(voices.stream().noneMatch(v -> v.contains("安德烈")), voices::toString);
  }

  @Test
  void aLetterMayBeginInTheSentenceThatAnnouncesIt() {
    String text =
        """
        海港周报 记者 安德烈

        林若水和玛丽·布伦特联名给市长写道：
        我们守了二十年的灯塔。
        市长一直要求省钱，如今他又加了税。
        """;
    List<String> voices = Claims.of("a.txt", text).stream().map(Claims::voice).toList();
    assertTrue(
        voices.stream().anyMatch(v -> v.startsWith("REPORTED lin-ruoshui+mary-brent: ")),
        voices::toString);
  }

  @Test
  void whomTheTitleOfNotesNamesHoldsWhatTheyNote() {
    String text =
        """
        # 林若水：灯塔还能亮多久

        2024 年 5 月，线上讲座。

        ## 一、海图

        * 海图要自己画才记得住。
        * 安德烈·科瓦奇早就说过，暗礁会走。

        ## 二、灯

        * 灯要有人来点。

        **碎碎念**

        最打动人的是海图那一段。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(voices.contains("REPORTED lin-ruoshui: 海图要自己画才记得住。"), voices::toString);
    assertTrue(voices.contains("REPORTED lin-ruoshui: 灯要有人来点。"), voices::toString);
    assertTrue(voices.contains("NARRATOR: 最打动人的是海图那一段。"), voices::toString);
  }

  @Test
  void theDrafterOfALetterMayBeToldFarFromTheWord() {
    String text =
        """
        海港周报记者 / 五月二日

        由北辰研究院发起的一封公开信昨晚公布。起草人是该院秘书长、在海上工作三十一年的玛丽·布伦特。

        信写得不长，第一句就是，海上的雾不会看账本。

        信中提出两项要求。灯塔的账本应当公开。守塔人的工资由水手共同来出。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(voices.contains("REPORTED mary-brent: 守塔人的工资由水手共同来出。"), voices::toString);
    assertTrue(
        voices.stream().anyMatch(v -> v.startsWith("REPORTED mary-brent") && v.contains("不会看账本")),
        voices::toString);
  }

  @Test
  void aSpokesmanSpeaksForTheHouse() {
    assertEquals(
        List.of("REPORTED polaris-institute: 北辰研究院的发言人回应说，灯塔还要用三年。"),
        Claims.voices("北辰研究院的发言人回应说，灯塔还要用三年。"));
  }

  @Test
  void howSomebodySpeaksIsNotYetWhatHeHolds() {
    assertEquals(
        List.of("REPORTED lin-ruoshui: 他（林若水）说，灯塔还要用三年。"),
        Claims.voices("林若水自己的说法很朴素。他说，灯塔还要用三年。"));
  }

  @Test
  void aGroupOfLinesBetweenBlankLinesBeginsAnew() {
    String text =
        """
        先从海边说起，
        那里有一座灯塔。

        林若水认为，
        灯塔还有用，
        雾天离不开它。

        海边的房子越来越贵，
        老人都搬到山上去了。

        她还说，
        灯要有人来点，
        人比灯更要紧。
        """;
    List<String> voices = Claims.of("a.txt", text).stream().map(Claims::voice).toList();
    assertTrue(
        voices.stream().anyMatch(v -> v.startsWith("NARRATOR") && v.contains("老人都搬到山上")),
        voices::toString);
    assertTrue(
        voices.stream().anyMatch(v -> v.startsWith("REPORTED") && v.contains("雾天离不开它")),
        voices::toString);
  }

  @Test
  void remarksUnderAReferenceGoBackToWhoeverKeepsTheList() {
    String text =
        """
        # 灯塔书单

        [1] Brent M, Lin R. Lights and Charts[J]. Journal of the Sea, 2019, 3: 1-9.

        林若水认为灯塔还有用。这本书的图画得很好。

        1. Brent, Mary, and Lin Ruoshui. "Lights of the North." *Harbour*, 2020.
           布伦特说过，灯要有人点。海图一张也没有少。
        """;
    List<String> voices = Claims.voices(text);
    assertTrue(voices.contains("REPORTED lin-ruoshui: 林若水认为灯塔还有用。"), voices::toString);
    assertTrue(voices.contains("NARRATOR: 这本书的图画得很好。"), voices::toString);
    assertTrue(voices.contains("NARRATOR: 海图一张也没有少。"), voices::toString);
  }

  @Test
  void aPersonWhomTheHeadingsNameIsThePersonOfTheText() {
    String text =
        """
        ## 林若水在灯塔节的演讲 - 2024-05-01

        他认为灯塔还有用。

        ## 林若水谈海图 - 2023-05-01

        主题: 海图要自己画。

        海图要自己画才记得住。
        """;
    assertTrue(
        Claims.voices(text).contains("REPORTED lin-ruoshui: 海图要自己画才记得住。"),
        () -> Claims.voices(text).toString());
  }

  @Test
  void thePointsOfALetterInEnglishAreItsWriters() {
    String text =
        """
        HARBOUR — The council voted on Tuesday to keep the light.

        "A light is a road sign," Mary Brent, the keeper at Polaris Institute who wrote the letter, told the council.

        The letter makes two points. The council has counted the oil and not the keepers. It has forgotten the fog.
        """;
    assertTrue(
        Claims.voices(text).contains("REPORTED mary-brent: It has forgotten the fog."),
        () -> Claims.voices(text).toString());
  }

  @Test
  void colleaguesAtAHouseAreNotTheHouse() {
    assertEquals(
        "REPORTED mary-brent: Mary Brent and colleagues at Polaris Institute argued that the light is of use.",
        Claims.voices(
                "Mary Brent and colleagues at Polaris Institute argued that the light is of use.\n")
            .get(0));
  }

  @Test
  void anAuthorOfABibliographyIsNotSpokenTo() {
    String text =
        """
        # 林若水的看法

        他认为灯塔还有用。

        他强调，雾天离不开它。

        ## 延伸阅读

        - Lin R, Toft U. Memory of shallow water[C]//Coast. 2031.
        """;
    assertTrue(
        Claims.voices(text).stream().noneMatch(v -> v.contains("toft")),
        () -> Claims.voices(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"外界常说灯塔已经没有用了。", "有同行质疑灯塔的用处太小。", "有人曾担心灯塔会因此熄灭。"})
  void whatIsSaidByNobodyInParticularHasNoHolder(String text) {
    List<String> voices = Claims.voices("林若水认为雾天最要紧。" + text + "\n");
    assertEquals("UNRESOLVED: " + text, voices.get(1));
  }

  @Test
  void theNewViewOfSomebodyIsHis() {
    assertTrue(
        Claims.voices("玛丽·布伦特的核心意见是灯塔不能关。").get(0).startsWith("REPORTED mary-brent"),
        () -> Claims.voices("玛丽·布伦特的核心意见是灯塔不能关。").toString());
  }

  @Test
  void aTranslatedTextIsItsAuthors() {
    String text =
        "# 灯塔没有用了\n\n作者：林若水\n\n> 译注：关于作者\n> 安德烈·科瓦奇是港口的工程师。\n\n我在港口待了两个星期。\n\n灯塔已经没有用了。\n";
    Claim last = Claims.of("a.md", text).get(Claims.of("a.md", text).size() - 1);
    assertEquals("NARRATOR andrei-kovac: 灯塔已经没有用了。", Claims.voice(last));
  }

  @Test
  void itIsTheOrganizationOfWhichTheTextHasToldLast() {
    String text = "谷歌发布了一篇长文。它在文章中明确表示，灯塔不能关。";
    List<Claim> claims = Claims.of("a.md", text);
    Claim last = claims.get(claims.size() - 1);
    assertEquals(
        List.of("谷歌"), last.claimants().stream().map(e -> e.key()).toList(), last::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015年她离开港口，加入了北辰研究院。",
        "后来她创办了一家修灯的公司。",
        "她毕业于海洋大学。",
        "当天她宣布灯塔重新点亮。",
      })
  void whatSomebodyDidIsToldAndNotHeld(String deed) {
    List<Claim> claims = Claims.of("a.md", "玛丽·布伦特认为灯塔还有用。" + deed + "\n");
    assertEquals(Attribution.NARRATOR, claims.get(1).attribution(), claims::toString);
    assertEquals("narrated.deed", claims.get(1).rule());
  }

  @ParameterizedTest
  @ValueSource(strings = {"如果离开港口，灯塔就没有意义。", "我们加入了新的灯。", "船应该离开港口。"})
  void whatShouldBeDoneIsHeld(String view) {
    List<Claim> claims = Claims.of("a.md", "玛丽·布伦特认为灯塔还有用。" + view + "\n");
    assertEquals("narrated.carried", claims.get(1).rule(), claims::toString);
  }

  @Test
  void wordsQuotedAfterAColonAreThePersonsBeforeIt() {
    String text = "港口一直很吵。林若水走之前在墙上留下一行字：“灯塔不能关，谁关谁后悔。”";
    assertTrue(
        Claims.voices(text).get(1).startsWith("REPORTED lin-ruoshui"),
        () -> Claims.voices(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"一位港口高管认为灯塔没有用。", "多位接近港口的人士指出灯塔没有用。", "四位研究员私下说灯塔没有用。", "谷歌高层认为灯塔没有用。"})
  void somebodyWithoutANameIsNobody(String text) {
    List<String> voices = Claims.voices("林若水认为雾天最要紧。" + text + "\n");
    assertTrue(voices.get(1).startsWith("UNRESOLVED"), voices::toString);
  }

  @Test
  void whatIsNestedBelowAPersonIsHis() {
    String text =
        """
        # 灯塔之争

        - **玛丽·布伦特的立场**:
          - 灯塔在雾天还有用
          - 关掉它太早
        - **林若水的反驳**:
          - 卫星信号覆盖了整个海湾，已经足够
            - 渔船也装了接收机
        - 港口的灯塔最后还是关了，船都改了道
        """;
    assertEquals(
        List.of("mary-brent", "mary-brent", "lin-ruoshui", "lin-ruoshui", ""),
        Claims.of("a.md", text).stream()
            .map(c -> String.join("+", c.claimants().stream().map(Entity::key).toList()))
            .toList());
  }

  @Test
  void aQuotationIsTheOnesWhoSignsIt() {
    String text = "# 灯塔\n\n港口很安静，没有人说话。\n\n> 灯塔不能关，谁关谁后悔。\n\n> —— 林若水 总结陈词\n";
    assertTrue(
        Claims.voices(text).contains("REPORTED lin-ruoshui: 灯塔不能关，谁关谁后悔。"),
        () -> Claims.voices(text).toString());
    assertEquals(2, Claims.voices(text).size());
  }

  @Test
  void whoIsQuotedInABlockSpeaksOfHimself() {
    String text = "玛丽·布伦特认为灯塔还有用。她承认：\n\n> 我说过，灯塔太贵。\n";
    List<String> voices = Claims.voices(text);
    assertTrue(voices.get(1).startsWith("REPORTED mary-brent"), voices::toString);
  }

  @Test
  void aScriptThatOneLabelReadsIsTold() {
    String text =
        "**乔木**: 玛丽·布伦特认为灯塔还有用。雾天里船只能看闪光。\n\n".repeat(1)
            + "**乔木**: 玛丽·布伦特还指出，卫星靠不住。信号一断船就迷路。\n\n"
            + "**乔木**: 在我看来，灯塔也是风景。\n\n";
    assertEquals(
        List.of(
            "REPORTED mary-brent",
            "REPORTED mary-brent",
            "REPORTED mary-brent",
            "REPORTED mary-brent",
            "SPEAKER 乔木"),
        Claims.whose(text));
  }

  @Test
  void theBylineIsTheAuthorAndNotTheSite() {
    String text =
        "---\ntitle: 灯塔没有用了 | 林若水的分享\n---\n\n作者：\n\n安德烈·科瓦奇\n\n" + "我在港口待了两个星期。\n\n灯塔已经没有用了。\n";
    List<String> voices = Claims.voices(text);
    assertEquals("NARRATOR andrei-kovac: 灯塔已经没有用了。", voices.get(voices.size() - 1));
  }

  @Test
  void whoIsQuotedOnceOrTwiceIsNotWhomALongTextIsAbout() {
    String own = "港口的灯要擦。灯罩也要擦。船长要学看灯。雾天要多点一盏灯。\n\n".repeat(25);
    String text = "# 守灯\n\n玛丽·布伦特认为灯塔还有用。\n\n玛丽·布伦特指出雾天离不开它。\n\n" + own;
    List<Claim> claims = Claims.of("a.md", text);
    assertEquals(Attribution.NARRATOR, claims.get(claims.size() - 1).attribution());
  }

  @Test
  void whoWritesTheSiteIsNotWhoseViewsAPageTells() {
    String text =
        "---\nspeaker: 向阳乔木\ntitle: 一个守灯人学到了什么 · 乔木博客\n---\n\n# 一个守灯人学到了什么\n\n"
            + "玛丽·布伦特守了三年灯。\n\n她认为雾天最要紧。\n\n她指出灯不能关。\n\n她强调灯油要够。\n\n渔船夜里只看灯。\n";
    List<String> voices = Claims.voices(text);
    assertEquals("REPORTED mary-brent: 渔船夜里只看灯。", voices.get(voices.size() - 1), voices::toString);
    assertTrue(voices.stream().noneMatch(v -> v.contains("REPORTED 向阳乔木")), voices::toString);
  }

  @Test
  void anEnumerationGoesOnWithWhoeverWasNamed() {
    String text = "林若水说有两个变化。\n\n第一个是渔船都装了接收机。\n\n第二个更让人意外：灯塔没人守了。\n";
    assertEquals(
        List.of("REPORTED lin-ruoshui", "REPORTED lin-ruoshui", "REPORTED lin-ruoshui"),
        Claims.whose(text));
  }

  @Test
  void aTextThatTellsMoreOfDeedsThanOfViewsIsNobodysView() {
    String text =
        "---\ntitle: 玛丽·布伦特和她的灯塔\n---\n\n# 玛丽·布伦特和她的灯塔\n\n"
            + "玛丽·布伦特生在海边。\n\n她小时候住在塔下。\n\n她十六岁去了城里。\n\n她修过三年船。\n\n"
            + "她后来回到海湾。\n\n她买下了旧塔。\n\n玛丽·布伦特认为灯不能关。\n\n旧塔如今有两层展厅。\n";
    List<String> voices = Claims.voices(text);
    assertEquals("REPORTED mary-brent: 玛丽·布伦特认为灯不能关。", voices.get(voices.size() - 2));
    assertEquals("NARRATOR: 旧塔如今有两层展厅。", voices.get(voices.size() - 1));
  }

  @Test
  void aHeadingThatNamesAPersonIsNoViewOfThatPerson() {
    StringBuilder text = new StringBuilder("# 旧灯塔\n\n## 玛丽·布伦特的账本\n\n玛丽·布伦特认为灯塔还有用。\n\n");
    text.append("## 旧塔\n\n");
    for (int i = 0; i < 50; i++) {
      text.append("第").append(i).append("座灯塔归了渔民合作社管理。");
    }
    List<String> voices = Claims.voices(text.toString());
    assertEquals("NARRATOR: 第49座灯塔归了渔民合作社管理。", voices.get(voices.size() - 1));
  }

  @Test
  void afterAQuotationTheTextIsItsAuthorsAgain() {
    String text = "林若水对此表示：“我们修了灯。灯塔对渔船有用。”当然，这笔钱也带来了新的麻烦。他说麻烦会过去。\n";
    assertEquals(
        List.of("REPORTED lin-ruoshui", "REPORTED lin-ruoshui", "NARRATOR", "REPORTED lin-ruoshui"),
        Claims.whose(text));
  }

  @Test
  void aSectionThatTellsALifeHasOnlyTheViewsItNames() {
    String text =
        "# 玛丽·布伦特的生平\n\n玛丽·布伦特认为灯塔还有用。\n\n**一、教育背景：**\n\n"
            + "* 本科：北辰研究院，主修航海。\n* 她认为航海比修船更有趣。\n* 旧塔的门票由镇上出钱。\n";
    List<String> voices = Claims.voices(text);
    assertTrue(voices.contains("NARRATOR: 旧塔的门票由镇上出钱。"), voices::toString);
    assertTrue(
        voices.stream().anyMatch(v -> v.startsWith("REPORTED mary-brent") && v.contains("更有趣")),
        voices::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"当林若水批评灯塔太贵时，玛丽·布伦特反驳说，雾天谁也离不开它。", "因此，林若水认为卫星足够的观点，玛丽·布伦特认为站不住脚。"})
  void aClauseThatOnlyLeadsToAnotherHolderIsNotHers(String text) {
    Claim claim = Claims.of("a.md", text).get(0);
    assertEquals(List.of("mary-brent"), claim.claimants().stream().map(Entity::key).toList());
  }

  @Test
  void whereManyHoldSomethingAStoryIsItsTellers() {
    String text = "玛丽·布伦特认为灯塔还有用。1985年，她和林若水第一次见面。林若水则认为卫星已经足够。信号覆盖了整个海湾。\n";
    List<String> voices = Claims.voices(text);
    assertTrue(voices.get(1).startsWith("NARRATOR"), voices::toString);
    assertTrue(voices.get(3).startsWith("REPORTED lin-ruoshui"), voices::toString);
  }

  @Test
  void aQuotationIsOfWhoeverBeganItToItsEnd() {
    String text = "玛丽·布伦特认为灯塔还有用。她说：“你们都看错了海图。我的意思是暗礁每年都会挪动；灯塔却一直站在原地。”";
    assertEquals(List.of("REPORTED mary-brent"), Claims.whose(text).stream().distinct().toList());
  }

  @Test
  void whatWhoeverAsksHoldsIsNotThePersonsOfTheText() {
    String text = "玛丽·布伦特认为灯塔还有用。主持人反驳说卫星已经足够便宜了。玛丽·布伦特指出，雾天谁也离不开它。";
    assertEquals(
        List.of("REPORTED mary-brent", "UNRESOLVED", "REPORTED mary-brent"), Claims.whose(text));
  }

  @Test
  void aNoteInBracketsIsItsAuthors() {
    String text = "玛丽·布伦特认为灯塔还有用。【注：这座灯塔在海角的最东边，已经重修了三次。】玛丽·布伦特指出，雾天谁也离不开它。";
    assertEquals("NARRATOR", Claims.whose(text).get(1));
  }

  @Test
  void whoeverTellsWeighsWhatHeHasTold() {
    String text = "玛丽·布伦特认为灯塔还有用。雾天里船只能看闪光。玛丽·布伦特的这个观点其实反映了渔民的处境。沙洲每年都在挪动。";
    assertEquals(
        List.of("REPORTED mary-brent", "REPORTED mary-brent", "NARRATOR", "NARRATOR"),
        Claims.whose(text));
  }

  @Test
  void aNoteBelowWhatIsToldIsItsAuthors() {
    String text =
        "玛丽·布伦特认为灯塔还有用。雾天里船只能看闪光。\n\n> 注：玛丽·布伦特提到的灯塔在海角的最东边，已经重修了三次。\n\n玛丽·布伦特指出，雾天谁也离不开它。\n";
    assertEquals("NARRATOR", Claims.whose(text).get(2));
  }

  @Test
  void whatGoesOnToEnumerateIsOfWhoeverBeganIt() {
    String text =
        "# 玛丽·布伦特谈灯塔\n\n玛丽·布伦特认为灯塔还有用。玛丽·布伦特指出，雾天谁也离不开它。\n\n"
            + "林若水说得很直接：首先，卫星已经足够。\n\n其次，修灯塔的钱可以修三条渔船。\n\n灯塔的光照得比卫星远。\n";
    List<String> voices = Claims.voices(text);
    assertTrue(voices.contains("REPORTED lin-ruoshui: 其次，修灯塔的钱可以修三条渔船。"), voices::toString);
    assertTrue(voices.contains("REPORTED mary-brent: 灯塔的光照得比卫星远。"), voices::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"玛丽·布伦特的一位渔民朋友认为，灯塔没有用。", "另一位北辰研究院的研究员悲观地表示，灯塔没有用。", "乐观者认为灯塔还有用。"})
  void anotherOrAFriendWithoutANameIsNobody(String text) {
    assertEquals(List.of("UNRESOLVED"), Claims.whose(text));
  }

  @Test
  void toWhomItIsSaidIsNotWhoSaysIt() {
    assertEquals(List.of("REPORTED mary-brent"), Claims.whose("玛丽·布伦特对林若水说，灯塔还有用。"));
  }

  @Test
  void whatAThingIsCalledAfterIsNoHolder() {
    assertEquals(List.of("NARRATOR"), Claims.whose("布伦特测试证明灯塔的光照得比卫星远。"));
  }

  @Test
  void whatSomebodysTeamFindsIsWhatHeFinds() {
    assertEquals(List.of("REPORTED mary-brent"), Claims.whose("玛丽·布伦特的团队证实灯塔还有用。"));
  }

  @Test
  void ofWhomSomebodyHasJustSpokenDoesNotTakeOver() {
    String text = "玛丽·布伦特认为灯塔还有用。玛丽·布伦特指出，雾天谁也离不开它。林若水提到布伦特是航海界的名人。布伦特是第一个重修灯塔的人。";
    assertEquals(
        List.of("REPORTED lin-ruoshui", "REPORTED lin-ruoshui"), Claims.whose(text).subList(2, 4));
  }

  @Test
  void whatSomebodySaidOnceBelongsToWhatAnotherTells() {
    String text =
        "林若水认为卫星已经足够。林若水指出，信号不会说断就断。林若水强调渔船也用卫星。" + "玛丽·布伦特曾对林若水说：“灯塔总有一天会全部熄灭的。”信号覆盖了整个海湾。";
    assertEquals(
        List.of("REPORTED mary-brent", "REPORTED lin-ruoshui"), Claims.whose(text).subList(3, 5));
  }

  @Test
  void anybodyIsNotWhoeverTells() {
    String text = "玛丽·布伦特认为灯塔还有用。玛丽·布伦特指出，雾天谁也离不开它。比如，我们可以看到渔船都回来得很晚。";
    assertEquals("REPORTED mary-brent", Claims.whose(text).get(2));
    String names = text + "我们可以看到玛丽·布伦特的想法变了。";
    assertEquals("NARRATOR", Claims.whose(names).get(3));
  }

  @Test
  void theOriginalBelowATranslationIsHeldByThoseOfTheTranslation() {
    String text =
        "玛丽·布伦特认为灯塔在雾天里还是非常有用的。林若水则认为卫星的信号早就已经足够了。\n\n"
            + "In the fog the light is still of very great use to all of us here.\n\n"
            + "Well, the signal of the satellites has been enough for years.\n\n"
            + "It covers all of the bay and most of the sea.\n";
    assertEquals(
        List.of(
            "REPORTED mary-brent",
            "REPORTED lin-ruoshui",
            "REPORTED mary-brent",
            "REPORTED lin-ruoshui",
            "REPORTED lin-ruoshui"),
        Claims.whose(text));
  }

  @Test
  void theOriginalOfAQuotationIsHeldByWhomTheQuotationIs() {
    String text =
        "玛丽·布伦特认为灯塔在雾天里还是非常有用的。她随后说：\n\n"
            + "> 灯塔是海的眼睛。没有眼睛的海会走错路。走错路的海谁也不认得。\n\n"
            + "> The light is the eye of all of the sea. A sea without an eye will lose its way."
            + " A sea that has lost its way knows nobody at all.\n\n"
            + "林若水则认为卫星已经足够。\n";
    List<String> whose = Claims.whose(text);
    assertEquals(
        List.of("REPORTED mary-brent"),
        whose.subList(0, whose.size() - 1).stream().distinct().toList());
    assertEquals("REPORTED lin-ruoshui", whose.get(whose.size() - 1));
  }

  @Test
  void aShortQuotationInItsOwnWordsDoesNotEndWhatTheOriginalTranslates() {
    String text =
        "玛丽·布伦特认为灯塔在雾天里还是非常有用的。\n\nIt is the eye.\n\n林若水则认为卫星的信号早就已经足够了。\n\n"
            + "In the fog the light is still of very great use to all of us here.\n\n"
            + "Well, the signal of the satellites has been enough for years.\n\n"
            + "It covers all of the bay and most of the sea.\n";
    List<String> whose = Claims.whose(text);
    assertEquals("REPORTED mary-brent", whose.get(whose.size() - 3));
    assertEquals("REPORTED lin-ruoshui", whose.get(whose.size() - 1));
  }

  @Test
  void headingsThatPresentAPersonSayWhoseTheirSectionIs() {
    String text =
        "# 灯塔之争\n\n**守塔派：北辰研究院院长玛丽·布伦特**\n\n灯塔在雾天里还有用。\n\n**卫星派：教授林若水**\n\n卫星的信号已经足够。\n\n"
            + "**总结：** 两边说的都有道理。\n\n海湾还要争很久。\n";
    assertEquals(
        List.of("REPORTED mary-brent", "REPORTED lin-ruoshui", "NARRATOR", "NARRATOR"),
        Claims.whose(text));
  }

  @Test
  void aLineThatPresentsAPersonBeforeAColonIsHis() {
    assertEquals(List.of("REPORTED mary-brent"), Claims.whose("北辰研究院院长玛丽·布伦特：灯塔在雾天里还有用。\n"));
  }

  @Test
  void aTitleThatNamesSeveralMakesNobodyTheHolderOfTheWhole() {
    String rest = "\n\n玛丽·布伦特认为灯塔还有用。\n\n玛丽·布伦特指出，雾天谁也离不开它。\n\n玛丽·布伦特强调，渔船都要看它。\n\n海湾的船今年多了一倍。\n";
    assertEquals("REPORTED mary-brent", Claims.whose("# 玛丽·布伦特谈灯塔" + rest).get(3));
    assertEquals("NARRATOR", Claims.whose("# 玛丽·布伦特、林若水谈灯塔" + rest).get(3));
    assertEquals("NARRATOR", Claims.whose("# 玛丽·布伦特等百人谈灯塔" + rest).get(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "据北辰研究院统计，海湾的船今年多了一倍。|REPORTED polaris-institute",
        "北辰研究院数据显示，海湾的船今年多了一倍。|REPORTED polaris-institute",
        "一组数据打破了北辰研究院的纪录。|NARRATOR"
      })
  void figuresAreOfTheHouseThatGivesThem(String text, String whose) {
    assertEquals(List.of(whose), Claims.whose(text));
  }

  @Test
  void whatStandsBelowAVerbOfSayingAndAColonIsSaidInTheFirstPerson() {
    String said = "玛丽·布伦特认为灯塔还有用。%s表示：\n\n我一辈子都在守这座塔。我不会离开它。\n\n我后来又去看过一次那座塔。\n";
    for (String who : List.of("她", "这让这位守塔人")) {
      List<String> whose = Claims.whose(said.formatted(who));
      assertEquals(List.of("REPORTED mary-brent", "REPORTED mary-brent"), whose.subList(1, 3));
      assertEquals("NARRATOR", whose.get(3));
    }
  }

  @Test
  void aWholeLetterStaysOfItsHouseWhateverLettersItTellsOf() {
    String text =
        "（记者何以宁）北辰研究院昨天公布了一封信。\n\n以下为北辰研究院公开信全文：\n\n我们守了灯塔三十年。\n\n林若水给我们发来邮件，写道：“卫星已经足够。”\n\n"
            + "我们仍然要把灯塔守下去。\n";
    List<String> whose = Claims.whose(text);
    assertEquals("REPORTED polaris-institute", whose.get(1));
    assertEquals("REPORTED polaris-institute", whose.get(whose.size() - 1));
  }

  @Test
  void whatIsSaidToBeTheArticleItselfIsNobodysLetter() {
    String text = "（记者何以宁）玛丽·布伦特获得了灯塔奖。\n\n以下为文章全文：\n\n海湾的船今年多了一倍。\n\n灯塔的灯换了新的。\n";
    assertEquals(List.of("NARRATOR", "NARRATOR"), Claims.whose(text).subList(1, 3));
  }

  @Test
  void onlyATextThatReportsWhatWasSaidIsOfWhomItsTitleNames() {
    String told = "海湾的船今年多了一倍。\n\n灯塔的灯换了新的，雾天也看得见。\n\n".repeat(20);
    String named = "## 海湾\n\n她说灯塔还有用。\n\n";
    assertEquals("NARRATOR", Claims.whose("# 玛丽·布伦特与灯塔\n\n" + named + told).get(1));
    assertEquals("REPORTED mary-brent", Claims.whose("# 玛丽·布伦特演讲：灯塔\n\n" + named + told).get(1));
  }

  @Test
  void aPortraitIsItsTellersWhereTheSubjectDoesMoreThanHeHolds() {
    String does = "玛丽·布伦特重新点亮了灯塔。海湾的船多了一倍。玛丽·布伦特又修好了雾号。";
    String holds = "玛丽·布伦特认为灯塔还有用。";
    List<String> whose = Claims.whose("# 玛丽·布伦特\n\n" + (does + holds + "\n\n").repeat(5));
    assertEquals("NARRATOR", whose.get(1));
    assertEquals("REPORTED mary-brent", whose.get(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "北辰研究院等机构希望重新点亮灯塔。|REPORTED polaris-institute",
        "“他们说灯塔没有用，”林若水说。|REPORTED lin-ruoshui",
        "布伦特派不相信卫星。|NARRATOR",
        "甚至还有人认为雾号应当换掉。|UNRESOLVED",
        "林若水对玛丽·布伦特（Mary Brent）表示担忧。|REPORTED lin-ruoshui"
      })
  void whoHoldsASentenceIsReadFromAllOfItsSubject(String text, String whose) {
    List<String> all = Claims.whose(text);
    assertEquals(whose, all.get(all.size() - 1));
  }

  @Test
  void aParagraphOfAReportIsTheReportersWhoeverItsTitleNames() {
    String text =
        "# 玛丽·布伦特：灯塔还有用\n\n%s玛丽·布伦特认为灯塔还有用。她指出，雾天谁也离不开它。\n\n玛丽·布伦特强调，渔船都要看它。\n\n"
            + "海湾的船今年多了一倍。\n\n她还表示，雾号也要修好。\n";
    String report = text.formatted("（记者何以宁）");
    assertEquals(List.of("NARRATOR", "REPORTED mary-brent"), Claims.whose(report).subList(3, 5));
    assertEquals("REPORTED mary-brent", Claims.whose(text.formatted("")).get(3));
  }

  @Test
  void allOfALetterIsItsWritersAlsoWhereNobodyReports() {
    String text = "林若水离开了海湾。\n\n**附：林若水公开信全文：**\n\n今天我正式离开海湾。\n\n卫星已经足够好了。\n";
    List<String> whose = Claims.whose(text);
    assertEquals(List.of("REPORTED lin-ruoshui", "REPORTED lin-ruoshui"), whose.subList(1, 3));
  }

  @Test
  void whatATextHasInShortIsOfItsOnePerson() {
    String text =
        "# 玛丽·布伦特谈灯塔\n\n## %s\n\n- 灯塔在雾天里还有用。\n\n## 访谈\n\n玛丽·布伦特认为雾号要修好。玛丽·布伦特强调渔船都要看它。\n";
    assertEquals("REPORTED mary-brent", Claims.whose(text.formatted("核心观点")).get(0));
    assertEquals("NARRATOR", Claims.whose(text.formatted("背景")).get(0));
  }

  @Test
  void whatASectionOfOnesOwnReportsEndsWithItsSentence() {
    String text =
        "玛丽·布伦特认为灯塔还有用。玛丽·布伦特强调渔船都要看它。\n\n## 我的评论\n\n- 玛丽·布伦特承认雾号太响。海湾应该抓住机会。\n- 渔民都该守塔。\n";
    assertEquals(
        List.of("REPORTED mary-brent", "NARRATOR", "NARRATOR"), Claims.whose(text).subList(2, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"一位了解玛丽·布伦特的投资人这样说：“灯塔早就该关了。”", "玛丽·布伦特认为灯塔还有用。一位投资人昨天来过海湾。“灯塔早就该关了，”这位投资人回忆道。"})
  void somebodyWithoutANameIsNotThePersonNamedBefore(String text) {
    assertEquals("UNRESOLVED", Claims.whoseLast(text));
  }

  @Test
  void aScholarMeansThePersonNamedBeforeWhereNobodyElseCame() {
    assertEquals("REPORTED mary-brent", Claims.whose("玛丽·布伦特认为灯塔还有用。这位工程师还指出雾号要修好。").get(1));
  }

  private static final String BRENT = "玛丽·布伦特认为灯塔还有用。玛丽·布伦特强调，雾天谁也离不开它。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "这套解释在逻辑上自洽，可是没有算进维修。|NARRATOR",
        "这个愿景如果实现，港口的样子就变了。|NARRATOR",
        "这与海事局公布的数字相吻合。|NARRATOR",
        "玛丽·布伦特没有透露修灯塔的钱从哪里来。|NARRATOR",
        "但她没有回应卫星更便宜的说法。|NARRATOR",
        "玛丽·布伦特接受了北辰研究院的专访。|NARRATOR",
        "这束光在雾里照得更远。|REPORTED mary-brent",
        "她表示自己接受采访的时候雾已经散了。|REPORTED mary-brent",
        "渔民没有回应，是因为无线电坏了。|REPORTED mary-brent"
      })
  void whatWhoeverTellsRemarksIsHisOwn(String remark, String whose) {
    assertEquals(whose, Claims.whose(BRENT + remark).get(2));
  }

  @Test
  void aNoteInBracketsIsOfWhoeverTellsToItsEnd() {
    String text = BRENT + "【注：灯塔建于 1850 年。它在风暴里倒过一次。】雾灯只是补充。";
    assertEquals(
        List.of("NARRATOR", "NARRATOR", "REPORTED mary-brent"), Claims.whose(text).subList(2, 5));
  }

  @Test
  void whoStandsForACampHoldsWhatTheyHold() {
    String text = "另一边是守旧派。以玛丽·布伦特等人为代表，他们认为灯塔不能关。";
    assertEquals("REPORTED mary-brent", Claims.whose(text).get(1));
    assertEquals("UNRESOLVED", Claims.whose("另一边是守旧派。他们认为灯塔不能关。").get(1));
  }

  @Test
  void aQuotationIsOfWhomTheNextSentenceGivesItTo() {
    String text = "“没有人需要灯塔。他们需要的是回家的路。”\n\n玛丽·布伦特这句话，直接挑战了海事局的计划。";
    assertEquals(
        List.of("REPORTED mary-brent", "REPORTED mary-brent"), Claims.whose(text).subList(0, 2));
    String other = "“没有人需要灯塔。他们需要的是回家的路。”\n\n玛丽·布伦特这一年去了北方。";
    assertEquals("NARRATOR", Claims.whose(other).get(0));
  }

  @Test
  void aViewComesFromWhomTheSentenceNamesAfterIt() {
    String text = "林若水认为卫星已经足够。最尖锐的批评来自守塔人玛丽·布伦特：闪光从来没有断过。";
    assertEquals("REPORTED mary-brent", Claims.whose(text).get(1));
  }

  @Test
  void whoeverIsDescribedDescribesNothing() {
    String text = "林若水认为卫星已经足够。有一次玛丽·布伦特被程序描述成海军上将。";
    assertEquals("REPORTED lin-ruoshui", Claims.whose(text).get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"玛丽·布伦特多年来只谈灯塔，甚至在 2020 年的博客写道闪光不会断。", "玛丽·布伦特多年来只谈灯塔，在离开海港之后公开表示闪光不会断。"})
  void whereAndWhenSomethingWasSaidStandsBeforeItsVerb(String sentence) {
    String text = "林若水认为卫星已经足够。林若水强调信号很强。" + sentence;
    assertEquals("REPORTED mary-brent", Claims.whose(text).get(2));
  }

  @Test
  void thisPersonIsWhoeverWasNamedJustBefore() {
    String text = "林若水认为卫星已经足够。更有说服力的是玛丽·布伦特的转变。这位守塔人在离开海港后公开表示：“闪光不会断。”";
    assertEquals("REPORTED mary-brent", Claims.whose(text).get(2));
  }

  @Test
  void heIsTheOneWhomWhoeverTellsNamedLast() {
    String text = "安德烈·科瓦奇站在码头上。灯塔的名字来自林若水的主意。他解释道：“我们先移走了镜片，灯反而更亮了。”";
    assertEquals("REPORTED lin-ruoshui", Claims.whose(text).get(2));
  }

  @Test
  void aTextThatTwoShareIsNobodysAsAWhole() {
    String text =
        "---\ntitle: 对谈：我们还需要灯塔吗\ndescription: 玛丽·布伦特与林若水在海港同台。\n---\n\n"
            + "玛丽·布伦特认为灯塔还有用。玛丽·布伦特强调雾天。玛丽·布伦特指出闪光不会断。玛丽·布伦特认为船会更多。\n\n"
            + "林若水认为卫星已经足够。\n\n他指出信号很强，覆盖了整个海湾。\n\n林若水担心维修的成本。\n\n他补充，冬天没有人上岛。";
    List<String> whose = Claims.whose(text);
    assertEquals("REPORTED lin-ruoshui", whose.get(5));
    assertEquals("REPORTED lin-ruoshui", whose.get(7));
  }

  @Test
  void theLeadAboveTheHeadingsIsOfWhoeverTells() {
    String lead = "# 玛丽·布伦特谈灯塔\n\n玛丽·布伦特认为灯塔还有用。\n\n海港刚刚关掉了三座灯塔。\n\n";
    String part = "玛丽·布伦特强调，雾天谁也离不开它。闪光从来没有断过。\n\n";
    String text = lead + "## 一、雾\n\n" + part + "## 二、船\n\n" + part + "## 三、岛\n\n" + part;
    assertEquals(
        List.of("NARRATOR", "REPORTED mary-brent", "REPORTED mary-brent"),
        Claims.whose(text).subList(1, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"第一种猜测认为信号是被人切断的。", "一派认为灯塔早该关掉。", "持这种观点的人指出，闪光谁也看不见。"})
  void aCampWithoutANameIsNobody(String sentence) {
    assertEquals("UNRESOLVED", Claims.whose(BRENT + sentence).get(2));
  }

  @Test
  void whoeverIsMadeToFeelSomethingHoldsNothing() {
    assertEquals("REPORTED mary-brent", Claims.whose(BRENT + "这正是让北辰研究院感到不安的根源。").get(2));
    assertEquals(
        "REPORTED mary-brent", Claims.whose(BRENT + "这正是让 Polaris Institute 感到不安的根源。").get(2));
  }

  @Test
  void oneOfThoseAskedIsNotWhoseViewsALongTextTells() {
    String own = "海港的灯塔建在礁石上面。卫星的信号覆盖了整个海湾。\n\n".repeat(20);
    String asked = BRENT + "\n\n渔船冬天都停在港口里面。\n\n";
    assertEquals("NARRATOR", Claims.whoseLast(own + asked));
    String all = (asked + "林若水的船也停在那里。\n\n").repeat(12).replace("冬天", "春天");
    assertEquals("REPORTED mary-brent", Claims.whose(all).get(2));
  }

  @Test
  void whatSomebodyEnumeratesGoesOnWithTheNextPoint() {
    String text =
        "林若水认为卫星已经足够。林若水指出信号很强。\n\n玛丽·布伦特强调雾天。玛丽·布伦特认为灯塔带来两个变化。"
            + "第一个是渔船回来得早。冬天的雾不再可怕。港口也热闹起来。孩子们都去海边。\n\n第二个更让人意外：老人愿意留下来。岛上的学校又开了门。";
    assertEquals("REPORTED mary-brent", Claims.whoseLast(text));
  }

  @Test
  void heIsNotTheOneToWhomHeSpeaks() {
    String text = "林若水认为卫星已经足够。闪光也让许多人惊叹，其中包括玛丽·布伦特。他对林若水说：“你的信号让我大吃一惊。”";
    assertEquals("REPORTED mary-brent", Claims.whose(text).get(2));
  }

  @Test
  void theyAreTheTwoWithWhomTheSentenceBeforeBegins() {
    String text = "玛丽·布伦特和林若水对灯塔的前途很乐观。他们认为，卫星会让灯塔更可靠。";
    assertEquals("REPORTED mary-brent+lin-ruoshui", Claims.whoseLast(text));
    String alone = "玛丽·布伦特对灯塔的前途很乐观。他们认为，卫星会让灯塔更可靠。";
    assertEquals("UNRESOLVED", Claims.whoseLast(alone));
  }

  @Test
  void whoeverAgreesWithAViewHoldsWhatFollows() {
    String text = "林若水认为卫星已经足够。玛丽·布伦特也认同林若水的观点，她认为信号覆盖了整个海湾。";
    assertEquals("REPORTED mary-brent", Claims.whoseLast(text));
  }

  @Test
  void aTextThatSaysItTellsAStoryIsNobodysView() {
    String story = "故事要从一次停电说起。";
    String life =
        "玛丽·布伦特发现灯塔不再亮了。海港的雾一直没有散。玛丽·布伦特认为灯塔还有用。渔船都停在港口里面。"
            + "潮水慢慢退了下去。岛上的学校也关了门。海鸥停在礁石上面。雾笛响了一整个夜晚。";
    assertEquals("NARRATOR", Claims.whoseLast(story + life));
    assertEquals("REPORTED mary-brent", Claims.whoseLast(life));
    assertEquals("REPORTED mary-brent", Claims.whoseLast("玛丽·布伦特先讲了一个海湾的故事。" + life));
  }

  @ParameterizedTest
  @ValueSource(strings = {"这个比喻非常贴切，它点出了雾的危险。", "这是一个耐人寻味的说法。", "这暗示了海事局可能在重新考虑灯塔。"})
  void whoeverTellsWeighsWhatWasSaid(String sentence) {
    assertEquals("NARRATOR", Claims.whose(BRENT + sentence).get(2));
  }

  @Test
  void whatATextHasInShortAboveItsHeadingsIsOfItsOnePerson() {
    String part = "玛丽·布伦特强调，雾天谁也离不开它。闪光从来没有断过。\n\n";
    String body = "## 一、雾\n\n" + part + "## 二、船\n\n" + part + "## 三、岛\n\n" + part;
    String points = "- 灯塔在雾天比卫星可靠：闪光不会断\n- 渔船冬天都靠灯塔回港\n\n";
    String title = "# 玛丽·布伦特谈灯塔\n\n海港刚刚关掉了三座灯塔。\n\n";
    assertEquals(
        List.of("NARRATOR", "REPORTED mary-brent", "REPORTED mary-brent"),
        Claims.whose(title + "要点速览：\n\n" + points + body).subList(0, 3));
    assertEquals(
        List.of("NARRATOR", "NARRATOR", "NARRATOR"),
        Claims.whose(title + "天气如下：\n\n" + points + body).subList(0, 3));
  }

  @Test
  void milestonesToComeAreNobodysLife() {
    String text = BRENT + "\n\n她给出了两个里程碑：\n\n明年让船员自己修灯，后年让灯塔连上卫星。";
    assertEquals("REPORTED mary-brent", Claims.whoseLast(text));
  }

  @Test
  void twoHoldTogetherAlsoWhereTheSecondHasAGloss() {
    String text = "林若水与玛丽·布伦特（Mary Brent）认为，卫星会让灯塔更可靠。";
    assertEquals("REPORTED lin-ruoshui+mary-brent", Claims.whoseLast(text));
  }

  @Test
  void whoeverCountsHisPointsUpGoesOnAfterAnAside() {
    String text = "玛丽·布伦特认为雾有两个来源。第一个是冷水。众所周知，冷水来自北方。海湾每年冬天都很冷。第二个是暖风。\n";
    List<String> whose = Claims.whose(text);
    assertEquals("NARRATOR", whose.get(whose.size() - 2));
    assertEquals("REPORTED mary-brent", whose.get(whose.size() - 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "【注：灯塔建于上个世纪，它在两次大战里都没有熄过，海湾的人至今还记得那时候的钟声和灯光，也记得守塔人的名字。林若水曾在报上公开称灯塔没有用。】|REPORTED lin-ruoshui",
        "【注：灯塔建于上个世纪，它在两次大战里都没有熄过，海湾的人至今还记得那时候的钟声和灯光，也记得守塔人的名字。林若水是海图室主任，她曾说灯塔没有用。】|REPORTED lin-ruoshui",
        "【注：灯塔建于上个世纪，它在两次大战里都没有熄过，海湾的人至今还记得那时候的钟声和灯光，也记得守塔人的名字。海湾的船今年多了一倍。】|NARRATOR"
      })
  void aNoteMayTellWhatSomebodySays(String note, String whose) {
    assertEquals(whose, Claims.whoseLast("玛丽·布伦特认为灯塔还有用。\n\n" + note + "\n"));
  }

  @Test
  void wordsThatSomebodyQuotesAreOfWhoeverSaidThem() {
    String text = "玛丽·布伦特认为灯塔还有用。\n\n玛丽·布伦特引用了林若水的一句话来解释：\n\n> 钟声比灯光走得更远。\n";
    assertEquals("REPORTED lin-ruoshui", Claims.whoseLast(text));
  }

  @Test
  void aRemarkOnTheTalkAsAWholeIsTheTellersAndSoIsWhatHeCountsUp() {
    String text =
        "# 玛丽·布伦特谈灯塔\n\n玛丽·布伦特认为灯塔还有用。\n\n玛丽·布伦特指出，雾天谁也离不开它。\n\n"
            + "这场访谈留下了几个难题。首先，布伦特的算法只用了三年的数据。其次，海湾的船今年多了一倍。\n\n海图每年都要改。\n";
    List<String> whose = Claims.whose(text);
    assertEquals(
        List.of("NARRATOR", "NARRATOR", "REPORTED mary-brent"),
        whose.subList(whose.size() - 3, whose.size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"我的观察", "我的觀察：灯塔的将来", "这对海湾意味着什么", "给守塔人的启示"})
  void aSectionOfTheTellersOwnIsHeadedSo(String heading) {
    String text =
        "# 玛丽·布伦特谈灯塔\n\n玛丽·布伦特认为灯塔还有用。\n\n玛丽·布伦特指出，雾天谁也离不开它。\n\n## "
            + heading
            + "\n\n海湾的船今年多了一倍。\n";
    assertEquals("NARRATOR", Claims.whoseLast(text));
  }

  @Test
  void theWriterOfATranslationIsNotTheOneWhosePageItIs() {
    String page = "---\nauthor: 林若水\n---\n# 灯塔的账\n\n作者：\n\n林若水\n\n作者：玛丽·布伦特\n\n灯塔的账算不过来。\n";
    assertEquals("NARRATOR mary-brent", Claims.whoseLast(page));
    String own = "---\nauthor: 林若水\n---\n# 灯塔的账\n\n作者：林若水\n\n灯塔的账算不过来。\n";
    assertEquals("NARRATOR lin-ruoshui", Claims.whoseLast(own));
  }

  @Test
  void aBylineInBoldIsNoHeadingOfASection() {
    String text = "# 灯塔之争\n\n**作者｜林若水**\n\n海湾的船今年多了一倍。\n\n林若水认为雾会散。\n";
    assertEquals("NARRATOR lin-ruoshui", Claims.whose(text).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "林若水反对拆掉灯塔。|NARRATOR",
        "林若水是海图室主任，以质疑卫星而闻名。|NARRATOR",
        "林若水反对拆掉灯塔，她说雾天里船只能看闪光。|REPORTED lin-ruoshui",
        "林若水批评道：|REPORTED lin-ruoshui",
        "林若水认为卫星已经足够。她希望拆掉灯塔。|REPORTED lin-ruoshui"
      })
  void whereSomebodyStandsIsHisAndWhatFollowsIsNot(String stance, String after) {
    assertEquals(after, Claims.whoseLast(stance + "海湾的船今年多了一倍。\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "根据知情人士透露，玛丽·布伦特下个月就会离开海湾。|UNRESOLVED",
        "据一位前员工的说法，玛丽·布伦特下个月就会离开海湾。|UNRESOLVED",
        "根据林若水的帖子，灯塔下个月就会重新点亮。|REPORTED lin-ruoshui",
        "根据林若水的安排，灯塔下个月就会重新点亮。|NARRATOR",
        "用林若水的话说，灯塔下个月就会重新点亮。|REPORTED lin-ruoshui"
      })
  void theSourceOfASentenceMayBeAPersonOrNobodyByName(String text, String whose) {
    assertEquals(whose, Claims.whoseLast(text + "\n"));
  }

  @Test
  void whatFollowsAClaimOfTwoIsOfBoth() {
    assertEquals(
        List.of(
            "REPORTED mary-brent+lin-ruoshui",
            "REPORTED mary-brent+lin-ruoshui",
            "REPORTED lin-ruoshui",
            "REPORTED lin-ruoshui"),
        Claims.whose("玛丽·布伦特和林若水认为灯塔还有用。雾天里船只能看闪光。林若水指出，卫星也会坏。信号覆盖不了整个海湾。\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"玛丽·布伦特说现在当我想象一座灯塔的时候|REPORTED mary-brent", "玛丽·布伦特说现在没有人再想象一座灯塔|NARRATOR"})
  void iOfSomebodyWhoIsQuotedWithoutMarksIsHisAgain(String said, String whose) {
    String text =
        "今天我们来聊聊海湾的灯塔\n海湾的船今年多了一倍\n渔民们自己出钱来修灯塔\n玛丽·布伦特认为灯塔还有用\n" + said + "\n我假设它的灯永远不会熄灭\n";
    List<Claim> claims = Claims.of("a.txt", text);
    assertEquals(whose, Claims.whose(claims.get(claims.size() - 1)));
  }

  @Test
  void theTeamThatSpeaksIsThatOfTheHouseOfWhichTheTextTells() {
    assertEquals("REPORTED polaris-institute", Claims.whoseLast("北辰研究院发布了新的海图。团队强调，灯塔还有用。\n"));
    assertEquals("NARRATOR", Claims.whoseLast("海湾的船今年多了一倍。团队强调，灯塔还有用。\n"));
  }

  @Test
  void whatSomebodyRecommendsIsHisBackToTheHeading() {
    String text =
        "海湾的船今年多了一倍。\n\n**《海边的钟》**\n\n这本书讲得很清楚。雾天里船只能看闪光。\n\n推荐人：海图室主任 林若水\n\n"
            + "**《灯与雾》**\n\n卫星也会坏。\n\n推荐人：守塔人 玛丽·布伦特\n";
    assertEquals(
        List.of("NARRATOR", "REPORTED lin-ruoshui", "REPORTED lin-ruoshui", "REPORTED mary-brent"),
        Claims.whose(text));
  }
}
