package yulu.text;

import org.jspecify.annotations.Nullable;

/**
 * A failure that a person can act on: what went wrong, where, and what to do about it. Every
 * package throws its own kind; only the command line catches them, once.
 */
public class YuluException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String where;
  private final String toDo;

  /**
   * @param what one sentence without a full stop
   * @param where file, file:line, address; empty if there is no place
   * @param toDo what the reader can do; empty if nothing
   */
  public YuluException(String what, String where, String toDo) {
    this(what, where, toDo, null);
  }

  /** As above, with the failure underneath. */
  public YuluException(String what, String where, String toDo, @Nullable Throwable cause) {
    super(what, cause);
    this.where = where;
    this.toDo = toDo;
  }

  /** What went wrong. */
  public String what() {
    return String.valueOf(getMessage());
  }

  /** Where: file, file:line or address; empty if there is no place. */
  public String where() {
    return where;
  }

  /** What to do about it; empty if nothing. */
  public String toDo() {
    return toDo;
  }
}
