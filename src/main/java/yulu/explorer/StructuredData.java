package yulu.explorer;

import java.util.Optional;
import org.apache.jena.graph.Graph;

/** Makes the JSON-LD that a thing's page carries in its head, for search engines. */
public interface StructuredData {
  /** Pages without any. */
  StructuredData NONE = (graph, iri) -> Optional.empty();

  /**
   * Called within a read transaction.
   *
   * @param graph the union of all graphs
   */
  Optional<String> of(Graph graph, String iri);
}
