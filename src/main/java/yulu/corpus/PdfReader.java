package yulu.corpus;

import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the text of PDF files, and the properties that they state of themselves. */
final class PdfReader implements DocumentReader {
  private static final String MEND = "print it to a new PDF, or save its text";

  /** Kept so that its level stays: the library tells of every flaw that it works around. */
  private static final Logger LIBRARY_LOG = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONT_LOG = Logger.getLogger("org.apache.fontbox");

  static {
    LIBRARY_LOG.setLevel(Level.OFF);
    FONT_LOG.setLevel(Level.OFF);
    FontMappers.set(new BundledFont());
  }

  @Override
  public Content read(byte[] bytes) throws UnreadableFile {
    PdfStreams.check(bytes);
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      PdfLines lines = new PdfLines();
      ExtractedText text = new ExtractedText();
      PdfParagraphs.add(RunningLines.removed(lines.of(document)), text);
      return text.content(fields(document.getDocumentInformation()));
    } catch (InvalidPasswordException e) {
      throw new UnreadableFile("it is encrypted", "save it without a password");
    } catch (IOException e) {
      throw new UnreadableFile("it is no valid PDF: " + UnreadableFile.reason(e), MEND);
    }
  }

  private static Fields fields(PDDocumentInformation information) {
    Fields.Builder fields = Fields.builder();
    Optional.ofNullable(information.getTitle()).ifPresent(title -> fields.add("title", title));
    Optional.ofNullable(information.getAuthor()).ifPresent(name -> fields.add("author", name));
    Optional.ofNullable(information.getSubject())
        .ifPresent(words -> fields.add("description", words));
    Optional.ofNullable(information.getCreationDate())
        .ifPresent(date -> fields.add("created", WrittenDate.day(date)));
    return fields.build();
  }
}
