package yulu.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path of a request as an IRI has it. */
final class RequestPath {
  private static final Pattern BEYOND_ASCII = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

  private RequestPath() {}

  /**
   * The path with the letters beyond ASCII as they are in IRIs, which a client sends
   * percent-encoded; what an IRI encodes itself stays encoded.
   */
  static String decoded(String path) {
    Matcher matcher = BEYOND_ASCII.matcher(path);
    StringBuilder decoded = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(decoded, Matcher.quoteReplacement(letters(matcher.group())));
    }
    return matcher.appendTail(decoded).toString();
  }

  private static String letters(String encoded) {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length() / 3);
    for (int i = 0; i < encoded.length(); i += 3) {
      bytes.put((byte) Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return encoded;
    }
  }
}
