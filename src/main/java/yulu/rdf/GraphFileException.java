package yulu.rdf;

import yulu.text.YuluException;

/** A Turtle file of the program's data cannot be used. */
public final class GraphFileException extends YuluException {
  private static final long serialVersionUID = 1L;

  GraphFileException(String what, String where, String toDo, Throwable cause) {
    super(what, where, toDo, cause);
  }
}
