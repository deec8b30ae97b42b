package yulu.explorer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A script, style sheet or picture of the pages. */
public final class Asset {
  private final String type;
  private final String hash;
  private final byte[] bytes;

  Asset(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
    this.hash = Integer.toHexString(Arrays.hashCode(bytes));
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** Changes with the content; hexadecimal. */
  public String hash() {
    return hash;
  }

  /** How many bytes it has. */
  public int length() {
    return bytes.length;
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
