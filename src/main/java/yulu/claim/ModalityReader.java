package yulu.claim;

import java.util.regex.Pattern;

/**
 * How a sentence puts its claim: the first of predicted, recommended, hedged, negated that fits.
 */
final class ModalityReader {
  private static final String CLAUSE_END = "，,。；;：:！!？?、“”「」";
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "(?:但是|但|而且|并且|所以|因此)?(?:如果|假如|要是|虽然|尽管|即使|即便|哪怕|一旦|因为|由于|无论|不管|除非|当|在|if |although |though |when |because |unless )");

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

  /** The denial must be of the main predication: not in a subordinate clause, not 而不是. */
  private static boolean negates(Reading reading) {
    String text = reading.linked().folded();
    return reading.cues().stream()
        .filter(c -> c.role() == CueRole.NEGATED && !reading.isQuoted(c.begin()))
        .anyMatch(c -> isMain(text, reading.sentence().begin(), c));
  }

  private static boolean isMain(String text, int begin, CueHit cue) {
    int clause = cue.begin();
    while (clause > begin && CLAUSE_END.indexOf(text.charAt(clause - 1)) < 0) {
      clause--;
    }
    String before = text.substring(clause, cue.begin()).strip();
    String after = text.substring(cue.end(), Math.min(text.length(), cue.end() + 5));
    boolean relative =
        after.indexOf('的') >= 0 && !cue.cue().id().endsWith(".en") && isVerbal(text, cue);
    return !SUBORDINATE.matcher(before).lookingAt() && !before.endsWith("而") && !relative;
  }

  /** 从未见过的问题: the denial belongs to a relative clause. */
  private static boolean isVerbal(String text, CueHit cue) {
    String word = text.substring(cue.begin(), cue.end());
    return word.equals("从未") || word.equals("无法") || word.equals("不能") || word.equals("没有");
  }
}
