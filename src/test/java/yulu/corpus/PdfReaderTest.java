package yulu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yulu.text.Document;

class PdfReaderTest {

  @BeforeAll
  static void useNoFontsOfTheMachine() {
    FontMappers.set(new BundledFont());
  }

  @Test
  void headersFootersAndPageNumbersAreLeftOutAndParagraphsGoOnAcrossPages() throws IOException {
    Document document = Samples.read("a.pdf", sample(""));
    assertEquals(
        List.of(
            "HEADING 1 On Rain",
            "PARAGRAPH First line here\nsecond line here.",
            "PARAGRAPH A sentence that\nends on the next page.",
            "PARAGRAPH Third page words."),
        Samples.blocks(document));
    assertEquals("Talk", document.metadata().title().orElseThrow());
    assertEquals(List.of("Ann"), document.metadata().authors());
  }

  @Test
  void anEncryptedFileIsNamedSo() throws IOException {
    assertEquals("it is encrypted", Samples.finding("a.pdf", sample("secret")).what());
  }

  @Test
  void whatIsNoPdfIsAFinding() {
    assertTrue(Samples.finding("a.pdf", "no pdf").what().startsWith("it is no valid PDF"));
  }

  @Test
  void aPageWithoutTextIsAFinding() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      assertEquals("there is no text in it", Samples.finding("a.pdf", bytes(document)).what());
    }
  }

  @Test
  void aStreamThatUnpacksToAThousandTimesItsSizeIsRefused() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(
        "%PDF-1.4\n1 0 obj <</Filter /FlateDecode>> stream\n".getBytes(StandardCharsets.UTF_8));
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(pdf)) {
      byte[] blanks = new byte[1024 * 1024];
      for (int i = 0; i < 80; i++) {
        deflater.write(blanks);
      }
      deflater.finish();
    }
    Finding finding = Samples.finding("a.pdf", pdf.toByteArray());
    assertTrue(finding.what().contains("unpacks to more than"), finding::what);
  }

  @Test
  void pagesThatHoldEachOtherEndInAFindingOrAText() {
    String loop =
        """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Pages /Kids [2 0 R] /Count 1>> endobj
        trailer <</Root 1 0 R>>
        %%EOF
        """;
    assertTrue(Samples.finding("a.pdf", loop).what().length() > 0);
  }

  private static byte[] sample(String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      page(document, 1, "On Rain", "First line here", "second line here.", "", "A sentence that");
      page(document, 2, "", "ends on the next page.");
      page(document, 3, "", "Third page words.");
      document.getDocumentInformation().setTitle("Talk");
      document.getDocumentInformation().setAuthor("Ann");
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      return bytes(document);
    }
  }

  private static void page(PDDocument document, int number, String heading, String... lines)
      throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      line(content, 760, 9, "Proceedings of Small Talk");
      line(content, 720, 20, heading);
      int y = 680;
      for (String words : lines) {
        line(content, y, 11, words);
        y -= words.isEmpty() ? 20 : 14;
      }
      line(content, 40, 9, number + " / 3");
    }
  }

  private static void line(PDPageContentStream content, int y, int size, String words)
      throws IOException {
    if (!words.isEmpty()) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
      content.newLineAtOffset(60, y);
      content.showText(words);
      content.endText();
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
