package yulu.claim;

import java.util.regex.Pattern;

/** What an entry of a bibliography looks like, in the styles that documents use. */
final class References {
  /** Longer is no entry, in UTF-16 units. */
  static final int LONGEST = 600;

  /** The mark of a document's kind in GB/T 7714: [J], [M], [EB/OL]. */
  private static final Pattern GB_T_7714 =
      Pattern.compile(
          "\\[(?:J|M|C|D|R|N|S|P|G|A|Z|DB|CP|EB|J/OL|M/OL|C/OL|D/OL|EB/OL|DB/OL|OL)\\](?:\\.|//|$|,|\\s)?");

  /** Authors and a year in brackets, as APA has them. */
  private static final Pattern APA =
      Pattern.compile(
          "(?:\\[\\d{1,3}\\] ?|\\d{1,3}[.)] ?)?[\\p{Lu}][\\p{IsLatin}'’-]+, (?:[\\p{Lu}]\\.[ -]?)+[^。]{0,200}?\\((?:19|20)\\d{2}[a-z]?\\)\\.");

  /** Hu, Edward J., et al. “LoRA: …” ICLR, 2022: surname first, the title between marks. */
  private static final Pattern MLA =
      Pattern.compile(
          "(?:\\[\\d{1,3}\\] ?|\\d{1,3}[.)] ?)?[\\p{Lu}][\\p{IsLatin}'’-]+, [\\p{Lu}][\\p{IsLatin}'’. -]{1,30}[.,][^。“\"]{0,160}[“\"][^”\"]{4,200}[.?!][”\"][^。]{0,160}(?:19|20)\\d{2}");

  private References() {}

  /** True if a passage is an entry, or begins with one. */
  static boolean isEntry(String passage) {
    boolean marked =
        passage.indexOf('[') >= 0 || passage.indexOf('(') >= 0 || passage.indexOf(',') >= 0;
    return marked
        && passage.length() < LONGEST
        && (GB_T_7714.matcher(passage).find()
            || APA.matcher(passage).lookingAt()
            || MLA.matcher(passage).lookingAt());
  }

  /** True if a passage is an entry in a style that leaves no room for remarks. */
  static boolean isWhole(String passage) {
    return isEntry(passage) && !MLA.matcher(passage).lookingAt();
  }
}
