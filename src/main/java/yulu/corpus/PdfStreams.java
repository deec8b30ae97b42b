package yulu.corpus;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Refuses PDFs whose compressed streams unpack to far more than they are. */
final class PdfStreams {
  private static final long FREE = 64L * 1024 * 1024;
  private static final int MOST_TIMES = 100;
  private static final long MOST_TOGETHER = 1024L * 1024 * 1024;
  private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);

  private PdfStreams() {}

  static void check(byte[] pdf) throws UnreadableFile {
    byte[] buffer = new byte[64 * 1024];
    long together = 0;
    int i = 0;
    while (i < pdf.length - KEYWORD.length) {
      if (begins(pdf, i)) {
        int data = i + KEYWORD.length;
        data += pdf[data] == '\r' ? 1 : 0;
        data += data < pdf.length && pdf[data] == '\n' ? 1 : 0;
        together += unpacked(pdf, data, buffer, MOST_TOGETHER - together);
        i = data;
      } else {
        i++;
      }
    }
  }

  private static boolean begins(byte[] pdf, int at) {
    for (int k = 0; k < KEYWORD.length; k++) {
      if (pdf[at + k] != KEYWORD[k]) {
        return false;
      }
    }
    byte next = pdf[at + KEYWORD.length];
    return (next == '\r' || next == '\n') && (at == 0 || pdf[at - 1] != 'd');
  }

  /** Bytes that a stream unpacks to; 0 for one that is not compressed. */
  private static long unpacked(byte[] pdf, int begin, byte[] buffer, long left)
      throws UnreadableFile {
    if (begin >= pdf.length || (pdf[begin] & 0x0F) != 8) {
      return 0;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, begin, pdf.length - begin);
      for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
        long out = inflater.getBytesWritten();
        if (out > left || (out > FREE && out > MOST_TIMES * inflater.getBytesRead())) {
          throw new UnreadableFile(
              "a stream in it unpacks to more than " + out + " bytes",
              "print it to a new PDF, or save its text");
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }
}
