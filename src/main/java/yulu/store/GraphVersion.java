package yulu.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Sixteen hex digits that change when the graph does. */
final class GraphVersion {
  private static final int DIGITS = 16;

  private GraphVersion() {}

  /**
   * @param notes what every graph was made from
   * @param quads how many statements there are, as some graphs have no note
   */
  static String of(List<String> notes, long quads) {
    String content = String.join("\n", notes) + "\n" + quads;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
