package yulu.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.Span;

/**
 * How a sentence puts its claim: the first of predicted, recommended, hedged, negated that fits.
 * What is quoted, or only asked inside the sentence, does not count.
 */
final class ModalityReader {
  private static final Set<String> BELIEVES = Set.of("认为", "相信", "坚信", "预计", "预言", "断言", "判断", "猜");

  /** 我猜…会: a guess at what will be. */
  private static final Set<String> GUESSES = Set.of("估计", "我猜", "他猜", "她猜", "恐怕", "多半");

  private static final int NEAR = 40;
  private static final Pattern PAST =
      Pattern.compile("以前|当时|当年|曾|那时|过去|19\\d\\d|20(?:0|1)\\d|[。；]");

  private static final Pattern WILL_NOT = Pattern.compile("不会|不再");

  /** 再过几年, 还要十年. */
  private static final Pattern YET =
      Pattern.compile(
          "(?:再过|再有|再走|还要|还得|还需要?|还有|不出)[^，,。]{0,4}[一二三四五六七八九十两几百数\\d]+ ?[多来]?(?:年|个月|代)");

  /** 可能需要十年, 也许要二十年: a guess at how long it takes is one at what will be. */
  private static final Pattern LASTS =
      Pattern.compile(
          "[^，,。]{0,10}?(?:需要|要|再|还|只要|至少|内|里)?[^，,。]{0,4}[一二三四五六七八九十两几百数\\d]+(?:到[一二三四五六七八九十\\d]+)? ?[多来]?(?:年|个月)");

  private static final Pattern TAKES = Pattern.compile("需要|要|再|还|至少|年内|年里|年左右");

  /** 会发生什么, 该做什么: what the sentence does not say but ask. */
  private static final Pattern ASKED = Pattern.compile("[^，,。]{0,4}(?:什么|怎么|怎样|如何|哪)(?![都也])");

  /** What stands before 得 in words that end in it. */
  private static final String ENDS_IN_DE = "觉获取变显懂值记使赢晓难舍免省彼求习测博夺";

  private static final Pattern OBJECT_BEFORE =
      Pattern.compile(
          "(?:那些|这些|所有|各种|任何|一切|[^，。未出后原以]来|利用|对待|避免|防止|应对|处理|区分|面对|减少)[^，,。；是会]{0,14}$");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("[^，,。；是会要]{1,14}的(?!是|了)[^，,。；是会要的]{1,8}(?:[，,。；！!]|$)");

  private static final Set<CueRole> ASKABLE = Set.of(CueRole.PREDICTED, CueRole.RECOMMENDED);

  /** Words that may stand before the first word of a clause. */
  private static final Pattern LEADS =
      Pattern.compile(
          "(?:但是|但|可是|可|所以|因此|因而|而且|并且|那么|那|就|也|首先|其次|第[一二三四五]|所以说|and |but |so |then )?");

  private ModalityReader() {}

  static Modality of(Reading reading) {
    List<Span> clauses = Clauses.of(reading);
    if (has(reading, CueRole.PREDICTED)
        || begins(reading, clauses, CueRole.COMES)
        || foresees(reading)
        || takesTime(reading)) {
      return Modality.PREDICTED;
    }
    if (has(reading, CueRole.RECOMMENDED) || begins(reading, clauses, CueRole.URGES)) {
      return Modality.RECOMMENDED;
    }
    if (has(reading, CueRole.HEDGED)) {
      return Modality.HEDGED;
    }
    return Denial.isMain(reading, clauses) ? Modality.NEGATED : Modality.ASSERTED;
  }

  /** 五年后…会: a time to come, and not far behind it what will be then. */
  private static boolean foresees(Reading reading) {
    String text = reading.linked().folded();
    return reading.cues().stream()
        .filter(c -> c.role() == CueRole.AHEAD || believes(text, c))
        .filter(c -> !reading.isMentioned(c.begin()))
        .anyMatch(
            ahead ->
                reading.cues().stream()
                    .filter(c -> tellsWhatWillBe(text, c, ahead) && c.begin() >= ahead.end())
                    .filter(c -> c.begin() - ahead.end() <= NEAR)
                    .anyMatch(c -> !isPast(reading, c.begin())));
  }

  private static boolean isPast(Reading reading, int end) {
    return PAST.matcher(reading.linked().folded()).region(reading.sentence().begin(), end).find();
  }

  /** 会, and after a time to come also 可能. */
  private static boolean tellsWhatWillBe(String text, CueHit cue, CueHit ahead) {
    return cue.role() == CueRole.MODAL
        || (cue.role() == CueRole.NEGATED
            && WILL_NOT.matcher(text).region(cue.begin(), cue.end()).lookingAt())
        || (ahead.role() == CueRole.AHEAD && cue.role() == CueRole.HEDGED);
  }

  /** 他相信…会 looks ahead too. */
  private static boolean believes(String text, CueHit cue) {
    String word = text.substring(cue.begin(), cue.end());
    return (cue.role() == CueRole.HOLDER && BELIEVES.contains(word))
        || (cue.role() == CueRole.HEDGED && GUESSES.contains(word));
  }

  /** 还要十年, 可能需要十年. */
  private static boolean takesTime(Reading reading) {
    String text = reading.linked().folded();
    int begin = reading.sentence().begin();
    int end = reading.sentence().end();
    Matcher yet = YET.matcher(text).region(begin, end);
    if (yet.find() && !isPast(reading, yet.start()) && !reading.isMentioned(yet.start())) {
      return true;
    }
    for (CueHit cue : reading.cues()) {
      if (cue.role() == CueRole.HEDGED && !isPast(reading, cue.begin())) {
        Matcher m = LASTS.matcher(text).region(cue.end(), end);
        if (m.lookingAt() && TAKES.matcher(m.group()).find()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean has(Reading reading, CueRole role) {
    String text = reading.linked().folded();
    for (CueHit cue : reading.cues()) {
      if (cue.role() == role
          && !reading.isMentioned(cue.begin())
          && !isComplement(text, cue)
          && !isAttribute(text, cue, reading.sentence().end())
          && !(ASKABLE.contains(role) && isAsked(text, cue, reading.sentence().end()))) {
        return true;
      }
    }
    return false;
  }

  /** 觉得给, 彼得打: the end of another word, and not what has to be done. */
  private static boolean isComplement(String text, CueHit cue) {
    return cue.begin() > 0
        && text.charAt(cue.begin()) == '得'
        && ENDS_IN_DE.indexOf(text.charAt(cue.begin() - 1)) >= 0;
  }

  /** 来监管可能失控的系统: what a thing may be with which something is done. */
  private static boolean isAttribute(String text, CueHit cue, int end) {
    return cue.role() == CueRole.HEDGED
        && text.charAt(cue.begin()) == '可'
        && OBJECT_BEFORE.matcher(text.substring(Math.max(0, cue.begin() - 20), cue.begin())).find()
        && ATTRIBUTE.matcher(text).region(cue.end(), end).lookingAt();
  }

  /** 要打造一流的系统，…: what for, not what to do. */
  private static boolean isPurpose(String text, CueHit cue) {
    return text.charAt(cue.begin()) == '要';
  }

  private static boolean isAsked(String text, CueHit cue, int end) {
    int at = cue.begin();
    boolean orNot = at > 1 && text.charAt(at - 1) == '不' && text.charAt(at - 2) == text.charAt(at);
    return orNot
        || (text.charAt(at) != '不' && ASKED.matcher(text).region(cue.end(), end).lookingAt());
  }

  /** True if a clause begins with a cue of the role. */
  private static boolean begins(Reading reading, List<Span> clauses, CueRole role) {
    String text = reading.linked().folded();
    for (CueHit cue : reading.cues()) {
      if (cue.role() != role || reading.isMentioned(cue.begin())) {
        continue;
      }
      for (Span clause : clauses) {
        boolean first = clause.begin() == clauses.get(0).begin();
        if (isPurpose(text, cue) && first && clauses.size() > 1) {
          continue;
        }
        if (clause.begin() <= cue.begin()
            && cue.begin() < clause.end()
            && LEADS.matcher(text).region(clause.begin(), cue.begin()).matches()) {
          return true;
        }
      }
    }
    return false;
  }
}
