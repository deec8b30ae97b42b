package yulu.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Claims, and what each is tied to: who made and who reports it, its topics, its document and
 * occasion, and other selected claims.
 */
final class ClaimView implements GraphView {
  private final Excerpt excerpt;
  private final ViewNodes nodes;

  ClaimView(Excerpt excerpt, Labels labels) {
    this.excerpt = excerpt;
    this.nodes = new ViewNodes(excerpt, labels);
  }

  /** First the claims, then what they name. */
  @Override
  public void nodes(Sink<GraphNode> out) throws IOException {
    try (Appearances things = new Appearances(nodes)) {
      excerpt.claims(
          claim -> {
            out.accept(nodes.claim(claim));
            for (Node thing : claim.named()) {
              things.inClaim(thing, claim);
            }
          });
      things.forEach(out);
    }
  }

  @Override
  public void edges(Sink<GraphEdge> out) throws IOException {
    excerpt.claims(
        claim -> {
          edges(claim, "claimant", claim.claimants(), out);
          edges(claim, "reporter", claim.reporter().stream().toList(), out);
          edges(claim, "about", claim.about(), out);
          edges(claim, "document", claim.document().stream().toList(), out);
          edges(claim, "occasion", claim.occasion().stream().toList(), out);
          for (ClaimFacts.Link link : claim.links()) {
            if (excerpt.hasClaim(link.claim())) {
              edges(claim, link.kind(), List.of(link.claim()), out);
            }
          }
        });
  }

  private static void edges(ClaimFacts claim, String kind, List<Node> to, Sink<GraphEdge> out)
      throws IOException {
    for (Node target : to) {
      out.accept(
          new GraphEdge(
              claim.iri().getURI(),
              target.getURI(),
              kind,
              false,
              1,
              claim.period().stream().toList(),
              confidence(claim)));
    }
  }

  private static Map<Attribute, String> confidence(ClaimFacts claim) {
    return Optional.of(claim.confidence())
        .filter(c -> !c.isEmpty())
        .map(c -> Map.of(Attribute.CONFIDENCE, c))
        .orElse(Map.of());
  }
}
