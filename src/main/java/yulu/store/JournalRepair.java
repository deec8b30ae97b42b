package yulu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Adler32;

/**
 * Cuts off what a dying process left half-written at the end of TDB2's journal, which TDB2 itself
 * refuses to read. Only what follows the last COMMIT goes: no transaction was told to be done that
 * is not before it.
 *
 * <p>An entry of the journal is four 32-bit numbers, big-endian, then data: length of the data (-1
 * for none), Adler-32 of the whole entry with this field 0, type (3 is COMMIT), component.
 */
final class JournalRepair {
  private static final int HEADER = 16;
  private static final int COMMIT = 3;

  private JournalRepair() {}

  /**
   * Repairs the journals of all generations of the database.
   *
   * @return the copy of a journal as it was, if one was cut
   */
  static Optional<Path> run(Path database) throws IOException {
    Optional<Path> backup = Optional.empty();
    try (Stream<Path> generations = Files.list(database)) {
      for (Path generation : generations.sorted().toList()) {
        Path journal = generation.resolve("journal.jrnl");
        if (Files.isRegularFile(journal) && Files.size(journal) > 0) {
          Optional<Path> torn = mend(journal);
          backup = torn.isPresent() ? torn : backup;
        }
      }
    }
    return backup;
  }

  private static Optional<Path> mend(Path journal) throws IOException {
    try (FileChannel channel =
        FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long size = channel.size();
      long position = 0;
      long sound = 0;
      while (position < size) {
        Entry entry = read(channel, position, size);
        if (entry.equals(Entry.TORN)) {
          Path backup = journal.resolveSibling("journal.jrnl.torn");
          Files.copy(journal, backup, StandardCopyOption.REPLACE_EXISTING);
          channel.truncate(sound);
          channel.force(true);
          return Optional.of(backup);
        }
        position = entry.end();
        if (entry.commit()) {
          sound = position;
        }
      }
    }
    return Optional.empty();
  }

  private static Entry read(FileChannel channel, long position, long size) throws IOException {
    if (size - position < HEADER) {
      return Entry.TORN;
    }
    ByteBuffer header = fully(channel, position, HEADER);
    int length = Math.max(0, header.getInt(0));
    if (length > size - position - HEADER) {
      return Entry.TORN;
    }
    int checksum = header.getInt(4);
    header.putInt(4, 0);
    Adler32 adler = new Adler32();
    adler.update(header.duplicate());
    adler.update(fully(channel, position + HEADER, length));
    if ((int) adler.getValue() != checksum) {
      return Entry.TORN;
    }
    return new Entry(position + HEADER + length, header.getInt(8) == COMMIT);
  }

  private static ByteBuffer fully(FileChannel channel, long position, int length)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, position + buffer.position()) < 0) {
        throw new IOException("the journal shrinks while it is read");
      }
    }
    return buffer.flip();
  }

  /**
   * @param end offset behind the entry
   */
  private record Entry(long end, boolean commit) {
    static final Entry TORN = new Entry(-1, false);
  }
}
