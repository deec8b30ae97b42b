package yulu.corpus;

import yulu.text.Document;

/** What came of reading one source file: its document, or the reason why there is none. */
public sealed interface Reading permits Reading.Read, Finding {

  /** The file was read. */
  record Read(Document document) implements Reading {}
}
