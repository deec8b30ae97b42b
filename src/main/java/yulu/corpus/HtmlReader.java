package yulu.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import yulu.text.Block;

/**
 * Reads the main content of HTML pages: headings, paragraphs, list items, quotations, table rows
 * and captions, without navigation, scripts and forms.
 */
final class HtmlReader implements DocumentReader {
  private static final int MAX_DEPTH = 512;

  /** Without pictures that stand in the page itself. */
  private static final int MAX_CHARACTERS = 8_000_000;

  private static final Pattern PICTURE = Pattern.compile("data:[\\w/+.-]{1,60};base64,[\\w+/=%]*");
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]+)");

  @Override
  public Content read(byte[] bytes) throws UnreadableFile {
    String html = PICTURE.matcher(Decoding.decode(bytes, declared(bytes))).replaceAll("data:,");
    Decoding.limit(html, MAX_CHARACTERS);
    HtmlNesting.check(html);
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    Document page = parser.parseInput(html, "");
    ExtractedText text = new ExtractedText();
    Element main = MainContent.of(page);
    MainContent.titleAbove(page, main)
        .ifPresent(
            title -> {
              text.words(title, false);
              text.close(Block.Kind.HEADING, 1);
            });
    HtmlBlocks.walk(main, text);
    return text.content(HtmlFields.of(page));
  }

  /** The character set that the page names in its first kilobytes. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    if (!charset.find()) {
      return Optional.empty();
    }
    String name =
        switch (charset.group(1).toLowerCase(Locale.ROOT)) {
          case "gb2312", "gbk", "x-gbk", "gb18030" -> "GB18030";
          case "big5", "big5-hkscs", "x-x-big5" -> "Big5-HKSCS";
          case "iso-8859-1", "latin1", "windows-1252" -> "windows-1252";
          default -> "UTF-8";
        };
    return Optional.of(Charset.forName(name));
  }
}
