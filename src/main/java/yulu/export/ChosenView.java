package yulu.export;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Of another view only certain things, and the edges between them. */
final class ChosenView implements GraphView {
  private final GraphView whole;
  private final Optional<Set<String>> chosen;

  /**
   * @param chosen nothing if all are
   */
  ChosenView(GraphView whole, Optional<Set<Node>> chosen) {
    this.whole = whole;
    this.chosen =
        chosen.map(
            nodes ->
                nodes.stream()
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public void nodes(Sink<GraphNode> out) throws IOException {
    whole.nodes(
        node -> {
          if (has(node.iri())) {
            out.accept(node);
          }
        });
  }

  @Override
  public void edges(Sink<GraphEdge> out) throws IOException {
    whole.edges(
        edge -> {
          if (has(edge.source()) && has(edge.target())) {
            out.accept(edge);
          }
        });
  }

  private boolean has(String iri) {
    return chosen.isEmpty() || chosen.get().contains(iri);
  }
}
