package yulu.evaluation;

/**
 * One thing in which the graph differs from the gold standard.
 *
 * @param document key of the gold file
 * @param what short: what was wanted, what is there
 * @param sentence the words of the document; empty if there is no single place
 */
public record Fault(Kind kind, String document, String what, String sentence) {
  /** Kinds of faults, in the order of a report. */
  public enum Kind {
    MISSED_ENTITY("entities that were missed"),
    EXTRA_ENTITY("entities that nobody annotated"),
    MISSED_CLAIM("views without a claim"),
    EXTRA_CLAIM("claims where nothing is said"),
    WRONG_CLAIMANT("claims of the wrong person"),
    NO_CLAIMANT("claims of nobody"),
    WRONG_MODALITY("claims with another modality"),
    MISSED_TOPIC("claims that miss what they are about"),
    EXTRA_TOPIC("claims about something else"),
    MISSED_RELATION("relations that were missed"),
    EXTRA_RELATION("relations that nobody annotated");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** As reports show it. */
    public String title() {
      return title;
    }
  }
}
