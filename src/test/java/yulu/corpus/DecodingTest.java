package yulu.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.text.Document;
import yulu.text.Language;

class DecodingTest {
  private static final String SIMPLIFIED = "主持人：你觉得这个问题难吗？\n嘉宾：我认为不难，但是要花很长时间。\n";
  private static final String TRADITIONAL = "主持人：你覺得這個問題難嗎？\n來賓：我認為不難，但是要花很長時間。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void simplifiedChineseIsReadInEveryCharacterSet(String charset) {
    boolean wide = charset.startsWith("UTF-32");
    String text = wide ? "\uFEFF" + SIMPLIFIED : SIMPLIFIED;
    Document document = Samples.read("a.txt", text.getBytes(Charset.forName(charset)));
    assertEquals(SIMPLIFIED, document.text());
    assertEquals(Language.ZH, document.metadata().language().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "GB18030", "UTF-16LE", "UTF-16BE"})
  void traditionalChineseIsReadInEveryCharacterSet(String charset) {
    Document document = Samples.read("a.txt", TRADITIONAL.getBytes(Charset.forName(charset)));
    assertEquals(TRADITIONAL, document.text());
    assertEquals(Language.ZH_HANT, document.metadata().language().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoPartOfTheText(String charset) {
    byte[] bytes = ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset));
    assertEquals(SIMPLIFIED, Samples.read("a.txt", bytes).text());
  }

  @Test
  void englishInUtf16WithoutMarkIsRead() {
    byte[] bytes = "plain words\n".getBytes(Charset.forName("UTF-16LE"));
    assertEquals("plain words\n", Samples.read("a.txt", bytes).text());
  }

  @Test
  void everyKindOfLineEndBecomesOne() {
    assertEquals("a\nb\nc\n", Samples.read("a.txt", "a\r\nb\rc\n").text());
  }

  @Test
  void aBrokenByteIsNamedAndNeverReplaced() {
    byte[] bytes = SIMPLIFIED.getBytes(UTF_8);
    bytes[10] = (byte) 0xFF;
    Finding finding = Samples.finding("a.txt", bytes);
    assertTrue(finding.what().startsWith("byte 9 "), finding::what);
    assertEquals("save the file as UTF-8", finding.howToMend());
  }

  @Test
  void aBrokenByteAfterAMarkIsNamed() {
    byte[] bytes = "\uFEFFabc".getBytes(UTF_8);
    bytes[4] = (byte) 0xFF;
    assertTrue(Samples.finding("a.txt", bytes).what().startsWith("byte 4 is not UTF-8"));
  }

  @Test
  void aTextInAnotherOldCharacterSetIsRefused() {
    byte[] bytes = "d\u00E9j\u00E0 vu, na\u00EFve".getBytes(Charset.forName("windows-1252"));
    assertTrue(Samples.finding("a.txt", bytes).what().startsWith("byte 1 "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\uFFFE", "\uFFFF"})
  void charactersThatNoTextMayHoldAreRefused(String character) {
    Finding finding = Samples.finding("a.txt", "文字甲" + character + "乙");
    assertTrue(finding.what().startsWith("character 3 is U+"), finding::what);
  }

  @Test
  void aLoneSurrogateInJsonIsRefused() {
    Finding finding = Samples.finding("a.json", "[{\"text\":\"甲\\ud800\"}]");
    assertTrue(finding.what().contains("U+D800"), finding::what);
  }

  @Test
  void otherControlCharactersStayInTheTextAndOutOfTheWords() {
    Document document = Samples.read("a.md", "\f甲\u0007乙\u001B\n");
    assertEquals("\f甲\u0007乙\u001B\n", document.text());
    assertEquals("甲乙", Samples.words(document).get(0));
  }

  @Test
  void theHashIsThatOfTheBytes() {
    Document document = Samples.read("a.txt", "abc");
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", document.sha256());
  }
}
