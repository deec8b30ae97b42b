package yulu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import yulu.text.Document;

class DocxReaderTest {

  @Test
  void headingsParagraphsItemsAndRowsAreBlocks() throws IOException {
    Document document = Samples.read("a.docx", sample());
    assertEquals(
        List.of("HEADING 2 题", "PARAGRAPH 第一行\n第二行重点", "ITEM 1 甲", "ITEM 2 乙", "ROW 名 | 年"),
        Samples.blocks(document));
    assertEquals("题\n\n第一行\n第二行重点\n\n甲\n乙\n\n名 | 年", document.text());
    assertEquals(List.of("重点"), Samples.strong(document));
  }

  @Test
  void propertiesGiveMetadata() throws IOException {
    var metadata = Samples.read("a.docx", sample()).metadata();
    assertEquals("夜谈", metadata.title().orElseThrow());
    assertEquals(List.of("王一"), metadata.authors());
  }

  @Test
  void anEncryptedOrOldWordFileIsNamedSo() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    assertTrue(Samples.finding("a.docx", old).what().contains("encrypted"));
  }

  @Test
  void whatIsNoArchiveIsAFinding() {
    assertTrue(Samples.finding("a.docx", "no archive").what().startsWith("it is no valid DOCX"));
  }

  @Test
  void anArchiveThatUnpacksToAThousandTimesItsSizeIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[1024 * 1024];
      for (int i = 0; i < 64; i++) {
        zip.write(blanks);
      }
    }
    Finding finding = Samples.finding("a.docx", bytes.toByteArray());
    assertTrue(finding.what().startsWith("it unpacks to more than"), finding::what);
  }

  @Test
  void entitiesAreNotFollowed() throws IOException {
    byte[] bytes =
        withDocument("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "&e;");
    Finding finding = Samples.finding("a.docx", bytes);
    assertTrue(finding.what().startsWith("it is no valid DOCX"), finding::what);
  }

  private static byte[] sample() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      CTStyle heading = CTStyle.Factory.newInstance();
      heading.setStyleId("H");
      heading.addNewName().setVal("heading 2");
      document.createStyles().addStyle(new XWPFStyle(heading));
      XWPFParagraph title = document.createParagraph();
      title.setStyle("H");
      title.createRun().setText("题");
      XWPFParagraph words = document.createParagraph();
      XWPFRun plain = words.createRun();
      plain.setText("第一行");
      plain.addBreak();
      plain.setText("第二行");
      XWPFRun bold = words.createRun();
      bold.setBold(true);
      bold.setText("重点");
      item(document, 0, "甲");
      item(document, 1, "乙");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("名");
      table.getRow(0).getCell(1).setText("年");
      document.getProperties().getCoreProperties().setTitle("夜谈");
      document.getProperties().getCoreProperties().setCreator("王一");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void item(XWPFDocument document, int depth, String words) {
    XWPFParagraph item = document.createParagraph();
    item.setNumID(BigInteger.ONE);
    item.setNumILvl(BigInteger.valueOf(depth));
    item.createRun().setText(words);
  }

  private static byte[] withDocument(String head, String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
              + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships"
              + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r\" Target=\"word/document.xml\" Type=\"http://schemas."
              + "openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
              + "</Relationships>");
      entry(
          zip,
          "word/document.xml",
          head
              + "<w:document"
              + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body><w:p><w:r><w:t>"
              + words
              + "</w:t></w:r></w:p></w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
