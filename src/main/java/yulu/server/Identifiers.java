package yulu.server;

/** What the address of a thing that is no document answers. */
public enum Identifiers {
  /** 303 See Other: leads to the address of the document about the thing. */
  REDIRECT,
  /** 200: the document about the thing, whose own address Content-Location tells. */
  DIRECT
}
