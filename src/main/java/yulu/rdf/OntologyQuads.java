package yulu.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The ontology's file as quads of {@link IriMinter#ontologyGraph()}. */
public final class OntologyQuads {
  private final IriMinter minter;

  public OntologyQuads(IriMinter minter) {
    this.minter = minter;
  }

  /**
   * @throws GraphFileException if the file is no Turtle, or holds a blank node: those have no name
   *     that stays from run to run
   */
  public List<Quad> read(Path file) {
    Graph ontology = TurtleFile.read(file);
    List<Quad> quads = new ArrayList<>();
    ontology
        .find()
        .forEachRemaining(
            triple -> {
              if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
                throw unnamed(file, triple.getPredicate());
              }
              quads.add(Quad.create(minter.ontologyGraph(), triple));
            });
    return quads;
  }

  private static GraphFileException unnamed(Path file, Node property) {
    return new GraphFileException(
        "the ontology holds a blank node at " + property,
        file.toString(),
        "give it an IRI",
        new IllegalArgumentException("blank node"));
  }
}
