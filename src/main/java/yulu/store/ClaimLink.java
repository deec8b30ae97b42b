package yulu.store;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import yulu.rdf.Vocabulary;

/**
 * A link from one claim to another.
 *
 * @param from IRI of the claim that restates, revises, disputes or supports
 * @param kind which of these
 * @param to IRI of the other claim
 */
record ClaimLink(String from, Kind kind, String to) implements Comparable<ClaimLink> {
  private static final Comparator<ClaimLink> ORDER =
      Comparator.comparing(ClaimLink::from)
          .thenComparing(ClaimLink::kind)
          .thenComparing(ClaimLink::to);

  /** What a claim does to another. */
  enum Kind {
    RESTATES(Vocabulary.RESTATES),
    REVISES(Vocabulary.REVISES),
    DISPUTES(Vocabulary.CITO_DISPUTES),
    SUPPORTS(Vocabulary.CITO_SUPPORTS);

    @SuppressWarnings("ImmutableEnumChecker") // nodes are immutable
    private final Node property;

    Kind(Node property) {
      this.property = property;
    }

    Node property() {
      return property;
    }
  }

  @Override
  public int compareTo(ClaimLink other) {
    return ORDER.compare(this, other);
  }
}
