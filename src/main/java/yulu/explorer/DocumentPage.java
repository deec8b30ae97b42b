package yulu.explorer;

import java.util.List;

/**
 * The page of a document.
 *
 * @param hasText false if the graph was built without texts
 * @param lines of the text
 * @param speakers whose claims it holds, most first
 * @param speaker the one whose claims are shown; path below the base, empty for all
 * @param paging which part of the claims the table shows
 */
record DocumentPage(
    Link self,
    String lang,
    Labels.Label description,
    List<Fact> facts,
    List<Link> occasions,
    boolean hasText,
    List<MarkedText.Line> lines,
    List<Speaker> speakers,
    String speaker,
    Paging paging,
    List<Row> rows,
    List<Mentioned> mentioned) {

  /** A claimant, and how many claims of his the document holds. */
  record Speaker(Link person, int claims) {}

  /**
   * A claim with its place.
   *
   * @param words and {@code anchor}: what stands there, and where the place's address leads, if the
   *     text itself is not shown; else empty
   */
  record Row(ClaimCard claim, String fragment, String words, String anchor) {}

  /** A thing that the document names, and how often. */
  record Mentioned(Link thing, String kind, int times) {}
}
