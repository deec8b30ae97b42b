package yulu.relation;

import yulu.entity.LinkedPassage;
import yulu.mention.EntityType;
import yulu.text.Scripts;
import yulu.text.Sentence;

/** Where a Chinese sentence that tells of a life leaves its subject out: 后来加入了 X. */
final class Elisions {
  private static final String PRONOUNS = "我你您他她谁";
  private static final String HAN_DIGITS = "〇零一二三四五六七八九十";
  private static final int LONGEST_YEAR = 4;

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
    int at = Soft.skip(text, sentence.begin());
    int length = at < sentence.end() ? openingLength(at) : 0;
    return length > 0 && isFree(at + length, clauseEnd(at + length, sentence.end())) ? at : -1;
  }

  private int openingLength(int at) {
    int word = words.openings().lengthAt(text, at);
    int year = word > 0 ? word : yearLength(at);
    return year > 0 || !beginsPredicate(at) ? year : 1;
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
