package yulu.explorer;

import java.util.List;
import java.util.Optional;

/**
 * Claims over the years: how many about each topic (or by each claimant), and a part of the claims
 * themselves, oldest first.
 *
 * @param name of the list in texts and parameters
 * @param years in order; empty for claims without a date, which come last
 * @param rows the topics that most claims are about
 * @param allRows how many topics there are
 * @param topic the chosen one
 * @param year the chosen one; empty for all
 */
record Timeline(
    String name,
    List<String> years,
    List<Row> rows,
    int allRows,
    Optional<Link> topic,
    String year,
    Paging paging,
    List<Year> claims) {
  /**
   * A topic, or a claimant.
   *
   * @param topic with its path below the base as the path
   * @param counts for each of the years
   */
  record Row(Link topic, List<Integer> counts, int total) {
    /** One of five shades for a number. */
    int shade(int count) {
      int shade = 0;
      for (int least : SHADES) {
        if (count >= least) {
          shade++;
        }
      }
      return shade;
    }
  }

  private static final List<Integer> SHADES = List.of(1, 3, 8, 20, 50);

  /** The claims of a year. */
  record Year(String year, List<ClaimCard> claims) {}

  boolean isEmpty() {
    return paging.total() == 0 && topic.isEmpty() && year.isEmpty();
  }
}
