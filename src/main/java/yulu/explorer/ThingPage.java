package yulu.explorer;

import java.util.List;

/**
 * The page of an entity.
 *
 * @param others preferred names in other languages
 * @param description what it is, in a sentence; its text may be empty
 * @param candidate true if a document introduced it and no curator has accepted it yet
 * @param own the claims that it makes or that were made there; at most one
 * @param about the claims about it; at most one
 * @param pairs agreement and disagreement
 * @param paging which part of the documents that name it is shown
 * @param suggestions why documents suggest a candidate
 * @param doubts names of which the graph is not sure whether they mean it
 * @param decisions of persons about its names
 * @param together what the same claims are about, most frequent first
 */
record ThingPage(
    Kind kind,
    Link self,
    List<Link> others,
    Labels.Label description,
    boolean candidate,
    List<Fact> facts,
    List<Relations> relations,
    List<Timeline> own,
    List<Timeline> about,
    PairReader.Pairs pairs,
    List<Doubt> suggestions,
    List<Doubt> doubts,
    List<Decided> decisions,
    List<Together> together,
    List<Names.Spelling> spellings,
    Paging paging,
    List<Names.Source> sources) {

  /** True if there is anything to say about doubts. */
  boolean hasDoubts() {
    return !(suggestions.isEmpty() && doubts.isEmpty() && decisions.isEmpty());
  }

  /** A thing, and how many claims it shares. */
  record Together(Link thing, int claims) {}
}
