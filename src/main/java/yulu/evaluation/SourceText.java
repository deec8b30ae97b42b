package yulu.evaluation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document as it stands in its file. Offsets count its code points; {@link #canonical} says where
 * the graph has them, which drops the byte-order mark and one half of each CRLF.
 */
final class SourceText {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final String sha256;
  private final int[] codePoints;

  /** Code points that are dropped before each offset. */
  private final int[] dropped;

  private SourceText(byte[] bytes) throws CharacterCodingException {
    sha256 = sha256(bytes);
    codePoints =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(bytes))
            .toString()
            .codePoints()
            .toArray();
    dropped = dropped(codePoints);
  }

  static SourceText read(Path file) {
    try {
      return new SourceText(Files.readAllBytes(file));
    } catch (CharacterCodingException e) {
      throw new EvaluationException("the document is not UTF-8", file, "convert it", e);
    } catch (IOException e) {
      throw new EvaluationException(
          "the annotated document cannot be read", file, "name the folder that holds it", e);
    }
  }

  static SourceText of(String text) {
    try {
      return new SourceText(text.getBytes(StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Lower-case hex, of the bytes of the file. */
  String sha256() {
    return sha256;
  }

  int length() {
    return codePoints.length;
  }

  int at(int index) {
    return codePoints[index];
  }

  String text(int begin, int end) {
    return new String(codePoints, begin, end - begin);
  }

  /**
   * Where the offset stands in the canonical text.
   *
   * @param offset 0 to the length
   */
  int canonical(int offset) {
    return offset - dropped[offset];
  }

  private static int[] dropped(int[] codePoints) {
    int[] dropped = new int[codePoints.length + 1];
    int n = codePoints.length > 0 && codePoints[0] == BYTE_ORDER_MARK ? 1 : 0;
    dropped[0] = n;
    for (int i = 0; i < codePoints.length; i++) {
      if (codePoints[i] == '\r' && i + 1 < codePoints.length && codePoints[i + 1] == '\n') {
        n++;
      }
      dropped[i + 1] = n;
    }
    return dropped;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
