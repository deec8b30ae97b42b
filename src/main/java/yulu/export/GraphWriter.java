package yulu.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what was selected in one format; the caller holds the transaction. */
interface GraphWriter {
  void write(Excerpt excerpt, OutputStream out) throws IOException;
}
