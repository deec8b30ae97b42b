package yulu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yulu.text.Language;

class LocalNamesTest {
  private static final String BRENT = "person/mary-brent";
  private static final String LONG = "海很宽。".repeat(800);
  private static final String ANDREI = "person/andrei-kovac";

  @Test
  void aSurnameAloneMeansThePersonNamedInFull() {
    assertNames("玛丽·布伦特来了。布伦特看了看海。玛丽笑了。", "玛丽·布伦特=" + BRENT, "布伦特=" + BRENT, "玛丽=" + BRENT);
    assertNames(
        "Mary Brent came. Brent looked at the sea.", "Mary Brent=" + BRENT, "Brent=" + BRENT);
  }

  @Test
  void aTitleWithItsSubtitleIsTheSameWork() {
    assertNames("他读了《海边的钟》，也就是《海边的钟：一部小史》。", "海边的钟=work/海边的钟", "海边的钟：一部小史=work/海边的钟");
  }

  @Test
  void theFullNameMayComeAfterTheSurname() {
    assertNames("布伦特看了看海。后来玛丽·布伦特走了。", "布伦特=" + BRENT, "玛丽·布伦特=" + BRENT);
  }

  @Test
  void aChineseTextMayWriteTheGivenNameOfALatinNameInItsOwnWay() {
    String jack = "person/jack-galland";
    assertNames(
        "来自北辰研究院的 Jack Galland 来了。杰克，你怎么看？",
        "北辰研究院=organization/polaris-institute",
        "Jack Galland=" + jack,
        "杰克=" + jack);
  }

  @Test
  void aGivenNameAloneNamesNobodyWhereTheFullNameIsNot() {
    assertNobodyKnown("玛丽看了看海。");
    assertNobodyKnown("Mary looked at the sea.");
  }

  @Test
  void aTransliterationWithItsLatinNameIsThePersonOfThatName() {
    assertNames(
        "梅丽·布兰特（Mary Brent）来了。布兰特看了看海。", "梅丽·布兰特=" + BRENT, "Mary Brent=" + BRENT, "布兰特=" + BRENT);
  }

  @Test
  void anotherTransliterationThatSoundsAlikeIsTheSamePerson() {
    assertNames("安德烈·科瓦奇来了。安德烈·科瓦契走了。", "安德烈·科瓦奇=" + ANDREI, "安德烈·科瓦契=" + ANDREI);
  }

  @Test
  void aNameInTheOtherScriptThatSoundsAlikeIsTheSamePerson() {
    assertNames(
        "欢迎收听，我是乌娜·托夫特。\n\nI'm Una Toft.", "乌娜·托夫特=person/乌娜·托夫特", "Una Toft=person/乌娜·托夫特");
  }

  @Test
  void aPersonMayHaveAShortNameToo() {
    assertNames(
        "两位受访者：Moira Burand（以下简称 MB），港口的负责人。MB 来了。",
        "Moira Burand=person/moira-burand",
        "MB=person/moira-burand",
        "MB=person/moira-burand");
  }

  @Test
  void aListedSurnameIsAGivenNameWhereTheTextHasItSo() {
    assertNames("布伦特·托夫特来了。布伦特看了看海。", "布伦特·托夫特=person/布伦特·托夫特", "布伦特=person/布伦特·托夫特");
  }

  @Test
  void aNameOfTheSameScriptIsNotComparedByAnother() {
    assertNames(
        "Mary Brent came. Moira Burand spoke.",
        "Mary Brent=" + BRENT,
        "Moira Burand=person/moira-burand");
  }

  @Test
  void aListedSurnameAfterAnotherGivenNameIsSomebodyElse() {
    assertNames("导师是 Srina Brent。", "Srina Brent=person/srina-brent");
    assertNames("她与 Daniel de Vries 来了。", "Daniel de Vries=person/daniel-de-vries");
    assertNames("De Vries 来了。", "De Vries=person/nando-de-vries");
  }

  @Test
  void aPlaceThatHasTheNameOfAFamilyIsNobody() {
    assertNames("布伦特来了。", "布伦特=" + BRENT);
    assertNames("他们搬到了布伦特州。");
  }

  @Test
  void aNameOfCreditsIsTheEndOfAFullName() {
    assertNames("主持人陆晴棠来了。\n\n谢谢晴棠。", "陆晴棠=person/陆晴棠", "晴棠=person/陆晴棠");
    assertNames("谢谢晴棠。", "晴棠=person/晴棠");
  }

  @Test
  void anotherGivenNameOrSoundIsAnotherPerson() {
    List<String> names = Linked.names("安德烈·科瓦奇来了。伊万·科瓦契走了。安德烈·马林也走了。");
    assertEquals("安德烈·科瓦奇=" + ANDREI, names.get(0));
    assertEquals("伊万·科瓦契=person/伊万·科瓦契", names.get(1));
    assertEquals("安德烈·马林=person/安德烈·马林", names.get(2));
  }

  @Test
  void surnameAndInitialsOfABibliographyAreThePersonNamedInFull() {
    String text =
        "Mary Brent wrote it.\n\n[1] Brent M, Toft U. Memory of shallow water[J]. Coast, 2031.\n";
    List<String> names = Linked.names(text);
    assertTrue(names.contains("Brent M=" + BRENT), names::toString);
    assertTrue(names.contains("Toft U=person/toft-u"), names::toString);
  }

  @Test
  void aSurnameThatTwoShareNamesNobodyWhereBothAreNamedAlike() {
    List<String> names = Linked.names("安德烈·科瓦奇来了。彼得·科瓦奇走了。科瓦奇看了看海。");
    assertEquals(List.of("安德烈·科瓦奇=" + ANDREI, "彼得·科瓦奇=person/peter-kovac"), names);
  }

  @Test
  void aSurnameThatTwoShareMeansTheOneOfWhomTheTextSpeaks() {
    List<String> names = Linked.names("安德烈·科瓦奇来了。彼得·科瓦奇走了。安德烈·科瓦奇画图。科瓦奇看了看海。");
    assertEquals("科瓦奇=" + ANDREI, names.get(names.size() - 1));
  }

  @Test
  void aShortFormThatTheTextIntroducesIsTheSameThing() {
    List<String> names = Linked.names("Northern Tidal Observatory（简称 NTO）建在海边。NTO 每天测浪。");
    assertEquals(
        List.of(
            "Northern Tidal Observatory=organization/northern-tidal-observatory",
            "NTO=organization/northern-tidal-observatory",
            "NTO=organization/northern-tidal-observatory"),
        names);
  }

  @Test
  void aPersonWhomNoListHasIsIntroducedWithBothNames() {
    LinkedDocument linked = Linked.of("a.md", "乌尔里克·托夫特（Ulrik Toft）来了。托夫特看了看海。");
    List<Place> places = linked.passages().get(0).places();
    Entity toft = places.get(0).entity();
    assertEquals("ulrik-toft", toft.key());
    assertEquals(Optional.of("Ulrik Toft"), toft.names().in(Language.EN));
    assertEquals(Optional.of("乌尔里克·托夫特"), toft.names().in(Language.ZH));
    assertTrue(places.stream().allMatch(p -> p.entity().equals(toft)));
    assertEquals(3, places.size());
  }

  @Test
  void aTermWithItsEnglishIsOneConcept() {
    List<String> names = Linked.names("这叫潮间带记忆效应（Littoral Memory Effect）。潮间带记忆效应很弱。");
    assertTrue(
        names.stream().allMatch(n -> n.endsWith("=concept/littoral-memory-effect")),
        names.toString());
    assertEquals(3, names.size());
  }

  @Test
  void aNameOfTwoThingsIsTheWorkWhereTitleMarksStandAroundIt() {
    assertNames("他写了《世界模型》。", "世界模型=work/low-water");
    assertNames("机器需要世界模型。", "世界模型=concept/world-model");
  }

  @Test
  void anEverydayWordWithACaretCountsAlsoInTheCompanyOfWhatIsNextToIt() {
    assertNames("水位又高了。" + LONG);
    assertNames("水位又高了。", "水位=concept/sea-level");
    assertNames("他到了才看到水位到了。");
    assertNames("海平面不同。水位又高了。", "海平面=concept/sea-level", "水位=concept/sea-level");
    assertNames("潮汐预报不难。水位又高了。", "潮汐预报=concept/tide-prediction", "水位=concept/sea-level");
    assertNames("预报不难。水位又高了。" + LONG, "预报=concept/forecasting");
  }

  @Test
  void aWeakNameCountsOnlyWhereAStrongOneSupportsIt() {
    assertNames("记忆会消退。");
    assertNames("长期记忆不同。记忆会消退。", "长期记忆=concept/memory", "记忆=concept/memory");
  }

  @Test
  void aWeakNameThatDoesNotCountHidesNoStrongOne() {
    assertNames("记忆推理变难了。", "推理=concept/inference");
    assertNames("长期记忆不同。记忆推理变难了。", "长期记忆=concept/memory", "记忆推理=concept/memory");
  }

  @Test
  void aWeakSurnameCountsWhereTheFullNameStands() {
    assertNames("Stern waves hit the boat.");
    assertNames(
        "Olaf Stern came. Stern looked.",
        "Olaf Stern=person/olaf-stern",
        "Stern=person/olaf-stern");
  }

  @Test
  void aChineseNameMayBeFollowedByATitleInPlaceOfTheGivenName() {
    assertNames("林若水来了。林老师看了看海。", "林若水=person/lin-ruoshui", "林老师=person/lin-ruoshui");
  }

  @Test
  void theGivenNameOfAChineseNameStandsForIt() {
    assertNames("林若水来了。若水看了看海。", "林若水=person/lin-ruoshui", "若水=person/lin-ruoshui");
  }

  @Test
  void namesOfOneTextAreUnknownInTheNext() {
    assertNames("玛丽·布伦特来了。", "玛丽·布伦特=" + BRENT);
    assertNobodyKnown("玛丽走了。");
  }

  @Test
  void aLabelThatIsANameIsAMention() {
    String text = "林若水：还亮。\n\n主持人：谁出钱？\n\n林若水：渔民自己出。\n\n主持人：好。";
    LinkedDocument linked = Linked.of("a.md", text);
    assertEquals(2, linked.labels().size());
    for (EntityMention label : linked.labels()) {
      assertEquals("林若水", label.span().of(linked.document().text()));
      assertEquals("lin-ruoshui", label.entity().key());
    }
  }

  @Test
  void participantsComeFromTheSourcesOwnFields() {
    LinkedDocument linked =
        Linked.of(
            "talks/andrei-kovac-on-charts.md",
            """
            ---
            title: 海图的将来
            speakers: [玛丽·布伦特]
            host: 林若水
            author: Polaris Institute
            ---

            海图会过时。
            """);
    assertEquals(List.of("mary-brent"), linked.speakers().stream().map(Entity::key).toList());
    assertEquals(Optional.of("lin-ruoshui"), linked.host().map(Entity::key));
    assertEquals(List.of("polaris-institute"), linked.authors().stream().map(Entity::key).toList());
    assertEquals(List.of("andrei-kovac"), linked.titled().stream().map(Entity::key).toList());
  }

  @Test
  void placesAreInOrderAndDoNotOverlap() {
    String text = "玛丽·布伦特（Mary Brent）在北辰研究院用 TideNet 3 和 Seal 3 做潮汐预报，她和 Andrei Kovac 写了《海如何记忆》。";
    for (LinkedPassage passage : Linked.of("a.md", text).passages()) {
      int end = 0;
      for (Place place : passage.places()) {
        assertTrue(place.begin() >= end && place.end() > place.begin());
        end = place.end();
      }
    }
  }

  @Test
  void traditionalTextIsLinkedLikeSimplified() {
    assertNames(
        "瑪麗‧布倫特在北辰研究院做潮汐預報。",
        "瑪麗‧布倫特=" + BRENT,
        "北辰研究院=organization/polaris-institute",
        "潮汐預報=concept/tide-prediction");
  }

  @Test
  void aSurnameAloneMeansWhomTheTextNamesInFullWithIt() {
    String grace = "person/格蕾丝·布伦特";
    assertNames("格蕾丝·布伦特来了。布伦特看了看海。", "格蕾丝·布伦特=" + grace, "布伦特=" + grace);
    assertNames(
        "玛丽·布伦特来了。格蕾丝·布伦特走了。玛丽·布伦特看了看海。", "玛丽·布伦特=" + BRENT, "格蕾丝·布伦特=" + grace, "玛丽·布伦特=" + BRENT);
  }

  @Test
  void aGivenNameThatGoesOnWithTheNextWordIsNobodyElse() {
    assertNames("乌娜·托夫特来了。乌娜接着介绍了潮汐。", "乌娜·托夫特=person/乌娜·托夫特", "乌娜=person/乌娜·托夫特");
  }

  @Test
  void aTermInBoldBeforeItsGlossIsTakenWhole() {
    assertNames(
        "因为**三潮系统**（Three Tide System: 三次潮汐的系统）很旧。",
        "三潮系统=concept/three-tide-system",
        "Three Tide System=concept/three-tide-system");
  }

  private static void assertNames(String text, String... names) {
    assertEquals(List.of(names), Linked.names(text), text);
  }

  /** There may be a person of that name, but not the one of the lexicon. */
  private static void assertNobodyKnown(String text) {
    assertTrue(Linked.names(text).stream().noneMatch(n -> n.contains(BRENT)), text);
  }
}
