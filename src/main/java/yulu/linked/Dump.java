package yulu.linked;

import java.nio.file.Path;
import yulu.export.ExportFormat;

/**
 * The whole graph as one compressed file.
 *
 * @param format what is in the file
 * @param file where it is
 * @param bytes its length
 * @param sha256 of the file, in hex
 */
public record Dump(ExportFormat format, Path file, long bytes, String sha256) {
  /** The file's name, such as {@code yulu.nq.gz}. */
  public String name() {
    return "yulu." + format.label() + ".gz";
  }
}
