package yulu.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yulu.claim.Subjects.Named;
import yulu.entity.Entity;
import yulu.entity.LinkedDocument;

/**
 * Voices of a transcript without labels: a model of two states, the one who asks and the one who is
 * asked, decoded over the sentences (Viterbi). Signs of a sentence weigh for one state, changes
 * cost less at line ends and after questions.
 */
final class UnlabelledVoices implements VoiceReader {
  private static final double CHANGE_INSIDE = 3.2;
  private static final double CHANGE_AT_LINE = 1.3;
  private static final double CHANGE_AFTER_QUESTION = 0.2;
  private static final double STAY_AFTER_QUESTION = 0.9;
  private static final double SURE = 0.55;

  private final LinkedDocument document;
  private final Participants participants;
  private final Cues cues;

  UnlabelledVoices(LinkedDocument document, Participants participants, Cues cues) {
    this.document = document;
    this.participants = participants;
    this.cues = cues;
  }

  @Override
  public List<Voice> voices(List<Reading> readings) {
    boolean dialogue = isDialogue(readings);
    double[] guest = new double[readings.size()];
    for (int i = 0; i < guest.length; i++) {
      guest[i] = dialogue ? evidenceForGuest(readings.get(i)) : 3;
    }
    double[] sure = smooth(readings, guest);
    List<Voice> voices = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      voices.add(voice(readings.get(i), sure[i]));
    }
    return voices;
  }

  private Voice voice(Reading reading, double guest) {
    if (reading.has(CueRole.COLLECTIVE)) {
      return Voice.unresolved(0.6, "turns.collective");
    }
    boolean isGuest = guest >= 0;
    Optional<Entity> speaker = isGuest ? participants.guest() : participants.host();
    for (CueHit cue : reading.cues()) {
      boolean holds = cue.role() == CueRole.HOLDER && !reading.isQuoted(cue.begin());
      if (holds
          && Subjects.ofVerb(reading, cue) instanceof Named named
          && !speaker.filter(named.entity()::equals).isPresent()) {
        return Voice.reported(named.entities(), speaker, 0.6, "turns.reported");
      }
    }
    double confidence = 1 / (1 + Math.exp(-Math.abs(guest)));
    String rule = isGuest ? "turns.guest" : "turns.host";
    if (speaker.isEmpty() || confidence < SURE) {
      return Voice.unresolved(confidence, rule);
    }
    return Voice.speaker(speaker.get(), confidence, rule);
  }

  /** A talk has no host; a dialogue has somebody who asks again and again. */
  private boolean isDialogue(List<Reading> readings) {
    int host = 0;
    int backchannels = 0;
    for (Reading reading : readings) {
      host += reading.has(CueRole.HOST) && Worth.isQuestion(reading.folded()) ? 1 : 0;
      backchannels += cues.isBackchannel(reading.folded()) ? 1 : 0;
    }
    return (host + backchannels) * 50 >= readings.size() && host >= 2;
  }

  private double evidenceForGuest(Reading reading) {
    String text = reading.folded();
    if (cues.isBackchannel(text)) {
      return 0;
    }
    double evidence = 0.35;
    if (Worth.isQuestion(text)) {
      evidence -= text.endsWith("对吧？") || text.endsWith("对吗？") ? 0 : 1.2;
    }
    evidence -= reading.has(CueRole.HOST) ? 1.6 : 0;
    evidence += reading.has(CueRole.GUEST) ? 0.8 : 0;
    evidence += Math.min(reading.sentence().length(), 80) / 160.0;
    return evidence;
  }

  /**
   * Best path of states, then the margin of each sentence's state over the other (max-marginals).
   */
  private double[] smooth(List<Reading> readings, double[] guest) {
    int n = guest.length;
    double[][] forward = new double[n][2];
    double[][] backward = new double[n][2];
    for (int i = 0; i < n; i++) {
      for (int s = 0; s < 2; s++) {
        double own = s == 1 ? guest[i] : -guest[i];
        double best = 0;
        if (i > 0) {
          best =
              Math.max(
                  forward[i - 1][s] - stay(readings, i),
                  forward[i - 1][1 - s] - change(readings, i));
        }
        forward[i][s] = own / 2 + best;
      }
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int s = 0; s < 2; s++) {
        double stay = backward[i + 1][s] + emission(guest, i + 1, s) - stay(readings, i + 1);
        double change =
            backward[i + 1][1 - s] + emission(guest, i + 1, 1 - s) - change(readings, i + 1);
        backward[i][s] = Math.max(stay, change);
      }
    }
    double[] margin = new double[n];
    for (int i = 0; i < n; i++) {
      margin[i] = forward[i][1] + backward[i][1] - forward[i][0] - backward[i][0];
    }
    return margin;
  }

  private static double emission(double[] guest, int i, int state) {
    return (state == 1 ? guest[i] : -guest[i]) / 2;
  }

  private double change(List<Reading> readings, int i) {
    boolean line = readings.get(i).first();
    boolean question = Worth.isQuestion(readings.get(i - 1).folded());
    if (question && line) {
      return CHANGE_AFTER_QUESTION;
    }
    return line || (question && document.outline().unpunctuated()) ? CHANGE_AT_LINE : CHANGE_INSIDE;
  }

  private double stay(List<Reading> readings, int i) {
    boolean question = Worth.isQuestion(readings.get(i - 1).folded());
    return question && readings.get(i).first() ? STAY_AFTER_QUESTION : 0;
  }
}
