package yulu.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import yulu.text.Span;

/**
 * Whether a sentence denies: the denial is its main statement or the first half of it, not one in a
 * subordinate or relative clause, and not what trails after a positive statement.
 */
final class Denial {
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "(?:但是|但|而且|并且|所以|因此)?(?:如果|假如|要是|虽然|尽管|即使|即便|哪怕|一旦|因为|由于|无论|不管|除非|当(?![然初年时])|自(?=[^，,。]{2,30}以来)|在(?=[^，,。]{1,30}(?:中|里|上|下|时|后|前|内|间|方面|情况)$)|if |although |though |when |because |unless )");

  /** 没有走完之前: a time, not a statement. */
  private static final Pattern TIME = Pattern.compile(".*(?:之前|以前|的时候)");

  /** Before the denial: a thing that is not, why it is not, and not Y. */
  private static final Pattern INNER =
      Pattern.compile(
          ".*(?:为什么.*|为何.*|\\b(?:who|which|why)\\b.*|\\bthat (?=(?:has|had|have|is|was|are|were|does|do|can|could|will|never|no)\\b).*|\\band )");

  /** 它是起点，不是终点: the short clause states already. */
  private static final Pattern STATES = Pattern.compile(".*(?<![不但可还于而总就只的])是(?!的|因为|说).+");

  private static final Set<String> VERBAL = Set.of("从未", "无法", "不能", "没有");
  private static final Pattern RELATIVE = Pattern.compile("(?!一个|什么|任何|哪)[^，,。；;]{0,4}的");

  /** 光靠模仿学不会: what one means alone does not do. */
  private static final Pattern ALONE = Pattern.compile("(?:光|单|只|仅)(?:靠|凭|看).*(?:不|没)");

  /** 不是 X，而是 Y. */
  private static final Pattern NOT_X =
      Pattern.compile("(?<![是而])(?:不是|并非|不在于|不在(?=[^，,。]{1,12}[，,]))");

  private static final Pattern BUT_Y = Pattern.compile("(?:而是|而在|是|在于)(?!不是)");

  private static final int LEAD = 8;

  /** A clause that only says who holds what follows is not longer, in characters. */
  private static final int ATTRIBUTION = 16;

  private Denial() {}

  static boolean isMain(Reading reading, List<Span> clauses) {
    int end = firstStatementEnd(reading, clauses);
    for (CueHit cue : reading.cues()) {
      if (cue.role() == CueRole.NEGATED
          && cue.begin() < end
          && !reading.isMentioned(cue.begin())
          && isMain(reading, clause(clauses, cue.begin()), cue)) {
        return true;
      }
    }
    return contrasts(reading, clauses) || meansAlone(reading, clauses);
  }

  /** 不是 X，而是 Y, wherever in the sentence: the denial is the first half of what it says. */
  private static boolean contrasts(Reading reading, List<Span> clauses) {
    String text = reading.linked().folded();
    for (int i = 0; i + 1 < clauses.size(); i++) {
      Span not = clauses.get(i);
      Span but = clauses.get(i + 1);
      if (NOT_X.matcher(text).region(not.begin(), not.end()).find()
          && BUT_Y.matcher(text).region(but.begin(), but.end()).lookingAt()
          && !reading.isMentioned(not.begin())
          && !isSubordinate(text, not)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meansAlone(Reading reading, List<Span> clauses) {
    String text = reading.linked().folded();
    return clauses.stream()
        .filter(c -> !reading.isMentioned(c.begin()))
        .anyMatch(c -> ALONE.matcher(text).region(c.begin(), c.end()).find());
  }

  /**
   * Where the first clause ends that states something: what trails after a positive statement (RT-2
   * 证明了语义可以迁移，没有证明动作可以迁移) does not make the claim a denial.
   */
  private static int firstStatementEnd(Reading reading, List<Span> clauses) {
    String text = reading.linked().folded();
    int colon = lastColon(text, reading.sentence().begin(), reading.sentence().end());
    for (Span clause : clauses) {
      if (clause.begin() <= colon) {
        continue;
      }
      boolean lead =
          (clause.length() < LEAD && !STATES.matcher(of(text, clause)).matches())
              || isSubordinate(text, clause)
              || (clause.length() < ATTRIBUTION && attributes(reading, clause));
      if (!lead) {
        return clause.end();
      }
    }
    return reading.sentence().end();
  }

  /** Of the last colon that something stands behind; -1 if there is none. */
  private static int lastColon(String text, int begin, int end) {
    for (int i = end - LEAD - 2; i >= begin; i--) {
      if (text.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  private static boolean attributes(Reading reading, Span clause) {
    return reading.cues().stream()
        .anyMatch(
            c ->
                (c.role() == CueRole.HOLDER || c.role() == CueRole.FRAME)
                    && c.begin() >= clause.begin()
                    && c.end() <= clause.end()
                    && clause.end() - c.end() <= 2);
  }

  private static Span clause(List<Span> clauses, int at) {
    return clauses.stream()
        .filter(c -> c.begin() <= at && at < c.end())
        .findFirst()
        .orElse(new Span(at, at + 1));
  }

  private static boolean isMain(Reading reading, Span clause, CueHit cue) {
    String text = reading.linked().folded();
    String before = text.substring(clause.begin(), cue.begin()).strip();
    return !isSubordinate(text, clause)
        && !INNER.matcher(text).region(clause.begin(), cue.begin()).matches()
        && !before.endsWith("而")
        && !isAlternative(text, cue)
        && !isRelative(text, cue);
  }

  private static boolean isSubordinate(String text, Span clause) {
    return SUBORDINATE.matcher(text).region(clause.begin(), clause.end()).lookingAt()
        || TIME.matcher(text).region(clause.begin(), clause.end()).matches();
  }

  private static String of(String text, Span clause) {
    return text.substring(clause.begin(), clause.end()).strip();
  }

  /** 会不会, 稳不稳: a question inside the sentence. */
  private static boolean isAlternative(String text, CueHit cue) {
    int not = text.indexOf('不', cue.begin());
    return not > 0
        && not < cue.end()
        && not + 1 < text.length()
        && text.charAt(not - 1) == text.charAt(not + 1);
  }

  /** 从未见过的问题: the denial belongs to a relative clause; 没有一个统一的意见 is none. */
  private static boolean isRelative(String text, CueHit cue) {
    return VERBAL.contains(text.substring(cue.begin(), cue.end()))
        && RELATIVE.matcher(text).region(cue.end(), text.length()).lookingAt();
  }
}
