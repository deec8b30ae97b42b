package yulu.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.rdf.OntologyQuads;
import yulu.rdf.Samples;
import yulu.rdf.VocabularyQuads;
import yulu.store.DocumentState;
import yulu.store.Publication;
import yulu.store.Store;

/** A store as a build leaves it: the ontology, a small vocabulary, one document. */
final class PublishedStore {
  static final Path ONTOLOGY = Path.of(System.getProperty("yulu.home", ".")).resolve("ontology");
  static final String DOCUMENT = "talk.txt";

  private PublishedStore() {}

  static Store open(String base) {
    IriMinter minter = new IriMinter(base);
    Store store = Store.open(folder(), Optional.of(base));
    store.replace(minter.vocabularyGraph(), new VocabularyQuads(minter).of(Samples.LEXICON));
    store.replace(
        minter.ontologyGraph(), new OntologyQuads(minter).read(ONTOLOGY.resolve("yulu.ttl")));
    publish(store, DOCUMENT);
    return store;
  }

  /** One more document of two sentences. */
  static void publish(Store store, String identifier) {
    DocumentQuads quads = new DocumentQuads(store.minter(), true);
    store.publish(
        List.of(
            new Publication(
                identifier,
                new DocumentState("0".repeat(64), "1"),
                quads.of(Samples.graph(identifier, "0".repeat(64))))));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("yulu-published");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
