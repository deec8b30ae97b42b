package yulu.store;

import java.nio.file.Path;
import yulu.entity.Entity;
import yulu.rdf.OntologyQuads;
import yulu.rdf.VocabularyQuads;

/** Publishes the graphs that no single document owns. */
public final class SharedGraphs {
  private final Store store;

  public SharedGraphs(Store store) {
    this.store = store;
  }

  /** Makes the vocabulary's graph hold these entities. */
  public void vocabulary(Iterable<? extends Entity> entities) {
    store.replace(
        store.minter().vocabularyGraph(), new VocabularyQuads(store.minter()).of(entities));
  }

  /**
   * Makes the ontology's graph hold a Turtle file.
   *
   * @throws yulu.text.YuluException with file and line if it is not Turtle
   */
  public void ontology(Path file) {
    store.replace(store.minter().ontologyGraph(), new OntologyQuads(store.minter()).read(file));
  }
}
