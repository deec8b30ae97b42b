package yulu.relation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import yulu.entity.LinkedPassage;
import yulu.entity.Place;
import yulu.mention.EntityType;
import yulu.text.Scripts;
import yulu.text.Sentence;

/** Where a Chinese sentence that tells of a life leaves its subject out: 后来加入了 X. */
final class Elisions {
  private static final String PRONOUNS = "我你您他她谁";
  private static final String HAN_DIGITS = "〇零一二三四五六七八九十";
  private static final int LONGEST_YEAR = 4;
  private static final WordSet THESE = new WordSet(Set.of("这位", "那位"));

  /** What persons make. */
  private static final Set<EntityType> MADE =
      EnumSet.of(EntityType.SYSTEM, EntityType.CONCEPT, EntityType.WORK);

  private final LinkedPassage passage;
  private final String text;
  private final Surroundings words;

  Elisions(LinkedPassage passage, Surroundings words) {
    this.passage = passage;
    this.text = passage.folded();
    this.words = words;
  }

  /** Where the subject would stand, or -1 if the sentence has one. */
  int at(Sentence sentence) {
    int at = afterAnswer(Soft.skip(text, sentence.begin()), sentence.end());
    int length = at < sentence.end() ? openingLength(at, sentence.end()) : 0;
    if (length == 0) {
      return -1;
    }
    int clause = clauseEnd(at + length, sentence.end());
    boolean named = length == 1 && isBeforeSubject(clause, sentence.end());
    return isFree(at + length, clause) && !named ? at : -1;
  }

  /** 对,在 X 工作: the sentence begins after the comma. */
  private int afterAnswer(int at, int to) {
    int end = at < to ? at + words.affirmations().lengthAt(text, at) : at;
    boolean answer = end > at && end < to && text.charAt(end) == ',';
    return answer ? Soft.skip(text, end + 1) : at;
  }

  private int openingLength(int at, int to) {
    int word = words.openings().lengthAt(text, at);
    if (word == 0 && (isOffice(at) || isMadeTogether(at, clauseEnd(at, to)))) {
      return 1;
    }
    int year = word > 0 ? word : yearLength(at);
    return year > 0 || !beginsPredicate(at) ? year : 1;
  }

  /** A line that begins with an office is said of somebody: X 教授,Y 主任; 这位 X 教授说…. */
  private boolean isOffice(int at) {
    int these = THESE.lengthAt(text, at);
    int begin = Soft.skip(text, at + these);
    return begin(begin)
        .filter(p -> p.is(EntityType.ORGANIZATION))
        .filter(p -> officeEnd(p.end()) > 0 && (these > 0 || isEnd(officeEnd(p.end()))))
        .isPresent();
  }

  /** End of the office that follows a name, or 0. */
  private int officeEnd(int at) {
    int next = Soft.skip(text, at);
    int from = text.startsWith("的", next) ? next + 1 : next;
    int length = words.offices().lengthAt(text, from);
    return length > 0 ? from + length : 0;
  }

  private boolean isEnd(int at) {
    int next = Soft.skip(text, at);
    return next >= text.length() || Clauses.isMark(text, next) || text.charAt(next) == '、';
  }

  private Optional<Place> begin(int at) {
    int k = passage.firstFrom(at);
    return k < passage.places().size() && passage.places().get(k).begin() == at
        ? Optional.of(passage.places().get(k))
        : Optional.empty();
  }

  /** X 是跟某人一起做的: who did it with him is left out. */
  private boolean isMadeTogether(int at, int to) {
    boolean thing = begin(at).filter(p -> MADE.contains(p.entity().type())).isPresent();
    return thing
        && passage.places().subList(passage.firstFrom(at), passage.firstFrom(to)).stream()
            .anyMatch(this::isLed);
  }

  private boolean isLed(Place place) {
    return place.is(EntityType.PERSON)
        && words.leads().lengthBefore(text, Soft.skipBack(text, place.begin())) > 0;
  }

  /** True if the first word is a verb, a time or a preposition: no noun that could be a subject. */
  private boolean beginsPredicate(int at) {
    String tag = passage.tokens().tagAt(at);
    return Scripts.isHan(text.charAt(at)) && !tag.isEmpty() && "vdtp".indexOf(tag.charAt(0)) >= 0;
  }

  /** 二〇一二年, 2012 年. */
  private int yearLength(int at) {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    boolean year = end - at == LONGEST_YEAR || end - at == 2;
    return year && text.startsWith("年", Soft.skip(text, end)) ? end - at + 1 : 0;
  }

  private static boolean isDigit(char c) {
    return Scripts.isAsciiDigit(c) || HAN_DIGITS.indexOf(c) >= 0;
  }

  private int clauseEnd(int from, int to) {
    int end = from;
    while (end < to && !Clauses.isMark(text, end)) {
      end++;
    }
    return end;
  }

  /** 离开 X 一年后,某人…: the clause is only the time of the next. */
  private boolean isBeforeSubject(int end, int to) {
    return words.whens().lengthBefore(text, end) > 0
        && end < to
        && !isFree(end + 1, clauseEnd(end + 1, to));
  }

  /** True if no person is the subject of the clause; 跟 X 读博士 leaves it out. */
  private boolean isFree(int from, int to) {
    for (int i = from; i < to; i++) {
      if (PRONOUNS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    for (int k = passage.firstFrom(from); k < passage.firstFrom(to); k++) {
      int begin = Soft.skipBack(text, passage.places().get(k).begin());
      if (passage.places().get(k).is(EntityType.PERSON)) {
        return words.coverbs().lengthBefore(text, begin) > 0;
      }
    }
    return true;
  }
}
