package yulu.claim;

import yulu.text.QuickPattern;

/** What an entry of a bibliography looks like, in the styles that documents use. */
final class References {
  /** Longer is no entry, in UTF-16 units. */
  static final int LONGEST = 600;

  /** The mark of a document's kind in GB/T 7714: [J], [M], [EB/OL]. */
  private static final QuickPattern GB_T_7714 =
      QuickPattern.of(
          "\\[(?:J|M|C|D|R|N|S|P|G|A|Z|DB|CP|EB|J/OL|M/OL|C/OL|D/OL|EB/OL|DB/OL|OL)\\]");

  /** Authors and a year in brackets, as APA has them. */
  private static final QuickPattern APA =
      QuickPattern.of(
          "(?:\\[\\d{1,3}\\] ?|\\d{1,3}[.)] ?)?[\\p{Lu}][\\p{IsLatin}'’-]+, (?:[\\p{Lu}]\\.[ -]?)+[^。]{0,200}?\\((?:19|20)\\d{2}[a-z]?\\)\\.");

  /** Hu, Edward J., et al. “LoRA: …” ICLR, 2022: surname first, the title between marks. */
  private static final QuickPattern MLA =
      QuickPattern.of(
          "(?:\\[\\d{1,3}\\] ?|\\d{1,3}[.)] ?)?[\\p{Lu}][\\p{IsLatin}'’-]+, [\\p{Lu}][\\p{IsLatin}'’. -]{1,30}[.,][^。“\"]{0,160}[“\"][^”\"]{4,200}[.?!][”\"][^。]{0,160}(?:19|20)\\d{2}");

  private References() {}

  /** True if a passage is an entry, or begins with one. */
  static boolean isEntry(String passage) {
    return passage.length() < LONGEST && (isMarked(passage) || isModern(passage));
  }

  /** True if a passage is an entry in a style that leaves no room for remarks. */
  static boolean isWhole(String passage) {
    return passage.length() < LONGEST && isMarked(passage) && !isModern(passage);
  }

  private static boolean isMarked(String passage) {
    return GB_T_7714.isIn(passage) || APA.in(passage).lookingAt();
  }

  private static boolean isModern(String passage) {
    return MLA.in(passage).lookingAt();
  }
}
