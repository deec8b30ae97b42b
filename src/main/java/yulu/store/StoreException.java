package yulu.store;

import org.jspecify.annotations.Nullable;

/** The store cannot do what was asked; the message says why and what helps. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
