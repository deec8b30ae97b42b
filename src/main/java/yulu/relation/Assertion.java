package yulu.relation;

import java.util.Map;
import yulu.text.Span;

/** Tells what a text asserts from what it denies, asks, supposes or plans. */
final class Assertion {
  private static final Stretches NONE = new Stretches();

  private final String text;
  private final Map<Cue, Stretches> cues;

  /**
   * @param cues of the text; denials that deny nothing left out
   */
  Assertion(String text, Map<Cue, Stretches> cues) {
    this.text = text;
    this.cues = cues;
  }

  /** True if the sentence asserts what the match says. */
  boolean holds(RelationRule.Kind kind, Match match, Span sentence) {
    return switch (kind) {
      case CITATION -> true;
      case APPOSITION ->
          !has(Cue.NEGATION, match.begin(), match.end())
              && !has(Cue.INTENT, match.begin(), match.end());
      case STATEMENT -> isStated(match, sentence);
    };
  }

  private boolean isStated(Match match, Span sentence) {
    int clause = Clauses.begin(text, sentence.begin(), match.anchor());
    return !isQuestion(sentence)
        && !has(Cue.QUESTION, sentence.begin(), match.end())
        && !has(Cue.CONDITION, sentence.begin(), match.end())
        && !has(Cue.NEGATION, clause, match.end())
        && !has(Cue.INTENT, clause, match.end())
        && !has(Cue.REFUTATION, match.end(), sentence.end());
  }

  private boolean isQuestion(Span sentence) {
    int last = Soft.skipBack(text, sentence.end());
    while (last > sentence.begin() && ")!".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last > sentence.begin() && "?吗么".indexOf(text.charAt(last - 1)) >= 0;
  }

  private boolean has(Cue cue, int from, int to) {
    return cues.getOrDefault(cue, NONE).within(from, to);
  }
}
