package yulu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** One claim as the graph tells it; lists are in the order of their IRIs. */
record ClaimFacts(
    Node iri,
    String text,
    String language,
    List<Node> claimants,
    List<Node> about,
    Optional<Node> reporter,
    Optional<Node> document,
    Optional<Node> occasion,
    Optional<String> date,
    String modality,
    String attribution,
    String confidence,
    String rule,
    List<Node> evidence,
    List<Link> links) {

  /**
   * To another claim.
   *
   * @param kind local name of the property: restates, revises, disputes, supports
   */
  record Link(String kind, Node claim) {}

  Optional<Period> period() {
    return date.flatMap(Period::of);
  }

  /** Claimants, reporter and topics, each once. */
  List<Node> entities() {
    List<Node> all = new ArrayList<>(claimants);
    about.stream().filter(a -> !all.contains(a)).forEach(all::add);
    reporter.filter(r -> !all.contains(r)).ifPresent(all::add);
    return all;
  }

  /** Everything that it names. */
  List<Node> named() {
    List<Node> all = entities();
    document.ifPresent(all::add);
    occasion.ifPresent(all::add);
    return all;
  }
}
