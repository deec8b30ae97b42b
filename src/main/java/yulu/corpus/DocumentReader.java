package yulu.corpus;

/** Reads files of one format; holds no state and may be used by many threads. */
interface DocumentReader {
  /**
   * Takes text, blocks and fields out of a file's bytes.
   *
   * @throws UnreadableFile if the bytes are not of this format or break a limit
   */
  Content read(byte[] bytes) throws UnreadableFile;
}
