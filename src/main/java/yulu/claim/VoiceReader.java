package yulu.claim;

import java.util.List;

/** Says for each sentence of a document whose statement it is, if it is one. */
interface VoiceReader {
  /** One voice for each reading, in the same order. */
  List<Voice> voices(List<Reading> readings);
}
