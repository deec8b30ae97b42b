package yulu.rdf;

import static yulu.rdf.Vocabulary.*;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What was found in a document, as quads of the graph that bears the document's name: the document,
 * its spans and mentions, occasions, claims, relations with their assertions, and the entities that
 * the lexicon lacks (those that it has are described in the vocabulary's graph).
 *
 * <p>A pure function of its input; one instance serves many threads. Quads come in the order of the
 * records, each once.
 */
public final class DocumentQuads {
  private final IriMinter minter;
  private final boolean withText;
  private final Literals literals = new Literals();
  private final EntityQuads entityQuads;

  /**
   * @param withText whether the canonical text goes into the graph as {@code nif:isString}
   */
  public DocumentQuads(IriMinter minter, boolean withText) {
    this.minter = minter;
    this.withText = withText;
    this.entityQuads = new EntityQuads(minter);
  }

  public List<Quad> of(DocumentGraph graph) {
    Node name = minter.document(graph.document().identifier());
    int expected = 12 * (graph.mentions().size() + graph.claims().size() + 2);
    QuadTable quads = new QuadTable(name, expected);
    write(graph, quads::add);
    return Collections.unmodifiableList(quads);
  }

  /** The same, one by one. */
  public void write(DocumentGraph graph, Consumer<Quad> out) {
    new DocumentWriter(minter, literals, entityQuads, graph, out).write(withText);
  }
}
