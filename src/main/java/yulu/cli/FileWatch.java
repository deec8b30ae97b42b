package yulu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sees that files changed: by asking for size and time, which works on every file system. */
final class FileWatch {
  private static final long MILLIS_BETWEEN_LOOKS = 1000;

  private final List<Path> roots;
  private Map<Path, String> seen;

  FileWatch(List<Path> roots) {
    this.roots = List.copyOf(roots);
    this.seen = look();
  }

  /** Runs the work after each change, once the files are quiet, until the thread is interrupted. */
  void forever(Runnable work) {
    try {
      while (true) {
        Thread.sleep(MILLIS_BETWEEN_LOOKS);
        Map<Path, String> now = look();
        if (!now.equals(seen)) {
          awaitQuiet(now);
          work.run();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitQuiet(Map<Path, String> first) throws InterruptedException {
    Map<Path, String> before = first;
    while (true) {
      Thread.sleep(MILLIS_BETWEEN_LOOKS);
      Map<Path, String> now = look();
      if (now.equals(before)) {
        seen = now;
        return;
      }
      before = now;
    }
  }

  private Map<Path, String> look() {
    Map<Path, String> files = new TreeMap<>();
    for (Path root : roots) {
      try (Stream<Path> walk = Files.walk(root)) {
        walk.forEach(file -> files.put(file, state(file)));
      } catch (IOException | UncheckedIOException e) {
        files.put(root, "gone");
      }
    }
    return files;
  }

  private static String state(Path file) {
    try {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      return facts.isDirectory() ? "" : facts.size() + " " + facts.lastModifiedTime();
    } catch (IOException e) {
      return "gone";
    }
  }
}
