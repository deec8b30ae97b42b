package yulu.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Refuses archives that unpack to far more than they are, before a library unpacks them. */
final class ZipBudget {
  private static final long FREE = 4L * 1024 * 1024;
  private static final long MOST = 256L * 1024 * 1024;

  /** Of an XML part, whose tree takes ten times its room. */
  private static final long MOST_OF_A_PART = 24L * 1024 * 1024;

  private static final int MOST_TIMES = 100;
  private static final int MOST_ENTRIES = 10_000;

  private ZipBudget() {}

  static void check(byte[] archive) throws UnreadableFile {
    long limit = Math.min(MOST, Math.max(FREE, (long) archive.length * MOST_TIMES));
    byte[] buffer = new byte[64 * 1024];
    long unpacked = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        long part = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          unpacked += n;
          part += entry.getName().endsWith(".xml") ? n : 0;
          if (unpacked > limit || part > MOST_OF_A_PART || entries > MOST_ENTRIES) {
            throw new UnreadableFile(
                "it unpacks to more than the limit of "
                    + Math.min(limit, MOST_OF_A_PART)
                    + " bytes",
                "split it; if it is small, it was made to do harm");
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableFile(
          "its archive is broken: " + UnreadableFile.reason(e), "save it again");
    }
  }
}
