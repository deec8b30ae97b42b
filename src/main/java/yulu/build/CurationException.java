package yulu.build;

import yulu.text.YuluException;

/** What a curator asks for cannot be put down. */
public final class CurationException extends YuluException {
  private static final long serialVersionUID = 1L;

  CurationException(String what, String toDo) {
    super(what, "", toDo);
  }
}
