package yulu.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import yulu.text.Scripts;

/**
 * Turns bytes into canonical text: decoded, byte-order mark removed, CRLF and CR turned to LF.
 *
 * <p>Tried in this order: byte-order mark, UTF-16 by its zero bytes, UTF-8, the character set that
 * the source declares, GB18030 or Big5, whichever gives more frequent characters. Never replaces
 * what cannot be decoded: that ends the reading, and names the byte.
 */
final class Decoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  /** Share of frequent characters below which a guessed character set is not believed. */
  private static final double READABLE = 0.3;

  private static final String MEND = "save the file as UTF-8";

  /** Longer texts, and texts of more lines, would need more memory than a build is given. */
  private static final int MAX_CHARACTERS = 16_000_000;

  private static final int MAX_LINES = 1_000_000;

  private Decoding() {}

  static String decode(byte[] bytes) throws UnreadableFile {
    return decode(bytes, Optional.empty());
  }

  /**
   * Canonical text of the bytes.
   *
   * @param declared what the source itself names as its character set
   */
  static String decode(byte[] bytes, Optional<Charset> declared) throws UnreadableFile {
    String text = decoded(bytes, declared).replace("\r\n", "\n").replace('\r', '\n');
    ForbiddenCharacters.check(text);
    if (text.chars().filter(c -> c == '\n').limit(MAX_LINES).count() == MAX_LINES) {
      throw tooLong(MAX_LINES + " lines");
    }
    return text;
  }

  private static String decoded(byte[] bytes, Optional<Charset> declared) throws UnreadableFile {
    for (ByteOrderMark mark : ByteOrderMark.values()) {
      if (mark.begins(bytes)) {
        return strictly(mark.charset, bytes, mark.length());
      }
    }
    Optional<String> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      return utf16.get();
    }
    Attempt utf8 = attempt(StandardCharsets.UTF_8, bytes, 0);
    return utf8.text().isPresent() ? utf8.text().get() : older(bytes, declared, utf8.stopped());
  }

  /** Text in a character set older than Unicode. */
  private static String older(byte[] bytes, Optional<Charset> declared, int notUtf8)
      throws UnreadableFile {
    if (declared.isPresent()) {
      Optional<String> text = attempt(declared.get(), bytes, 0).text();
      if (text.isPresent()) {
        return text.get();
      }
    }
    Optional<String> gb = attempt(GB18030, bytes, 0).text();
    Optional<String> big5 = attempt(BIG5, bytes, 0).text();
    double gbShare = gb.map(FrequentCharacters::share).orElse(0.0);
    double big5Share = big5.map(FrequentCharacters::share).orElse(0.0);
    Optional<String> best = gbShare >= big5Share ? gb : big5;
    if (best.isPresent() && Math.max(gbShare, big5Share) >= READABLE) {
      return best.get();
    }
    throw new UnreadableFile(
        "byte " + notUtf8 + " is not UTF-8, and the file is not readable as GB18030 or Big5 either",
        MEND);
  }

  private static String strictly(Charset charset, byte[] bytes, int offset) throws UnreadableFile {
    Attempt attempt = attempt(charset, bytes, offset);
    if (attempt.text().isEmpty()) {
      throw new UnreadableFile(
          "byte " + attempt.stopped() + " is not " + charset + ", which its byte-order mark says",
          MEND);
    }
    return attempt.text().get();
  }

  /** UTF-16 without a mark: zero bytes stand in one half of each pair only. */
  private static Optional<String> utf16(byte[] bytes) throws UnreadableFile {
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < Math.min(bytes.length, 64 * 1024); i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || (even == 0) == (odd == 0)) {
      return Optional.empty();
    }
    Charset charset = odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return attempt(charset, bytes, 0).text().filter(Decoding::isMostlyWords);
  }

  private static boolean isMostlyWords(String text) {
    int known = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= ' ' && c < 0x250)
          || c == '\n'
          || c == '\r'
          || c == '\t'
          || Scripts.isHan(c)
          || Scripts.isChinesePunctuation(c)) {
        known++;
      }
    }
    return known >= text.length() * 0.9;
  }

  private record Attempt(Optional<String> text, int stopped) {}

  /** Refuses a text that is longer than its format's reader can hold. */
  static void limit(String text, int characters) throws UnreadableFile {
    if (text.length() > characters) {
      throw tooLong(characters + " characters");
    }
  }

  private static UnreadableFile tooLong(String limit) {
    return new UnreadableFile(
        "it is longer than the limit of " + limit, "split it into smaller files");
  }

  private static Attempt attempt(Charset charset, byte[] bytes, int offset) throws UnreadableFile {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
    double most = Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte());
    CharBuffer out = CharBuffer.allocate((int) Math.min(most, MAX_CHARACTERS));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    if (result.isOverflow()) {
      throw tooLong(MAX_CHARACTERS + " characters");
    }
    return result.isError()
        ? new Attempt(Optional.empty(), in.position())
        : new Attempt(Optional.of(out.flip().toString()), bytes.length);
  }
}
