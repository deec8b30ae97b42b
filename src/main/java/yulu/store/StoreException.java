package yulu.store;

import org.jspecify.annotations.Nullable;
import yulu.text.YuluException;

/** The store, or a question to it, cannot do what was asked. */
public final class StoreException extends YuluException {
  private static final long serialVersionUID = 1L;

  StoreException(String what, Object where, String toDo) {
    super(what, where.toString(), toDo);
  }

  StoreException(String what, Object where, String toDo, @Nullable Throwable cause) {
    super(what, where.toString(), toDo, cause);
  }

  /** With the failure underneath told in its own words. */
  static StoreException of(String what, Object where, Exception cause) {
    return new StoreException(
        what + ": " + cause.getMessage(), where, "check that the folder can be written", cause);
  }
}
