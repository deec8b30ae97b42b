package yulu.explorer;

import java.util.List;
import java.util.Optional;

/**
 * The page of a claim.
 *
 * @param attribution whose statement it is known to be, and how
 * @param target the time that it speaks of, as it is worded; may be empty
 * @param confidence from 0 to 1; empty if not known
 * @param rule that told whose it is
 * @param passages where its words stand
 * @param doubts names in its words that mean nothing for sure
 * @param decisions of persons by which names in its words mean what they do
 * @param same claims that say the same or stand with it
 * @param contrary claims that stand against it
 * @param changes claims that it changes or that change it
 */
record ClaimPage(
    ClaimCard claim,
    Labels.Label attribution,
    Optional<Link> reporter,
    String target,
    String confidence,
    Names.Reason rule,
    List<Passage> passages,
    List<Doubt> doubts,
    List<Decided> decisions,
    List<Pair> same,
    List<Pair> contrary,
    List<Pair> changes) {

  /**
   * Words of a document with what stands around them.
   *
   * @param source the document, with the place
   * @param cutBefore true if the text goes on before
   * @param cutAfter true if the text goes on after
   * @param lines nothing if the graph was built without texts
   * @param words exactly the evidence
   */
  record Passage(
      Link source,
      String lang,
      boolean cutBefore,
      boolean cutAfter,
      List<MarkedText.Line> lines,
      List<String> words) {}
}
