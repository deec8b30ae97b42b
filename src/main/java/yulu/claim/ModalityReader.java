package yulu.claim;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a sentence puts its claim: the first of predicted, recommended, hedged, negated that fits.
 */
final class ModalityReader {
  private static final String CLAUSE_END = "，,。；;：:！!？?、“”「」";
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "(?:但是|但|而且|并且|所以|因此)?(?:如果|假如|要是|虽然|尽管|即使|即便|哪怕|一旦|因为|由于|无论|不管|除非|当|在|if |although |though |when |because |unless )");

  private static final Set<String> VERBAL = Set.of("从未", "无法", "不能", "没有");
  private static final Pattern RELATIVE = Pattern.compile("(?!一个|什么|任何|哪)[^，。；]{0,4}的");

  private static final Set<String> BELIEVES = Set.of("认为", "相信", "坚信", "预计", "预言", "断言", "判断", "猜");

  /** 我猜…会: a guess at what will be. */
  private static final Set<String> GUESSES = Set.of("估计", "我猜", "他猜", "她猜", "恐怕", "多半");

  private static final int NEAR = 40;
  private static final Pattern PAST =
      Pattern.compile("以前|当时|当年|曾|那时|过去|19\\d\\d|20(?:0|1)\\d|[。；]");

  private static final int LEAD = 8;

  private ModalityReader() {}

  static Modality of(Reading reading) {
    if (has(reading, CueRole.PREDICTED) || foresees(reading)) {
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

  /** 五年后…会: a time to come, and not far behind it what will be then. */
  private static boolean foresees(Reading reading) {
    String text = reading.linked().folded();
    return reading.cues().stream()
        .filter(c -> c.role() == CueRole.AHEAD || believes(text, c))
        .filter(c -> !reading.isQuoted(c.begin()))
        .anyMatch(
            ahead ->
                reading.cues().stream()
                    .filter(c -> tellsWhatWillBe(c, ahead) && c.begin() >= ahead.end())
                    .filter(c -> c.begin() - ahead.end() <= NEAR)
                    .anyMatch(
                        c ->
                            !PAST.matcher(text)
                                .region(reading.sentence().begin(), c.begin())
                                .find()));
  }

  /** 会, and after a time to come also 可能. */
  private static boolean tellsWhatWillBe(CueHit cue, CueHit ahead) {
    return cue.role() == CueRole.MODAL
        || (ahead.role() == CueRole.AHEAD && cue.role() == CueRole.HEDGED);
  }

  /** 他相信…会 looks ahead too. */
  private static boolean believes(String text, CueHit cue) {
    String word = text.substring(cue.begin(), cue.end());
    return (cue.role() == CueRole.HOLDER && BELIEVES.contains(word))
        || (cue.role() == CueRole.HEDGED && GUESSES.contains(word));
  }

  private static boolean has(Reading reading, CueRole role) {
    for (CueHit cue : reading.cues()) {
      if (cue.role() == role && !reading.isQuoted(cue.begin())) {
        return true;
      }
    }
    return false;
  }

  /** The denial must be of the main predication: not in a subordinate clause, not 而不是. */
  private static boolean negates(Reading reading) {
    String text = reading.linked().folded();
    Optional<CueHit> first =
        reading.cues().stream()
            .filter(c -> c.role() == CueRole.NEGATED && !reading.isQuoted(c.begin()))
            .filter(c -> isMain(text, reading.sentence().begin(), c))
            .findFirst();
    return first.isPresent() && first.get().begin() < firstStatementEnd(reading);
  }

  /**
   * Where the first clause ends that states something: what trails after a positive statement (RT-2
   * 证明了语义可以迁移，没有证明动作可以迁移) does not make the claim a denial.
   */
  private static int firstStatementEnd(Reading reading) {
    String text = reading.linked().folded();
    int end = reading.sentence().end();
    int from = reading.sentence().begin();
    for (int i = end - 10; i >= from; i--) {
      if (text.charAt(i) == '：') {
        from = i + 1;
      }
    }
    while (from < end) {
      int to = from;
      while (to < end && CLAUSE_END.indexOf(text.charAt(to)) < 0) {
        to++;
      }
      String clause = text.substring(from, to).strip();
      boolean lead =
          clause.length() < LEAD
              || SUBORDINATE.matcher(clause).lookingAt()
              || (clause.length() < LEAD * 2 && attributes(reading, from, to));
      if (!lead) {
        return to;
      }
      from = to + 1;
    }
    return end;
  }

  private static boolean attributes(Reading reading, int from, int to) {
    return reading.cues().stream()
        .anyMatch(
            c ->
                (c.role() == CueRole.HOLDER || c.role() == CueRole.FRAME)
                    && c.begin() >= from
                    && c.end() <= to
                    && to - c.end() <= 2);
  }

  private static boolean isMain(String text, int begin, CueHit cue) {
    int clause = cue.begin();
    while (clause > begin && CLAUSE_END.indexOf(text.charAt(clause - 1)) < 0) {
      clause--;
    }
    String before = text.substring(clause, cue.begin()).strip();
    return !SUBORDINATE.matcher(before).lookingAt()
        && !before.endsWith("而")
        && !isAlternative(text, cue)
        && !isRelative(text, cue);
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
