package yulu.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file (RFC 9110, section 14).
 *
 * @param first of its bytes, from 0
 * @param last of its bytes
 */
record ByteRange(long first, long last) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  long length() {
    return last - first + 1;
  }

  /**
   * The part that a client asks for. Several parts at a time are not served: then the answer is the
   * whole file, as the RFC allows.
   *
   * @param header the Range header
   * @param size of the file
   * @throws Refusal 416 if the file has no such part
   */
  static Optional<ByteRange> of(@Nullable String header, long size) {
    Matcher matcher = ONE.matcher(header == null ? "" : header.strip());
    if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
      return Optional.empty();
    }
    ByteRange range;
    if (matcher.group(1).isEmpty()) {
      range = new ByteRange(Math.max(0, size - Long.parseLong(matcher.group(2))), size - 1);
    } else {
      long end = matcher.group(2).isEmpty() ? size - 1 : Long.parseLong(matcher.group(2));
      range = new ByteRange(Long.parseLong(matcher.group(1)), Math.min(end, size - 1));
    }
    if (range.first > range.last) {
      throw new Refusal(416, "The file has " + size + " bytes only.");
    }
    return Optional.of(range);
  }
}
