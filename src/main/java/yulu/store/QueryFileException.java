package yulu.store;

import java.nio.file.Path;
import yulu.text.YuluException;

/** A query file cannot be used. */
public final class QueryFileException extends YuluException {
  private static final long serialVersionUID = 1L;

  QueryFileException(Path file, long line, String what, String toDo) {
    super(what, file + ":" + Math.max(line, 1), toDo);
  }
}
