package yulu.rdf;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import yulu.entity.Entity;

/** Checks documents against the shapes before they are published. Safe for many threads. */
public final class DocumentCheck {
  private final Shapes shapes;
  private final Graph known;

  /**
   * @param shapes Turtle file of the shapes
   * @param vocabulary entities that documents may refer to without describing them
   * @throws GraphFileException if the file is no Turtle or its shapes are none
   */
  public DocumentCheck(Path shapes, IriMinter minter, Iterable<? extends Entity> vocabulary) {
    this.shapes = Shapes.read(shapes);
    this.known = Shapes.known(new VocabularyQuads(minter).of(vocabulary));
  }

  /** What is wrong with a document's quads; empty if nothing is. */
  public List<Violation> violations(Collection<Quad> document) {
    return shapes.check(document, known);
  }
}
