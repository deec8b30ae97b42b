package yulu.store;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import yulu.rdf.ConvertedDocument;

/**
 * A document's graph, ready to go into the store.
 *
 * @param identifier the document's path below the corpus root
 * @param state what the graph was made from
 * @param quads the whole graph; each quad's graph is the document
 */
public record Publication(String identifier, DocumentState state, List<Quad> quads) {
  public Publication {
    quads = List.copyOf(quads);
  }

  /**
   * @param version names the program, the rules and the lexicon that made the graph
   * @throws IllegalArgumentException if the graph does not keep to the shapes
   */
  public static Publication of(ConvertedDocument document, String version) {
    if (!document.isSound()) {
      throw new IllegalArgumentException("not sound: " + document.violations().get(0));
    }
    return new Publication(
        document.identifier(), new DocumentState(document.sha256(), version), document.quads());
  }
}
