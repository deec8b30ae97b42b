package yulu.store;

import java.nio.file.Path;

/** A query file cannot be used; the message begins with {@code file:line}. */
public final class QueryFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryFileException(Path file, long line, String what) {
    super(file + ":" + Math.max(line, 1) + ": " + what);
  }
}
