package yulu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import yulu.text.Document;
import yulu.text.Language;

class HtmlReaderTest {

  @Test
  void theMainContentIsReadWithoutWhatIsAroundIt() {
    Document document =
        Samples.read(
            "a.html",
            """
            <html><head><title>谈话 | 某站</title><style>p{}</style></head><body>
            <header><a href="/">首页</a></header><nav><ul><li>栏目</li></ul></nav>
            <div class="sidebar">热门文章</div>
            <article><h1>谈话</h1><p>第一段，
            折行的<b>重点</b>。</p><ul><li>外<ul><li>内</li></ul></li></ul>
            <blockquote><p>引文</p></blockquote>
            <figure><img src="a.png" alt="图"><figcaption>图一</figcaption></figure>
            <form><p>订阅</p></form><script>alert(1)</script>
            <p style="display: none">看不见</p></article>
            <aside>广告</aside><footer>版权</footer></body></html>
            """);
    assertEquals(
        List.of(
            "HEADING 1 谈话",
            "PARAGRAPH 第一段，折行的重点。",
            "ITEM 1 外",
            "ITEM 2 内",
            "QUOTE 1 引文",
            "APPARATUS 图一"),
        Samples.blocks(document));
    assertEquals("谈话\n\n第一段，折行的重点。\n\n外\n内\n\n引文\n\n图一", document.text());
    assertEquals(List.of("重点"), Samples.strong(document));
  }

  @Test
  void lineBreaksEndLinesAndDoubleOnesParagraphs() {
    Document document = Samples.read("a.html", "<p>甲：一<br>乙：二<br>\n<br>丙：三&nbsp;&amp;四</p>");
    assertEquals(List.of("PARAGRAPH 甲：一\n乙：二", "PARAGRAPH 丙：三 &四"), Samples.blocks(document));
  }

  @Test
  void rowsOfDataAreRowsAndLayoutTablesAreParagraphs() {
    Document document =
        Samples.read(
            "a.html",
            "<table><tr><th>名<th>年</tr><tr><td>甲<td>2020</tr></table>"
                + "<table><tr><td><h2>题</h2><p>话</p></td><td>旁</td></tr></table>");
    assertEquals(
        List.of("ROW 名 | 年", "ROW 甲 | 2020", "HEADING 2 题", "PARAGRAPH 话", "PARAGRAPH 旁"),
        Samples.blocks(document));
  }

  @Test
  void theHeadGivesMetadata() {
    var metadata =
        Samples.read(
                "a.html",
                """
                <html lang="zh-TW"><head><title>談話</title>
                <meta name="author" content="王一">
                <meta property="article:published_time" content="2024-03-05T10:00:00Z">
                <meta name="description" content="講天氣">
                <link rel="canonical" href="https://example.org/a">
                <script type="application/ld+json">{"author": "別人"}</script>
                </head><body><p>這個人說話。</p></body></html>
                """)
            .metadata();
    assertEquals("談話", metadata.title().orElseThrow());
    assertEquals(List.of("王一"), metadata.authors());
    assertEquals("2024-03-05", metadata.date().orElseThrow().toString());
    assertEquals("講天氣", metadata.description().orElseThrow());
    assertEquals("https://example.org/a", metadata.source().orElseThrow());
    assertEquals(Language.ZH_HANT, metadata.language().orElseThrow());
  }

  @Test
  void theCharacterSetThatAPageNamesIsUsed() {
    String page = "<meta charset=\"windows-1252\"><p>na\u00EFve d\u00E9j\u00E0</p>";
    Document document = Samples.read("a.html", page.getBytes(Charset.forName("windows-1252")));
    assertEquals("na\u00EFve d\u00E9j\u00E0", document.text());
  }

  @Test
  void aTitleAboveTheContentStaysItsHeading() {
    Document document =
        Samples.read("a.html", "<h1>题</h1><div class=\"entry-content\"><p>一段话。</p></div>");
    assertEquals(List.of("HEADING 1 题", "PARAGRAPH 一段话。"), Samples.blocks(document));
  }
}
