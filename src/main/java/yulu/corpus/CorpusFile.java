package yulu.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the corpus that has not been opened yet.
 *
 * @param identifier path below the corpus root, parts joined by {@code /}, Unicode form NFC
 * @param path where it stands
 */
public record CorpusFile(String identifier, Path path) {
  /** Larger files are left out: 64 MB. */
  public static final int MAX_BYTES = 64 * 1024 * 1024;

  private static final int MAX_SIDECAR_BYTES = 1024 * 1024;
  static final String SIDECAR_ENDING = ".meta.yaml";

  /** Reads the bytes, and those of the sidecar; a file over {@link #MAX_BYTES} is a finding. */
  public Loading load() {
    return load(MAX_BYTES);
  }

  Loading load(int maxBytes) {
    try {
      return new SourceFile(identifier, path, bytes(path, maxBytes), sidecar());
    } catch (UnreadableFile e) {
      return e.finding(identifier);
    } catch (IOException e) {
      return new Finding(
          identifier,
          "it cannot be opened: " + e.getClass().getSimpleName(),
          "check that it exists and that you may read it");
    }
  }

  private Optional<byte[]> sidecar() throws IOException, UnreadableFile {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    for (String candidate : new String[] {name + SIDECAR_ENDING, stem + SIDECAR_ENDING}) {
      Path sidecar = path.resolveSibling(candidate);
      if (Files.isRegularFile(sidecar, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(bytes(sidecar, MAX_SIDECAR_BYTES));
      }
    }
    return Optional.empty();
  }

  private static byte[] bytes(Path path, int maxBytes) throws IOException, UnreadableFile {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        throw new UnreadableFile(
            "it is larger than the limit of " + maxBytes + " bytes", "split it into smaller files");
      }
      return bytes;
    }
  }
}
