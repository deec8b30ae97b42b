package yulu.export;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which claims and relations are written. Empty sets and bounds ask for nothing; what is asked must
 * hold all together.
 *
 * @param persons who makes the claim, or stands in the relation; one of them
 * @param concepts what the claim is about, or stands in the relation; one of them
 * @param when days on which the claim was made; claims without a date are left out then
 * @param chosen claims and relations, or what they are of: people, topics, documents, occasions
 */
public record Selection(
    Set<Node> persons, Set<Node> concepts, Optional<Days> when, Optional<Set<Node>> chosen) {
  /** Everything. */
  public static final Selection ALL =
      new Selection(Set.of(), Set.of(), Optional.empty(), Optional.empty());

  public Selection {
    persons = Set.copyOf(persons);
    concepts = Set.copyOf(concepts);
    chosen = chosen.map(Set::copyOf);
  }

  boolean isAll() {
    return equals(ALL);
  }

  boolean has(ClaimFacts claim) {
    return among(persons, claim.claimants())
        && among(concepts, claim.about())
        && during(claim.period())
        && chosen.map(c -> c.contains(claim.iri()) || any(c, claim.named())).orElse(true);
  }

  boolean has(RelationFacts relation) {
    return among(persons, relation.ends())
        && among(concepts, relation.ends())
        && during(relation.period())
        && chosen.map(c -> c.contains(relation.iri()) || any(c, relation.named())).orElse(true);
  }

  private boolean during(Optional<Period> period) {
    return when.isEmpty() || period.filter(p -> when.get().meet(p)).isPresent();
  }

  private static boolean among(Set<Node> wanted, Iterable<Node> present) {
    return wanted.isEmpty() || any(wanted, present);
  }

  private static boolean any(Set<Node> wanted, Iterable<Node> present) {
    for (Node node : present) {
      if (wanted.contains(node)) {
        return true;
      }
    }
    return false;
  }
}
