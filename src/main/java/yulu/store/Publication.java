package yulu.store;

import java.util.Collections;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * A document's graph, ready to go into the store.
 *
 * @param identifier the document's path below the corpus root
 * @param state what the graph was made from
 * @param quads the whole graph, each quad once; their graph is the document. Not copied, for it may
 *     be millions: whoever hands the list over changes it no more
 */
public record Publication(String identifier, DocumentState state, List<Quad> quads) {
  public Publication {
    quads = Collections.unmodifiableList(quads);
  }
}
