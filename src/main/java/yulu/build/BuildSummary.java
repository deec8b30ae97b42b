package yulu.build;

import java.util.List;
import yulu.corpus.Finding;
import yulu.store.GraphStatistics;

/**
 * What a build did.
 *
 * @param read documents read and published
 * @param unchanged documents that were in the store already
 * @param removed documents that left the corpus
 * @param characters UTF-16 units read
 * @param findings files that were left out, each with the reason
 * @param statistics what the graph holds now
 */
public record BuildSummary(
    int read,
    int unchanged,
    int removed,
    long characters,
    List<Finding> findings,
    GraphStatistics statistics) {
  public BuildSummary {
    findings = List.copyOf(findings);
  }
}
