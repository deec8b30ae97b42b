package yulu.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads the body of Word documents (DOCX), and the properties that they state of themselves. */
final class DocxReader implements DocumentReader {
  private static final String MEND = "open it in a word processor and save it again as .docx";

  @Override
  public Content read(byte[] bytes) throws UnreadableFile {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      throw new UnreadableFile(
          "it is encrypted or an old .doc under a new name", "save it as .docx without a password");
    }
    ZipBudget.check(bytes);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      ExtractedText text = new ExtractedText();
      new DocxBlocks(document, text).addAll();
      return text.content(fields(document.getProperties().getCoreProperties()));
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException e) {
      throw new UnreadableFile("it is no valid DOCX: " + UnreadableFile.reason(e), MEND);
    }
  }

  private static Fields fields(CoreProperties properties) {
    Fields.Builder fields = Fields.builder();
    Optional.ofNullable(properties.getTitle()).ifPresent(title -> fields.add("title", title));
    Optional.ofNullable(properties.getCreator()).ifPresent(name -> fields.add("author", name));
    Optional.ofNullable(properties.getDescription())
        .ifPresent(words -> fields.add("description", words));
    Optional.ofNullable(properties.getCreated())
        .ifPresent(date -> fields.add("created", day(date)));
    return fields.build();
  }

  @SuppressWarnings("JavaUtilDate") // the library speaks no other
  private static String day(Date date) {
    Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    calendar.setTime(date);
    return WrittenDate.day(calendar);
  }
}
