package yulu.relation;

import java.util.Map;
import yulu.text.Span;
import yulu.text.View;

/** Tells what a text asserts from what it denies, asks, supposes or plans. */
final class Assertion {
  private static final Stretches NONE = new Stretches();

  /** How far before its subject a denial may stand, in texts without commas. */
  private static final int SCOPE = 24;

  private static final int WIDE_SCOPE = 80;
  private static final int BEFORE_VERB = 4;

  private final String text;
  private final View view;
  private final Questions questions;
  private final Map<Cue, Stretches> cues;

  /**
   * @param view of the source, whose lines are clauses where they are subtitles
   * @param cues of the text; denials that deny nothing left out
   */
  Assertion(String text, View view, Questions questions, Map<Cue, Stretches> cues) {
    this.text = text;
    this.view = view;
    this.questions = questions;
    this.cues = cues;
  }

  /** True if the sentence asserts what the match says. */
  boolean holds(RelationRule rule, Match match, Span sentence) {
    return switch (rule.kind()) {
      case CITATION -> true;
      case APPOSITION -> isMeant(rule, match);
      case STATEMENT -> isStated(match, sentence);
    };
  }

  private boolean isMeant(RelationRule rule, Match match) {
    boolean verb = rule.pattern().items().get(0) instanceof Item.Words;
    int from = verb ? Math.max(match.begin() - BEFORE_VERB, 0) : match.begin();
    return !has(Cue.NEGATION, from, match.end()) && !has(Cue.INTENT, from, match.end());
  }

  private boolean isStated(Match match, Span sentence) {
    int line = Math.max(sentence.begin(), view.blockAt(match.begin()).begin());
    int from = Math.max(line, match.begin() - SCOPE);
    int before = Math.max(sentence.begin(), match.begin() - WIDE_SCOPE);
    int clause = Clauses.begin(text, Math.min(from, match.anchor()), match.anchor());
    boolean asked =
        questions.isAsked(sentence, match.end()) || has(Cue.QUESTION, before, match.end());
    return !(asked && !questions.isAffirmed(sentence))
        && !has(Cue.CONDITION, before, match.end())
        && !has(Cue.NEGATION, clause, match.end())
        && !has(Cue.INTENT, clause, match.end())
        && !has(Cue.REFUTATION, match.end(), sentence.end());
  }

  private boolean has(Cue cue, int from, int to) {
    return cues.getOrDefault(cue, NONE).within(from, to);
  }
}
