package yulu.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Percent-encoding of UTF-8 in paths (RFC 3986, section 2.1). */
final class PercentCode {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int CODE_LENGTH = 3;

  private PercentCode() {}

  /** The text that a segment stands for; nothing if it is no well-formed UTF-8. */
  static Optional<String> decode(String segment) {
    byte[] coded = segment.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(coded.length);
    for (int i = 0; i < coded.length; i++) {
      if (coded[i] != '%') {
        bytes.write(coded[i]);
      } else if (isCode(coded, i)) {
        bytes.write(HexFormat.fromHexDigits(segmentOf(coded, i + 1)));
        i += CODE_LENGTH - 1;
      } else {
        return Optional.empty();
      }
    }
    try {
      ByteBuffer utf8 = ByteBuffer.wrap(bytes.toByteArray());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(utf8).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The same IRI or part of one, as a URI: all that is not ASCII is encoded, and nothing else. */
  static String ascii(String iri) {
    StringBuilder uri = new StringBuilder(iri.length());
    for (byte b : iri.getBytes(StandardCharsets.UTF_8)) {
      if (b < 0) {
        uri.append('%').append(HEX.toHexDigits(b));
      } else {
        uri.append((char) b);
      }
    }
    return uri.toString();
  }

  private static boolean isCode(byte[] coded, int at) {
    return at + 2 < coded.length
        && HexFormat.isHexDigit(coded[at + 1])
        && HexFormat.isHexDigit(coded[at + 2]);
  }

  private static String segmentOf(byte[] coded, int at) {
    return "" + (char) coded[at] + (char) coded[at + 1];
  }
}
