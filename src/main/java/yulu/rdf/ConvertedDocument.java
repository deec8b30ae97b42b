package yulu.rdf;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * A document's graph and whether it may be published.
 *
 * @param identifier the document's path below the corpus root
 * @param sha256 hash of its source bytes
 * @param quads the whole graph
 * @param violations why it must not be published; empty if it may
 */
public record ConvertedDocument(
    String identifier, String sha256, List<Quad> quads, List<Violation> violations) {
  public ConvertedDocument {
    quads = List.copyOf(quads);
    violations = List.copyOf(violations);
  }

  /** True if it keeps to the shapes. */
  public boolean isSound() {
    return violations.isEmpty();
  }
}
