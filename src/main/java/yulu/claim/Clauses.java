package yulu.claim;

import java.util.ArrayList;
import java.util.List;
import yulu.text.Block;
import yulu.text.Scripts;
import yulu.text.Span;
import yulu.text.View;

/**
 * Cuts a sentence into its clauses: at commas, colons and quotation marks, and where a text has
 * none, at its line ends and at the spaces that stand for them. Clauses are spans of the passage's
 * view.
 */
final class Clauses {
  private static final String ENDS = "，,。；;：:！!？?、“”「」—";

  private Clauses() {}

  static List<Span> of(Reading reading) {
    String text = reading.linked().folded();
    View view = reading.linked().passage().view();
    int end = reading.sentence().end();
    boolean lines = isCutByLines(reading);
    List<Span> clauses = new ArrayList<>();
    int begin = reading.sentence().begin();
    for (int i = begin; i < end; i++) {
      boolean mark = ENDS.indexOf(text.charAt(i)) >= 0 || isPause(text, i);
      if (mark || (lines && view.startsBlock(i))) {
        add(clauses, text, begin, i);
        begin = mark ? i + 1 : i;
      }
    }
    add(clauses, text, begin, end);
    return clauses;
  }

  private static void add(List<Span> clauses, String text, int begin, int end) {
    int from = begin;
    while (from < end && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    if (from < end) {
      clauses.add(new Span(from, end));
    }
  }

  /** A space between Chinese words stands for punctuation. */
  private static boolean isPause(String text, int i) {
    return text.charAt(i) == ' '
        && i > 0
        && i + 1 < text.length()
        && Scripts.isHan(text.charAt(i - 1))
        && Scripts.isHan(text.charAt(i + 1));
  }

  /** A clause a line, and no comma: its line ends are the ends of clauses. */
  static boolean isCutByLines(Reading reading) {
    Block.Kind kind = reading.linked().passage().kind();
    boolean loose = kind == Block.Kind.LINE || kind == Block.Kind.CUE;
    return loose && reading.folded().chars().noneMatch(c -> c == ',' || c == '，' || c == '、');
  }
}
