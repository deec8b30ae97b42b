package yulu.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts lines by their UTF-8 bytes and drops those that come twice; what does not fit into memory
 * waits in temporary files.
 */
final class SortedLines implements AutoCloseable {
  /** Takes the lines, in order. */
  interface Sink {
    void line(byte[] utf8) throws IOException;
  }

  private static final Comparator<byte[]> BY_BYTES = Arrays::compareUnsigned;
  private static final int DEFAULT_BUDGET = 64 << 20;

  /** What an array costs beside its bytes, about. */
  private static final int OVERHEAD = 24;

  private final int budget;
  private final List<byte[]> lines = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private long size;

  SortedLines() {
    this(DEFAULT_BUDGET);
  }

  /**
   * @param budget bytes of lines to hold in memory
   */
  SortedLines(int budget) {
    this.budget = budget;
  }

  void add(String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    lines.add(bytes);
    size += bytes.length + OVERHEAD;
    if (size > budget) {
      spill();
    }
  }

  /** Gives out all lines; can be called once. */
  void forEach(Sink sink) throws IOException {
    Sink distinct = new Distinct(sink);
    if (runs.isEmpty()) {
      lines.sort(BY_BYTES);
      for (byte[] line : lines) {
        distinct.line(line);
      }
    } else {
      spill();
      merge(distinct);
    }
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  private void spill() throws IOException {
    lines.sort(BY_BYTES);
    Path file = Files.createTempFile("yulu-sort", ".run");
    runs.add(file);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (byte[] line : lines) {
        out.writeInt(line.length);
        out.write(line);
      }
    }
    lines.clear();
    size = 0;
  }

  private void merge(Sink sink) throws IOException {
    List<Run> open = new ArrayList<>();
    try {
      PriorityQueue<Run> next = new PriorityQueue<>((a, b) -> BY_BYTES.compare(a.head, b.head));
      for (Path file : runs) {
        Run run = new Run(file);
        open.add(run);
        if (run.advance()) {
          next.add(run);
        }
      }
      while (!next.isEmpty()) {
        Run least = next.remove();
        sink.line(least.head);
        if (least.advance()) {
          next.add(least);
        }
      }
    } finally {
      for (Run run : open) {
        run.in.close();
      }
    }
  }

  /** A sorted file and its first line that is not given out yet. */
  private static final class Run {
    private final DataInputStream in;
    private byte[] head = {};

    Run(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    boolean advance() throws IOException {
      try {
        head = new byte[in.readInt()];
      } catch (EOFException e) {
        return false;
      }
      in.readFully(head);
      return true;
    }
  }

  /** Lets a line through that is not the one before. */
  private static final class Distinct implements Sink {
    private final Sink sink;
    private byte @Nullable [] last;

    Distinct(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void line(byte[] utf8) throws IOException {
      if (!Arrays.equals(last, utf8)) {
        sink.line(utf8);
      }
      last = utf8;
    }
  }
}
