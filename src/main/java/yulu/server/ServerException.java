package yulu.server;

import yulu.text.YuluException;

/** The server cannot be started. */
public final class ServerException extends YuluException {
  private static final long serialVersionUID = 1L;

  ServerException(String what, String where, String toDo, Throwable cause) {
    super(what, where, toDo, cause);
  }
}
