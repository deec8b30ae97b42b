package yulu.claim;

/**
 * How a sentence puts its claim: the first of predicted, recommended, hedged, negated that fits.
 */
final class ModalityReader {
  private ModalityReader() {}

  static Modality of(Reading reading) {
    if (has(reading, CueRole.PREDICTED)) {
      return Modality.PREDICTED;
    }
    if (has(reading, CueRole.RECOMMENDED)) {
      return Modality.RECOMMENDED;
    }
    if (has(reading, CueRole.HEDGED)) {
      return Modality.HEDGED;
    }
    return negates(reading) ? Modality.NEGATED : Modality.ASSERTED;
  }

  private static boolean has(Reading reading, CueRole role) {
    return reading.cues().stream().anyMatch(c -> c.role() == role && !reading.isQuoted(c.begin()));
  }

  /** The denial must be the main predication or its first half, not a clause that trails. */
  private static boolean negates(Reading reading) {
    int begin = reading.sentence().begin();
    int length = reading.sentence().length();
    return reading.cues().stream()
        .filter(c -> c.role() == CueRole.NEGATED && !reading.isQuoted(c.begin()))
        .anyMatch(c -> (c.begin() - begin) * 2 <= length || length < 30);
  }
}
