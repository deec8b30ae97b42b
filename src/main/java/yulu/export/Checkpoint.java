package yulu.export;

/**
 * Is passed again and again while something is written, so that whoever asked for it can stop it.
 */
public interface Checkpoint {
  /** Never stops. */
  Checkpoint NONE = () -> {};

  /** Throws an unchecked exception of the asker's own to stop the writing. */
  void pass();
}
