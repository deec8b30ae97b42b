package yulu.corpus;

import java.nio.charset.Charset;
import java.util.HexFormat;

/** The bytes with which a file may name its Unicode form; longer marks come first. */
enum ByteOrderMark {
  UTF_32BE("0000feff", "UTF-32BE"),
  UTF_32LE("fffe0000", "UTF-32LE"),
  UTF_8("efbbbf", "UTF-8"),
  UTF_16BE("feff", "UTF-16BE"),
  UTF_16LE("fffe", "UTF-16LE");

  final Charset charset;
  private final String hex;

  ByteOrderMark(String hex, String charset) {
    this.hex = hex;
    this.charset = Charset.forName(charset);
  }

  int length() {
    return hex.length() / 2;
  }

  boolean begins(byte[] bytes) {
    return bytes.length >= length() && HexFormat.of().formatHex(bytes, 0, length()).equals(hex);
  }
}
