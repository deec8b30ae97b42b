package yulu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yulu.text.Block;
import yulu.text.Document;
import yulu.text.Language;

class MarkdownReaderTest {

  @Test
  void theCanonicalTextIsTheWholeFile() {
    String text = "---\ntitle: 晚谈\n---\n\n# 开头\n\n一段**话**。\n";
    assertEquals(text, Samples.read("a.md", text).text());
  }

  @Test
  void aHeadingIsItsWordsWithoutMarks() {
    Document document = Samples.read("a.md", "# 开头 #\n\n### 第二\n\n小节\n----\n");
    assertEquals(List.of("HEADING 1 开头", "HEADING 3 第二", "HEADING 2 小节"), Samples.blocks(document));
  }

  @Test
  void aSentenceAboveARuleIsNoHeading() {
    Document document = Samples.read("a.md", "他说这条路走得通。\n---\n后来呢\n");
    assertEquals(List.of("PARAGRAPH 他说这条路走得通。", "PARAGRAPH 后来呢"), Samples.blocks(document));
  }

  @Test
  void linesOfAParagraphStayTogether() {
    Document document = Samples.read("a.md", "第一行\n第二行\n\n下一段");
    assertEquals(List.of("PARAGRAPH 第一行\n第二行", "PARAGRAPH 下一段"), Samples.blocks(document));
  }

  @Test
  void itemsHoldTheirOwnWordsOnlyAndKnowTheirDepth() {
    String text = "* 外一\n  * 内\n\n    内续\n* 外二\n\n1. 甲\n2. 乙\n";
    assertEquals(
        List.of("ITEM 1 外一", "ITEM 2 内", "ITEM 2 内续", "ITEM 1 外二", "ITEM 1 甲", "ITEM 1 乙"),
        Samples.blocks(Samples.read("a.md", text)));
  }

  @Test
  void marksOfAQuotationAreHiddenInsideIt() {
    Document document = Samples.read("a.md", "> 头一句\n> 第二句\n>\n> > 里面\n");
    assertEquals(List.of("QUOTE 1 头一句\n> 第二句", "QUOTE 2 里面"), Samples.blocks(document));
    assertEquals(List.of("头一句\n第二句", "里面"), Samples.words(document));
  }

  @Test
  void aQuotationInsideAnItemIsAQuotation() {
    Document document = Samples.read("a.md", "* 论证：\n  > 脑子是机器。\n");
    assertEquals(List.of("ITEM 1 论证：", "QUOTE 1 脑子是机器。"), Samples.blocks(document));
  }

  @Test
  void rowsOfATableAreBlocksWithoutItsRule() {
    Document document = Samples.read("a.md", "说明\n| 名 | 年 |\n|---|:-:|\n| **甲** | 2020 |\n");
    assertEquals(
        List.of("PARAGRAPH 说明", "ROW 名 | 年", "ROW **甲** | 2020"), Samples.blocks(document));
    assertEquals(List.of("甲"), Samples.strong(document));
  }

  @Test
  void whatIsNoProseIsApparatus() {
    String text =
        """
        ---
        author: 某人
        ---
        {{< video abc >}}

        ```
        x = 1
        ```

        ![图](a.png)

        [原文在此](https://example.org/a)

        <https://example.org>

        <!-- 更多 -->

        正文
        """;
    List<String> blocks = Samples.blocks(Samples.read("a.md", text));
    assertEquals("PARAGRAPH 正文", blocks.get(blocks.size() - 1));
    assertEquals(8, blocks.size());
    assertTrue(blocks.subList(0, 7).stream().allMatch(b -> b.startsWith("APPARATUS ")));
  }

  @Test
  void aLineOfNothingButALinkIsCutOutOfItsParagraph() {
    String text = "**总结：**\n![图](a.png)\n下文\n<https://example.org/b>\n";
    assertEquals(
        List.of(
            "PARAGRAPH **总结：**",
            "APPARATUS ![图](a.png)",
            "PARAGRAPH 下文",
            "APPARATUS <https://example.org/b>"),
        Samples.blocks(Samples.read("a.md", text)));
  }

  @Test
  void theTitleOfAPaperInAListOfLinksIsAnItem() {
    Document document = Samples.read("a.md", "- [On Small Things](https://example.org/p)\n");
    assertEquals(List.of("On Small Things"), Samples.words(document));
    assertEquals("ITEM", document.blocks().get(0).kind().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "他很**肯定**地说 @ 他很肯定地说",
        "用`代码`和*斜体* @ 用代码和斜体",
        "见[这里](https://example.org/x \"t\")吧 @ 见这里吧",
        "网址是 https://example.org/x。完 @ 网址是 。完",
        "甲乙<span>丙</span> @ 甲乙丙",
        "星号\\*两个 @ 星号*两个",
        "甲 &amp; 乙&nbsp;丙 @ 甲 & 乙丙",
        "注一[^1]完 @ 注一完",
        "是*“新词”*的 @ 是“新词”的",
        "算 2**10 和 3 * 4 @ 算 2**10 和 3 * 4",
        "变量 snake_case_name 不动 @ 变量 snake_case_name 不动",
        "剩一个** 标记 @ 剩一个 标记",
      })
  void marksInsideABlockAreHidden(String text, String words) {
    assertEquals(List.of(words), Samples.words(Samples.read("a.md", text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "他很**肯定**地说 @ 肯定",
        "这是**“引号”**的事 @ “引号”",
        "**“开头”的变化。他说完**，后面 @ “开头”的变化。他说完",
        "**甲**乙**丙** @ 甲/丙",
        "前**“一”（one）**。中间**“二”**。 @ “一”（one）/“二”",
        "**王某**: 你好 @ 王某",
        "***又粗又斜*** @ 又粗又斜",
        "__下划线__ 也是 @ 下划线",
        "`**不是**` 但**是** @ 是",
      })
  void boldIsPairedInTheOrderOfItsMarks(String text, String strong) {
    Document document = Samples.read("a.md", text);
    assertEquals(strong, String.join("/", Samples.strong(document)));
  }

  @Test
  void aBrokenMarkOnOneLineDoesNotMoveThoseOfTheNext() {
    Document document = Samples.read("a.md", "**主题：* 大事\n**日期：** 昨天\n");
    assertEquals(List.of("日期："), Samples.strong(document));
  }

  @Test
  void aBreakTagEndsABlock() {
    Document document = Samples.read("a.md", "甲：一<br>乙：二<br/>\n丙：**三**\n");
    assertEquals(List.of("PARAGRAPH 甲：一", "PARAGRAPH 乙：二<br/>\n丙：**三**"), Samples.blocks(document));
    assertEquals(List.of("三"), Samples.strong(document));
  }

  @Test
  void anAddressThatWasWrappedIsNoProse() {
    Document document =
        Samples.read(
            "a.md", "![](https://a.example/AbC-\niYAA/1000)\n\nhttps://a.example/x-\nnews.html\n");
    assertTrue(document.blocks().stream().allMatch(b -> b.kind() == Block.Kind.APPARATUS));
  }

  @Test
  void aColonOnTheNextLineLeavesItsLabelInTheParagraph() {
    Document document = Samples.read("a.md", "**甲**\n：一\n\n**题目**\n正文\n");
    assertEquals(
        List.of("PARAGRAPH **甲**\n：一", "PARAGRAPH **题目**", "PARAGRAPH 正文"),
        Samples.blocks(document));
  }

  @Test
  void indentedChineseSentencesAreProse() {
    Document document = Samples.read("a.md", "    他说，会下雨。\n    我们走吧。\n\n    let x = 1;\n");
    assertEquals("PARAGRAPH 他说，会下雨。", Samples.blocks(document).get(0));
    assertEquals("PARAGRAPH 我们走吧。", Samples.blocks(document).get(1));
  }

  @Test
  void aLabelInBracketsIsNoDefinitionOfALink() {
    Document document = Samples.read("a.md", "[主持人]: 今天聊什么？\n\n[嘉宾]: 聊天气。\n");
    assertEquals(
        List.of("PARAGRAPH [主持人]: 今天聊什么？", "PARAGRAPH [嘉宾]: 聊天气。"), Samples.blocks(document));
  }

  @Test
  void wordsInHtmlOfProseAreRead() {
    Document document = Samples.read("a.md", "<p align=\"center\">居中的<b>话</b></p>\n");
    assertEquals(List.of("居中的话"), Samples.words(document));
    assertEquals("PARAGRAPH", document.blocks().get(0).kind().name());
  }

  @Test
  void frontMatterGivesMetadata() {
    String text =
        """
        ---
        title: "一次夜谈"
        date: 2024-03-05T10:00:00+08:00
        source_url: https://example.org/talk
        source: 某台
        guests: [王一, 李二]
        host: 赵三
        people:
          - 孙四
        lang: zh-CN
        summary: 讲的是天气
        tags: [a, b]
        ---
        正文。
        """;
    var metadata = Samples.read("a.md", text).metadata();
    assertEquals(Optional.of("一次夜谈"), metadata.title());
    assertEquals("2024-03-05", metadata.date().orElseThrow().toString());
    assertEquals(Optional.of("https://example.org/talk"), metadata.source());
    assertEquals(List.of("王一", "李二"), metadata.speakers());
    assertEquals(Optional.of("赵三"), metadata.host());
    assertEquals(List.of("孙四"), metadata.people());
    assertEquals(Optional.of(Language.ZH), metadata.language());
    assertEquals(Optional.of("讲的是天气"), metadata.description());
    assertEquals(Optional.empty(), metadata.kind());
  }

  @Test
  void frontMatterThatIsNotQuiteYamlStillGivesItsPlainFields() {
    String text = "---\ntitle: 谈话: 上篇: \"引\"言\n\tdate: x\nauthor: 王一\n---\n正文。\n";
    var metadata = Samples.read("a.md", text).metadata();
    assertEquals(Optional.of("谈话: 上篇: \"引\"言"), metadata.title());
    assertEquals(List.of("王一"), metadata.authors());
  }

  @Test
  void ruledTextWithoutFieldsIsNoFrontMatter() {
    Document document = Samples.read("a.md", "---\n\n正文一\n\n---\n\n正文二\n");
    assertEquals(List.of("PARAGRAPH 正文一", "PARAGRAPH 正文二"), Samples.blocks(document));
  }

  @Test
  void tagsAndAliasesInFrontMatterStayLiterals() {
    String bomb =
        """
        ---
        a: &a [x,x,x,x,x,x,x,x,x]
        b: &b [*a,*a,*a,*a,*a]
        c: [*b,*b,*b,*b]
        title: !!javax.script.ScriptEngineManager [题]
        date: '<https://example.org/> .'
        ---
        正文。
        """;
    var metadata = Samples.read("a.md", bomb).metadata();
    assertEquals(Optional.of("题"), metadata.title());
    assertEquals(Optional.empty(), metadata.date());
  }
}
