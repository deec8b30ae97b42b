package yulu.corpus;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One source file with its bytes in memory.
 *
 * @param identifier path below the corpus root, parts joined by {@code /}, Unicode form NFC
 * @param path where it was read, for messages only
 * @param bytes the whole file; never changed
 * @param sidecar bytes of the {@code NAME.meta.yaml} file beside it
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are passed on, never compared or changed
public record SourceFile(String identifier, Path path, byte[] bytes, Optional<byte[]> sidecar)
    implements Loading {

  public SourceFile(String identifier, Path path, byte[] bytes) {
    this(identifier, path, bytes, Optional.empty());
  }

  /** Hash of the bytes, lower-case hex: the document's {@code schema:sha256}. */
  public String sha256() {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** Hash of the bytes and of the sidecar: changes whenever the document has to be read again. */
  public String fingerprint() {
    if (sidecar.isEmpty()) {
      return sha256();
    }
    MessageDigest digest = digest();
    digest.update(digest().digest(bytes));
    return HexFormat.of().formatHex(digest.digest(sidecar.get()));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
