package yulu.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import yulu.entity.Lexicon;
import yulu.rdf.CurationQuads;
import yulu.rdf.OntologyQuads;
import yulu.rdf.VocabularyQuads;

/** Publishes the graphs that no single document owns. */
public final class SharedGraphs {
  private final Store store;

  public SharedGraphs(Store store) {
    this.store = store;
  }

  /**
   * Makes the vocabulary's graph hold the lexicon and what persons have decided.
   *
   * @param version stands for their content: nothing is done if the graph has it already
   */
  public void vocabulary(Lexicon lexicon, String version) {
    store.replace(
        store.minter().vocabularyGraph(),
        version,
        () -> {
          List<Quad> quads = new VocabularyQuads(store.minter()).of(lexicon.all());
          quads.addAll(new CurationQuads(store.minter()).of(lexicon));
          return quads;
        });
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
