package yulu.export;

import static yulu.rdf.Vocabulary.*;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * The things that claims and relations name. Whoever makes a claim is tied to its topics, who
 * reports it to who made it, topics of one claim to each other; relations tie their ends, and the
 * vocabulary ties what it puts together. Keeps the names of the things in memory.
 */
final class EntityView implements GraphView {
  /** From who makes a claim to what it is about. */
  static final String CLAIMS_ABOUT = "claimsAbout";

  /** From who tells of a claim to who made it. */
  static final String REPORTS_CLAIM = "reportsClaim";

  /** Between topics of one claim, or those who make it together. */
  static final String SHARED_CLAIM = "sharedClaim";

  /** What the curated vocabulary says between things, and whether it has a direction. */
  private static final Map<Node, Boolean> CURATED =
      Map.of(SKOS_BROADER, true, SCHEMA_AUTHOR, true, SCHEMA_CREATOR, true, SKOS_RELATED, false);

  private final Excerpt excerpt;
  private final ViewNodes nodes;

  EntityView(Excerpt excerpt, Labels labels) {
    this.excerpt = excerpt;
    this.nodes = new ViewNodes(excerpt, labels);
  }

  @Override
  public void nodes(Sink<GraphNode> out) throws IOException {
    try (Appearances things = new Appearances(nodes)) {
      excerpt.claims(
          claim -> {
            for (Node thing : claim.entities()) {
              things.inClaim(thing, claim);
            }
          });
      excerpt.relations(
          relation -> {
            for (Node thing : relation.ends()) {
              things.inRelation(thing, relation);
            }
          });
      things.forEach(out);
    }
  }

  @Override
  public void edges(Sink<GraphEdge> out) throws IOException {
    Set<Node> present = new HashSet<>();
    try (Ties ties = new Ties()) {
      excerpt.claims(
          claim -> {
            present.addAll(claim.entities());
            claim(claim, ties);
          });
      excerpt.relations(
          relation -> {
            present.addAll(relation.ends());
            ties.directed(
                relation.subject(),
                relation.predicate().getLocalName(),
                relation.object(),
                Ties.Reason.of(relation));
          });
      for (Node thing : present) {
        curated(thing, present, ties);
      }
      ties.forEach(out);
    }
  }

  private static void claim(ClaimFacts claim, Ties ties) throws IOException {
    Ties.Reason why = Ties.Reason.of(claim);
    for (Node claimant : claim.claimants()) {
      for (Node topic : claim.about()) {
        if (!topic.equals(claimant)) {
          ties.directed(claimant, CLAIMS_ABOUT, topic, why);
        }
      }
      Node reporter = claim.reporter().orElse(claimant);
      if (!reporter.equals(claimant)) {
        ties.directed(reporter, REPORTS_CLAIM, claimant, why);
      }
    }
    pairs(claim.about(), why, ties);
    pairs(claim.claimants(), why, ties);
  }

  private static void pairs(List<Node> together, Ties.Reason why, Ties ties) throws IOException {
    for (int i = 0; i < together.size(); i++) {
      for (int j = i + 1; j < together.size(); j++) {
        ties.symmetric(together.get(i), SHARED_CLAIM, together.get(j), why);
      }
    }
  }

  private void curated(Node thing, Set<Node> present, Ties ties) throws IOException {
    excerpt.checkpoint().pass();
    Facts facts = excerpt.about(thing);
    for (Map.Entry<Node, Boolean> kind : CURATED.entrySet()) {
      for (Node other : facts.iris(kind.getKey())) {
        if (!present.contains(other) || other.equals(thing)) {
          continue;
        }
        String name = kind.getKey().getLocalName();
        if (kind.getValue()) {
          ties.directed(thing, name, other, Ties.Reason.CURATED);
        } else {
          ties.symmetric(thing, name, other, Ties.Reason.CURATED);
        }
      }
    }
  }
}
