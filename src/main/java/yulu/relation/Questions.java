package yulu.relation;

import yulu.text.Span;

/**
 * Which part of a question is asked: of "X 被 Y 收购了，遗憾吗？" only the last clause. What a tag or the
 * answer right after it affirms is not asked at all.
 */
final class Questions {
  private static final int LONGEST_ANSWER = 12;

  private final String text;
  private final String next;
  private final WordSet affirmations;
  private final WordSet tags;

  /**
   * @param next how the text goes on after the passage
   */
  Questions(String text, String next, Surroundings words) {
    this.text = text;
    this.next = next.substring(0, Math.min(LONGEST_ANSWER, next.length()));
    this.affirmations = words.affirmations();
    this.tags = words.tags();
  }

  /** True if the sentence asks whether what stands before {@code end} is so. */
  boolean isAsked(Span sentence, int end) {
    int last = Soft.skipBack(text, sentence.end());
    while (last > sentence.begin() && ")!".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    if (last <= sentence.begin() || "?吗".indexOf(text.charAt(last - 1)) < 0) {
      return false;
    }
    int clause = Clauses.begin(text, sentence.begin(), last - 1);
    int asked = Soft.skip(text, clause);
    boolean before = end <= clause && !isVerbFirst(sentence);
    return !(before && !isCheck(asked, last));
  }

  /** True if the answer to the sentence is yes. */
  boolean isAffirmed(Span sentence) {
    int at = Soft.skip(text, sentence.end());
    return at < text.length() ? affirms(text, at) : affirms(next, Soft.skip(next, 0));
  }

  private boolean affirms(String answer, int at) {
    int length = affirmations.lengthAt(answer, at);
    int end = at + length;
    return length > 0
        && (end >= answer.length() || Clauses.isMark(answer, end) || answer.charAt(end) == ' ');
  }

  /** 对吗？ asks whether all before it is so; 对吧？ and "wasn't he?" do not. */
  private boolean isCheck(int from, int to) {
    int length = tags.lengthAt(text, from);
    return length > 0 && from + length >= to - 1;
  }

  /** Did X found Y, or Z? */
  private boolean isVerbFirst(Span sentence) {
    int at = Soft.skip(text, sentence.begin());
    return VERBS.lengthAt(text, at) > 0;
  }

  private static final WordSet VERBS =
      new WordSet(
          java.util.Set.of(
              "did", "does", "do", "is", "are", "was", "were", "has", "have", "had", "can",
              "so did", "so is", "so was", "and did", "and is", "and was"));
}
