package yulu.server;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets so many bytes through, and refuses the request at the next one. */
final class BoundedOutput extends FilterOutputStream {
  private final long most;
  private long written;

  BoundedOutput(OutputStream out, long most) {
    super(out);
    this.most = most;
  }

  @Override
  public void write(int b) throws IOException {
    count(1);
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    count(length);
    out.write(bytes, from, length);
  }

  private void count(int more) {
    written += more;
    if (written > most) {
      throw new Refusal(
          400,
          "The export is larger than "
              + most / 1_000_000
              + " million bytes. Select less of the graph, or use ./yulu export.");
    }
  }
}
