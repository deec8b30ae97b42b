package yulu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlinerTest {
  @Test
  void hardWrappedLinesAreJoinedToSentences() {
    String text =
        """
        灯塔在海角上站了一百多年，守塔人换了九代，没有
        一天不亮。后来航道改了，船只都从北面的水道进
        港，灯塔就关了。

        新的守塔人说，他要把它重新点亮，让夜里回家的
        渔船看见海角。\
        """;
    assertEquals(
        List.of(
            "灯塔在海角上站了一百多年，守塔人换了九代，没有一天不亮。",
            "后来航道改了，船只都从北面的水道进港，灯塔就关了。",
            "新的守塔人说，他要把它重新点亮，让夜里回家的渔船看见海角。"),
        Texts.sentences(Texts.plain(text)));
  }

  @Test
  void wrappedEnglishLinesAreJoinedWithASpace() {
    String text =
        """
        The lighthouse stood on the cape for over a hundred
        years before the channel was moved.
        """;
    assertEquals(
        List.of(
            "The lighthouse stood on the cape for over a hundred years before the channel was"
                + " moved."),
        Texts.sentences(Texts.plain(text)));
  }

  @Test
  void aBlankLineDividesPassages() {
    assertEquals(
        List.of("灯塔在海角上站了一百多年从没有一天不亮", "后来航道改了"),
        Texts.passages(Texts.plain("灯塔在海角上站了一百多年从没有一天不亮\n\n后来航道改了。".replace("。", ""))));
  }

  @Test
  void aScriptWithOneClauseALineIsJoinedToSentences() {
    String text =
        """
        灯塔在海角上
        站了一百多年
        守塔人换了九代人
        没有一天不亮
        但是后来航道改了
        船只都从北面的水道进港
        所以灯塔就关了\
        """;
    Document document = Texts.plain(text);
    assertTrue(Texts.outline(document).unpunctuated());
    assertEquals(
        List.of("灯塔在海角上站了一百多年守塔人换了九代人没有一天不亮", "但是后来航道改了船只都从北面的水道进港", "所以灯塔就关了"),
        Texts.sentences(document));
  }

  @Test
  void aPunctuatedTextIsNotTakenForAScript() {
    Document document = Texts.plain("灯塔在海角上站了一百多年。\n守塔人换了九代，没有一天不亮。\n后来航道改了，灯塔就关了。");
    assertFalse(Texts.outline(document).unpunctuated());
    assertEquals(3, Texts.sentences(document).size());
  }

  @Test
  void subtitleCuesAreJoinedWhereTheyCutASentence() {
    String text =
        """
        灯塔在海角上站了
        一百多年，守塔人
        换了九代。后来航道
        改了，灯塔就关了。\
        """;
    Document document = Texts.cues(text);
    assertTrue(Texts.outline(document).lines());
    assertEquals(List.of("灯塔在海角上站了一百多年，守塔人换了九代。", "后来航道改了，灯塔就关了。"), Texts.sentences(document));
  }

  @Test
  void theEvidenceOfAJoinedSentenceLeavesOutTimeCodes() {
    String text = "灯塔在海角上站了\n00:00:04,000 --> 00:00:08,000\n一百多年。";
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.CUE, 0, new Span(0, 8), Optional.empty(), 1000),
            new Block(Block.Kind.CUE, 0, new Span(39, 44), Optional.empty(), 4000));
    Passage passage = Texts.outline(Texts.document(text, blocks)).passages().get(0);
    List<Span> pieces = passage.view().pieces(0, passage.view().length());
    assertEquals(List.of("灯塔在海角上站了", "一百多年。"), pieces.stream().map(s -> s.of(text)).toList());
  }

  @Test
  void aLongSilenceAfterASentenceDividesCues() {
    String text = "灯塔关了。\n渔船回来了。";
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.CUE, 0, new Span(0, 5), Optional.empty(), 1000),
            new Block(Block.Kind.CUE, 0, new Span(6, 12), Optional.empty(), 20_000));
    assertEquals(List.of("灯塔关了。", "渔船回来了。"), Texts.passages(Texts.document(text, blocks)));
  }

  @Test
  void aCueThatBeginsWithADashIsAnotherVoice() {
    assertEquals(List.of("灯塔关了吗", "- 早就关了"), Texts.passages(Texts.cues("灯塔关了吗\n- 早就关了")));
  }

  @Test
  void directionsOfATranscriberAreNotInTheWords() {
    assertEquals(
        List.of("灯塔关了，真的。", "Yes, it is dark."),
        Texts.sentences(Texts.plain("灯塔关了[停顿]，真的（笑声）。\n\n[02:43] Yes, (laughter) it is dark.")));
  }

  @Test
  void chineseLabelsWithAColonDivideTurns() {
    assertEquals(
        List.of("主持人|灯塔还亮吗？", "林若水|还亮。守塔人每天都来。", "主持人|谁出钱？", "林若水|渔民自己出。"),
        Texts.passages(
            Texts.paragraphs("主持人：灯塔还亮吗？\n\n林若水：还亮。守塔人每天都来。\n\n主持人：谁出钱？\n\n林若水：渔民自己出。")));
  }

  @Test
  void aLabelAloneOnItsLineBelongsToWhatFollows() {
    String text = "主持人：\n灯塔还亮吗？\n林若水：\n还亮。\n守塔人每天都来。\n主持人：\n谁出钱？\n林若水：\n渔民自己出。";
    Outline outline = Texts.outline(Texts.plain(text));
    assertTrue(outline.labelled());
    List<String> turns = new ArrayList<>();
    outline.passages().forEach(p -> turns.add(p.label().orElse("") + "|" + p.view().text()));
    assertEquals(List.of("主持人|灯塔还亮吗？", "林若水|还亮。", "林若水|守塔人每天都来。", "主持人|谁出钱？", "林若水|渔民自己出。"), turns);
  }

  @Test
  void boldLabelsAreReadWithoutTheirMarks() {
    String text =
        """
        **Host**: Is it lit?

        **Mary Brent**: It is.

        **Host**: Who pays?

        **Mary Brent**: The fishers do.\
        """;
    assertEquals(
        List.of(
            "Host|Is it lit?", "Mary Brent|It is.", "Host|Who pays?", "Mary Brent|The fishers do."),
        Texts.passages(Texts.bold(text)));
  }

  @Test
  void aNameInBoldThatIsTheSubjectIsNoLabel() {
    String text =
        "**Mary Brent**认为灯塔还有用。\n\n**林若水**指出卫星已经足够。\n\n".repeat(4)
            + "**Mary Brent** argues that the light is of use.";
    assertFalse(Texts.outline(Texts.bold(text)).labelled());
  }

  @Test
  void aLineInBoldThatEndsNoSentenceIsAHeading() {
    String text = "# 灯塔\n\n**谁来守**\n\n渔民轮流守。\n\n**守得住吗？**\n\n**其实**很难\n\n**1** **钱从哪里来**\n\n渔民自己出。";
    Outline outline = Texts.outline(Texts.bold(text));
    assertEquals(
        List.of("", "灯塔", "谁来守", "1 钱从哪里来"),
        outline.sections().stream().map(Section::title).toList());
    assertEquals(List.of(0, 1, 2, 2), outline.sections().stream().map(Section::level).toList());
  }

  @Test
  void aLineWithoutWordsInBoldIsNoHeading() {
    Outline outline = Texts.outline(Texts.bold("**灯**还亮着。\n\n———\n\n谁来守"));
    assertEquals(1, outline.sections().size());
  }

  @Test
  void aBoldHeadingDoesNotEndATurn() {
    String turns = "**何以宁：** 还亮吗？\n\n**林若水：** 还亮。\n\n".repeat(3);
    String text = turns + "**三个理由**\n\n雾天要用。";
    assertTrue(Texts.passages(Texts.bold(text)).contains("林若水|雾天要用。"));
  }

  @Test
  void turnsMayBeWrittenAsHeadings() {
    String turns = "##### 何以宁：还亮吗？\n\n##### 林若水：还亮。\n\n".repeat(3);
    String text = "# 灯塔\n\n" + turns + "##### 雾天谁也离不开它。\n\n##### 谁来守";
    List<String> passages = Texts.passages(Texts.paragraphs(text));
    assertEquals(List.of("灯塔", "何以宁|还亮吗？", "林若水|还亮。"), passages.subList(0, 3));
    assertEquals(List.of("林若水|雾天谁也离不开它。", "谁来守"), passages.subList(7, 9));
  }

  @Test
  void aLabelInBoldMayEndTheLineAboveWhatItSays() {
    String text = "**Mary Brent**  \n灯塔还亮吗？**林若水**  \n还亮，守塔人每天晚上都来。\n\n".repeat(4).strip();
    assertEquals(
        List.of("Mary Brent|灯塔还亮吗？", "林若水|还亮，守塔人每天晚上都来。"),
        Texts.passages(Texts.bold(text)).subList(0, 2));
  }

  @Test
  void aColonThatWasWrappedAwayBelongsToItsLabel() {
    String text =
        "**何以宁**\n：还亮吗？\n\n**林若水**\n：还亮。\n\n**何以宁**\n：谁守？\n\n**林若水**\n：渔民。\n\n**林若水**\n：都来。\n\n**何以宁**\n：好。";
    assertEquals(List.of("何以宁|还亮吗？", "林若水|还亮。"), Texts.passages(Texts.bold(text)).subList(0, 2));
  }

  @Test
  void labelsMayCarryATime() {
    assertEquals(
        List.of(
            "Mary Brent|It is lit.", "Host|Who pays?", "Mary Brent|The fishers do.", "Host|Good."),
        Texts.passages(
            Texts.paragraphs(
                """
                Mary Brent (00:08:36): It is lit.

                Host (00:08:41): Who pays?

                Mary Brent (00:08:50): The fishers do.

                Host (00:09:02): Good.\
                """)));
    assertEquals(
        List.of("林若水|还亮。", "主持人|谁出钱？", "林若水|渔民自己出。", "主持人|好。"),
        Texts.passages(
            Texts.paragraphs(
                """
                [00:01:02] 林若水：还亮。

                [00:01:09] 主持人：谁出钱？

                [00:01:12] 林若水：渔民自己出。

                [00:01:15] 主持人：好。\
                """)));
  }

  @Test
  void aNameWithATimeAndNoColonIsALabelWhereItStandsAlone() {
    assertEquals(
        List.of("林若水|还亮。", "主持人|谁出钱？", "林若水|渔民自己出。", "主持人|好的。"),
        Texts.passages(
            Texts.plain(
                "林若水 00:01:02\n还亮。\n主持人 00:01:09\n谁出钱？\n林若水 00:01:12\n渔民自己出。\n主持人 00:01:15\n好的。")));
  }

  @Test
  void diarizedLabelsDivideTurns() {
    assertEquals(
        List.of("SPEAKER_00|灯塔还亮吗？", "SPEAKER_01|还亮。", "SPEAKER_00|谁出钱？"),
        Texts.passages(
            Texts.paragraphs("SPEAKER_00: 灯塔还亮吗？\n\nSPEAKER_01: 还亮。\n\nSPEAKER_00: 谁出钱？")));
    assertEquals(
        List.of("说话人1|灯塔还亮吗？", "说话人2|还亮。", "说话人1|谁出钱？"),
        Texts.passages(Texts.paragraphs("说话人1：灯塔还亮吗？\n\n说话人2：还亮。\n\n说话人1：谁出钱？")));
  }

  @Test
  void aSentenceGoesOnOverLinesThatRepeatTheirLabel() {
    assertEquals(
        List.of("Speaker 1|他说有一天呢，灯塔会自己亮。", "Speaker 1|谁出钱？", "Speaker 2|渔民出，", "Speaker 1|好的。"),
        Texts.passages(
            Texts.plain(
                "[Speaker 1]: 他说有一天呢，\n[Speaker 1]: 灯塔会自己亮。\n[Speaker 1]: 谁出钱？\n[Speaker 2]: 渔民出，\n[Speaker 1]: 好的。")));
  }

  @Test
  void questionAndAnswerAreLabels() {
    assertEquals(
        List.of("问|灯塔还亮吗？", "答|还亮。", "问|谁出钱？", "答|渔民自己出。"),
        Texts.passages(Texts.paragraphs("问：灯塔还亮吗？\n\n答：还亮。\n\n问：谁出钱？\n\n答：渔民自己出。")));
    assertEquals(
        List.of("Q|Is it lit?", "A|It is.", "Q|Who pays?", "A|The fishers do."),
        Texts.passages(
            Texts.paragraphs("Q: Is it lit?\n\nA: It is.\n\nQ: Who pays?\n\nA: The fishers do.")));
  }

  @Test
  void aLabelLastsOverParagraphsUntilTheNext() {
    String text = "林若水：还亮。\n\n守塔人每天都来。\n\n他不收钱。\n\n主持人：谁出钱？\n\n林若水：渔民自己出。\n\n主持人：好。";
    assertEquals(
        List.of("林若水|还亮。", "林若水|守塔人每天都来。", "林若水|他不收钱。", "主持人|谁出钱？", "林若水|渔民自己出。", "主持人|好。"),
        Texts.passages(Texts.paragraphs(text)));
  }

  @Test
  void passagesOfOneTurnShareItAndOthersDoNot() {
    List<Passage> passages =
        Texts.outline(Texts.paragraphs("林若水：还亮。\n\n守塔人每天都来。\n\n主持人：谁出钱？\n\n林若水：渔民。\n\n主持人：好。"))
            .passages();
    assertEquals(passages.get(0).turn(), passages.get(1).turn());
    assertTrue(passages.get(1).turn() < passages.get(2).turn());
    assertTrue(passages.get(2).turn() < passages.get(3).turn());
  }

  @Test
  void aSectionHeadingEndsTheTurn() {
    String text = "主持人：谁出钱？\n\n林若水：渔民自己出。\n\n主持人：好。\n\n## 后记\n\n灯塔在夏天重新开放。";
    List<String> passages = Texts.passages(Texts.paragraphs(text));
    assertEquals("灯塔在夏天重新开放。", passages.get(passages.size() - 1));
  }

  @Test
  void labelsStandWhereTheTextHasThem() {
    String text = "林若水：还亮。\n\n主持人（笑）：谁出钱？\n\n林若水：渔民自己出。\n\n主持人：好。";
    List<Outline.Label> labels = Texts.outline(Texts.paragraphs(text)).labels();
    assertEquals(
        List.of("林若水", "主持人", "林若水", "主持人"), labels.stream().map(Outline.Label::name).toList());
    labels.forEach(l -> assertEquals(l.name(), l.span().of(text)));
  }

  @Test
  void aWordWithAColonThatComesOnceIsNoLabel() {
    Document document = Texts.paragraphs("结论：灯塔要修。\n\n比如：换灯泡。\n\n原因：太旧了。");
    assertFalse(Texts.outline(document).labelled());
    assertEquals(List.of("结论：灯塔要修。", "比如：换灯泡。", "原因：太旧了。"), Texts.passages(document));
  }

  @Test
  void wordsThatHeadNotesAreNoLabelsHoweverOften() {
    Document document = Texts.paragraphs("要点：灯塔要修。\n\n要点：灯泡要换。\n\n要点：船要等。\n\n要点：人要守。");
    assertFalse(Texts.outline(document).labelled());
  }

  @Test
  void aSpeakerThatTheFormatGivesLabelsItsBlocks() {
    String text = "还亮。谁出钱？";
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.CUE, 0, new Span(0, 3), Optional.of("Brent"), 0),
            new Block(Block.Kind.CUE, 0, new Span(3, 7), Optional.of("Host"), 2000));
    Document document = Texts.document(text, blocks);
    assertTrue(Texts.outline(document).labelled());
    assertEquals(List.of("Brent|还亮。", "Host|谁出钱？"), Texts.passages(document));
  }

  @Test
  void headingsMakeSectionsThatKnowTheirParentsAndDates() {
    Outline outline =
        Texts.outline(
            Texts.paragraphs(
                """
                序。

                # 灯塔史

                一。

                ## 港口论坛（2031年4月9日）

                二。

                ### 晚上

                三。

                ## 之后

                四。

                # 海图

                五。\
                """));
    List<Section> sections = outline.sections();
    assertEquals(
        List.of("", "灯塔史", "港口论坛（2031年4月9日）", "晚上", "之后", "海图"),
        sections.stream().map(Section::title).toList());
    assertEquals(List.of(-1, 0, 1, 2, 1, 0), sections.stream().map(Section::parent).toList());
    assertEquals(Optional.of(new PartialDate(2031, 4, 9)), sections.get(2).date());
    assertEquals(Optional.empty(), sections.get(4).date());
    Passage third =
        outline.passages().stream()
            .filter(p -> p.view().text().equals("三。"))
            .findFirst()
            .orElseThrow();
    assertEquals(3, third.section());
  }

  @Test
  void apparatusIsNeitherPassageNorPartOfOne() {
    String text = "灯塔关了。图一：灯塔。渔船回来了。";
    List<Block> blocks =
        List.of(
            Block.of(Block.Kind.PARAGRAPH, new Span(0, 5)),
            Block.of(Block.Kind.APPARATUS, new Span(5, 11)),
            Block.of(Block.Kind.PARAGRAPH, new Span(11, 17)));
    assertEquals(List.of("灯塔关了。", "渔船回来了。"), Texts.passages(Texts.document(text, blocks)));
  }

  @Test
  void itemsAndQuotationsKeepTheirKindAndDepth() {
    String text = "换灯泡。等船来。";
    List<Block> blocks =
        List.of(
            Block.of(Block.Kind.ITEM, 2, new Span(0, 4)),
            Block.of(Block.Kind.QUOTE, 1, new Span(4, 8)));
    List<Passage> passages = Texts.outline(Texts.document(text, blocks)).passages();
    assertEquals(Block.Kind.ITEM, passages.get(0).kind());
    assertEquals(2, passages.get(0).depth());
    assertEquals(Block.Kind.QUOTE, passages.get(1).kind());
  }

  @Test
  void spacesThatStandForPunctuationEndSentences() {
    String line = "灯塔在海角上站了一百多年 从来没有一天不亮 但是后来航道改了船只都从北面进港 所以灯塔就关了";
    assertEquals(
        List.of("灯塔在海角上站了一百多年 从来没有一天不亮", "但是后来航道改了船只都从北面进港", "所以灯塔就关了"),
        Texts.sentences(Texts.plain(line)));
  }

  @Test
  void aHundredThousandLinesAreOutlinedInTime() {
    String text = "灯塔在海角上站了一百多年。\n".repeat(100_000);
    assertEquals(100_000, Texts.outline(Texts.plain(text)).passages().size());
  }

  @Test
  void aDocumentWithoutBlocksHasAnEmptyOutline() {
    Outline outline = Texts.outline(Texts.document("", List.of()));
    assertEquals(List.of(), outline.passages());
    assertEquals(1, outline.sections().size());
    assertFalse(outline.labelled());
  }
}
