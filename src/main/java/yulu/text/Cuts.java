package yulu.text;

/**
 * Where a stretch that is too long to be read as one is cut: after a sentence, else after a clause
 * or a word, else between two characters.
 */
final class Cuts {
  private static final String SENTENCE_ENDS = "。！？!?；;\n";
  private static final String CLAUSE_ENDS = "，,、：: \t";

  private Cuts() {}

  /**
   * The best place for a cut in the last quarter before {@code limit}.
   *
   * @param begin where the stretch begins
   * @param limit the stretch may be no longer than to here; at least 8 after {@code begin}
   */
  static int before(String text, int begin, int limit) {
    int from = limit - (limit - begin) / 4;
    int clause = -1;
    for (int i = limit; i > from; i--) {
      char last = text.charAt(i - 1);
      boolean stop = last == ' ' && text.charAt(i - 2) == '.';
      if (stop || SENTENCE_ENDS.indexOf(last) >= 0) {
        return i;
      }
      if (clause < 0 && CLAUSE_ENDS.indexOf(last) >= 0) {
        clause = i;
      }
    }
    if (clause > 0) {
      return clause;
    }
    boolean pair = Character.isSurrogatePair(text.charAt(limit - 1), text.charAt(limit));
    return pair ? limit - 1 : limit;
  }
}
