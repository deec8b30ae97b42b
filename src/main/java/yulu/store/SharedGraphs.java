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

  /**
   * Makes the vocabulary's graph hold these entities.
   *
   * @param version stands for their content: nothing is done if the graph has it already
   */
  public void vocabulary(Iterable<? extends Entity> entities, String version) {
    store.replace(
        store.minter().vocabularyGraph(),
        version,
        () -> new VocabularyQuads(store.minter()).of(entities));
  }

  /**
   * Makes the ontology's graph hold a Turtle file.
   *
   * @param version stands for its content: nothing is done if the graph has it already
   * @throws yulu.text.YuluException with file and line if it is not Turtle
   */
  public void ontology(Path file, String version) {
    store.replace(
        store.minter().ontologyGraph(),
        version,
        () -> new OntologyQuads(store.minter()).read(file));
  }
}
