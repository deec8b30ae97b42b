package yulu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.rdf.Samples;
import yulu.rdf.Vocabulary;

class DocumentLinksTest {
  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final String ONE = "notes/one.txt";
  private static final String TWO = "notes/two.txt";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void claimsThatSayTheSameInTwoDocumentsAreLinkedBothWays() {
    try (Store store = Store.open(folder, Optional.empty())) {
      store.publish(List.of(publication(ONE), publication(TWO)));
      assertTrue(links(store).update("1"));
      Node one = MINTER.claim(MINTER.documentSlug(ONE), "6-13");
      Node two = MINTER.claim(MINTER.documentSlug(TWO), "6-13");
      assertEquals(Set.of(restates(one, two), restates(two, one)), graph(store));
    }
  }

  @Test
  void nothingIsDoneUntilADocumentOrTheProgramChanges() {
    try (Store store = Store.open(folder, Optional.empty())) {
      store.publish(List.of(publication(ONE), publication(TWO)));
      assertTrue(links(store).update("1"));
      assertFalse(links(store).update("1"));
      assertTrue(links(store).update("2"));
      store.remove(List.of(TWO));
      assertTrue(links(store).update("2"));
      assertEquals(Set.of(), graph(store));
    }
  }

  private static DocumentLinks links(Store store) {
    return new DocumentLinks(
        store, t -> t.toLowerCase(Locale.ROOT), DocumentLinksTest::pairsOfCharacters);
  }

  private static List<String> pairsOfCharacters(String text) {
    return IntStream.range(0, text.length() - 1).mapToObj(i -> text.substring(i, i + 2)).toList();
  }

  private static Quad restates(Node from, Node to) {
    return Quad.create(MINTER.linksGraph(), from, Vocabulary.RESTATES, to);
  }

  private static Set<Quad> graph(Store store) {
    return store.read(
        d -> new HashSet<>(Iter.toList(d.find(MINTER.linksGraph(), Node.ANY, Node.ANY, Node.ANY))));
  }

  private static Publication publication(String identifier) {
    String sha256 = "a".repeat(64);
    return new Publication(
        identifier,
        new DocumentState(sha256, "1"),
        new DocumentQuads(MINTER, true).of(Samples.graph(identifier, sha256)));
  }
}
