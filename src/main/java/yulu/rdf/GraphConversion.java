package yulu.rdf;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;

/** Turns what was found in a document into its graph and checks that; safe for many threads. */
public final class GraphConversion {
  private final DocumentQuads documentQuads;
  private final Shapes shapes;
  private final Graph known;

  /**
   * @param withText whether the canonical text goes into the graph
   * @param vocabulary the quads of the lexicon, which documents point into
   */
  public GraphConversion(
      IriMinter minter, boolean withText, Shapes shapes, Collection<Quad> vocabulary) {
    this.documentQuads = new DocumentQuads(minter, withText);
    this.shapes = shapes;
    this.known = Shapes.known(vocabulary);
  }

  public ConvertedDocument convert(DocumentGraph graph) {
    List<Quad> quads = documentQuads.of(graph);
    return new ConvertedDocument(
        graph.document().identifier(),
        graph.document().sha256(),
        quads,
        shapes.check(quads, known));
  }
}
