package yulu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time have a store. The lock goes with the process, however that ends; the
 * file names the holder for those who come second.
 */
final class StoreLock implements AutoCloseable {
  /** Far behind the holder's number, so that it can be read while the lock is held. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;
  private final FileLock lock;

  private StoreLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * @throws StoreException if another process, or this one, has the store open
   */
  static StoreLock take(Path folder) {
    Path file = folder.resolve("yulu.lock");
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new StoreException(
            "the store is in use by " + holder(file),
            folder,
            "wait for it, stop it, or use another folder (--store)");
      }
      channel.truncate(0);
      String pid = ProcessHandle.current().pid() + "\n";
      channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
      return new StoreLock(channel, lock);
    } catch (IOException e) {
      throw StoreException.of("cannot lock the store", folder, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** The holder writes its number right after it has the lock: give it a moment. */
  private static String holder(Path file) throws IOException {
    for (int i = 0; i < 20; i++) {
      String pid = Files.readString(file, StandardCharsets.US_ASCII).strip();
      if (!pid.isEmpty()) {
        return "process " + pid;
      }
      try {
        Thread.sleep(25);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return "another process";
  }

  @Override
  public void close() {
    try (channel) {
      lock.release();
    } catch (IOException e) {
      throw StoreException.of("cannot unlock the store", "", e);
    }
  }
}
