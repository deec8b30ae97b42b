package yulu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.rdf.Samples;
import yulu.rdf.Shapes;
import yulu.rdf.Vocabulary;
import yulu.rdf.VocabularyQuads;

class StoreTest {
  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final String ONE = "notes/one.txt";
  private static final String TWO = "notes/two.txt";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aPublishedDocumentIsThereAfterReopening() {
    try (Store store = open()) {
      store.publish(List.of(publication(ONE, "a")));
    }
    try (Store store = Store.openExisting(folder)) {
      assertEquals(Map.of(ONE, new DocumentState("a".repeat(64), "1")), store.documents());
      assertEquals(new HashSet<>(publication(ONE, "a").quads()), quads(store));
    }
  }

  @Test
  void publishingAgainReplacesTheGraph() {
    try (Store store = open()) {
      store.publish(List.of(publication(ONE, "a"), publication(TWO, "b")));
      store.publish(List.of(publication(ONE, "c")));
      Set<Quad> expected = new HashSet<>(publication(ONE, "c").quads());
      expected.addAll(publication(TWO, "b").quads());
      assertEquals(expected, quads(store));
      assertEquals(new DocumentState("c".repeat(64), "1"), store.documents().get(ONE));
    }
  }

  @Test
  void aRemovedDocumentTakesWhatOnlyItSaidAlong() {
    try (Store store = open()) {
      store.replace(MINTER.vocabularyGraph(), new VocabularyQuads(MINTER).of(Samples.LEXICON));
      store.publish(List.of(publication(ONE, "a"), publication(TWO, "b")));
      assertEquals(1, store.statistics().of("Organization"));
      store.remove(List.of(ONE));
      assertEquals(Set.of(TWO), store.documents().keySet());
      assertEquals(1, store.statistics().of("Organization"));
      store.remove(List.of(TWO));
      assertEquals(0, store.statistics().of("Organization"));
      assertEquals(0, store.statistics().of("Claim"));
      assertEquals(1, store.statistics().of("Person"));
      assertEquals(0, search(store, "青石").size());
      assertEquals(1, store.statistics().graphs());
    }
  }

  @Test
  void theVocabularyIsWrittenOnlyWhenItChanged() {
    try (Store store = open()) {
      List<Quad> quads = new VocabularyQuads(MINTER).of(Samples.LEXICON);
      assertTrue(store.replace(MINTER.vocabularyGraph(), quads));
      assertFalse(store.replace(MINTER.vocabularyGraph(), quads));
      assertTrue(store.replace(MINTER.vocabularyGraph(), quads.subList(1, quads.size())));
    }
  }

  @Test
  void aBatchThatFailsLeavesNothingBehind() {
    try (Store store = open()) {
      store.publish(List.of(publication(ONE, "a")));
      List<Quad> wrong = new ArrayList<>(publication(TWO, "b").quads());
      wrong.addAll(publication(ONE, "a").quads());
      Publication bad = new Publication(TWO, new DocumentState("b".repeat(64), "1"), wrong);
      assertThrows(
          IllegalArgumentException.class,
          () -> store.publish(List.of(publication("notes/three.txt", "c"), bad)));
      assertEquals(Set.of(ONE), store.documents().keySet());
      assertEquals(new HashSet<>(publication(ONE, "a").quads()), quads(store));
      store.publish(List.of(publication(TWO, "b")));
      assertEquals(Set.of(ONE, TWO), store.documents().keySet());
    }
  }

  @Test
  void readersSeeNamedGraphsAndTheirUnionAndNoNotes() {
    try (Store store = open()) {
      store.publish(List.of(publication(ONE, "a"), publication(TWO, "b")));
      assertEquals("2", one(store, "SELECT (COUNT(?g) AS ?n) { GRAPH ?g { ?c a yulu:Claim } }"));
      assertEquals("2", one(store, "SELECT (COUNT(?c) AS ?n) { ?c a yulu:Claim }"));
      assertEquals("0", one(store, "SELECT (COUNT(*) AS ?n) { <urn:yulu:store> ?p ?o }"));
      assertEquals(
          0L,
          (long) store.read(d -> Iter.count(d.getDefaultGraph().find(null, null, store("base")))));
      assertEquals("1", one(store, "SELECT (COUNT(*) AS ?n) { ?org skos:prefLabel \"青石实验室\"@zh }"));
    }
  }

  @Test
  void readersCannotWrite() {
    try (Store store = open()) {
      assertThrows(UnsupportedOperationException.class, () -> store.dataset().begin(TxnType.WRITE));
      Quad quad = publication(ONE, "a").quads().get(0);
      assertThrows(UnsupportedOperationException.class, () -> store.dataset().add(quad));
    }
  }

  @Test
  void oneCharacterAPhraseAndFullWidthLettersAreFound() {
    try (Store store = open()) {
      store.replace(MINTER.vocabularyGraph(), new VocabularyQuads(MINTER).of(Samples.LEXICON));
      store.publish(List.of(publication(ONE, "a")));
      String preTraining = MINTER.entity(Samples.PRE_TRAINING).getURI();
      assertEquals(Set.of(preTraining), search(store, "预训练"));
      assertEquals(Set.of(preTraining), search(store, "预"));
      assertEquals(Set.of(preTraining), search(store, "ｐｒｅｔｒａｉｎｉｎｇ"));
      assertEquals(Set.of(), search(store, "练预"));
      assertEquals("1", one(store, "SELECT (COUNT(*) AS ?n) { ?c text:query (schema:text '快') }"));
      assertEquals(
          "1",
          one(
              store,
              "SELECT (COUNT(*) AS ?n) { (?c ?score ?found) text:query (schema:text '\"到头了\"') ."
                  + " ?c yulu:claimant ?who }"));
    }
  }

  @Test
  void whatWasReplacedIsFoundNoMore() {
    try (Store store = open()) {
      store.replace(MINTER.vocabularyGraph(), new VocabularyQuads(MINTER).of(Samples.LEXICON));
      store.replace(
          MINTER.vocabularyGraph(), new VocabularyQuads(MINTER).of(List.of(Samples.LEARNING)));
      assertEquals(Set.of(), search(store, "预训练"));
      assertEquals(Set.of(MINTER.entity(Samples.LEARNING).getURI()), search(store, "学习"));
    }
  }

  @Test
  void aTextIndexThatWasLostIsBuiltAnew() throws IOException {
    try (Store store = open()) {
      store.publish(List.of(publication(ONE, "a")));
    }
    try (Stream<Path> files = Files.list(folder.resolve("text"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (Store store = Store.openExisting(folder)) {
      assertEquals(1, search(store, "青石").size());
    }
  }

  @Test
  void aTextIndexThatIsBrokenIsBuiltAnew() throws IOException {
    try (Store store = open()) {
      store.publish(List.of(publication(ONE, "a")));
    }
    try (Stream<Path> files = Files.list(folder.resolve("text"))) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
    try (Store store = Store.openExisting(folder)) {
      assertEquals(1, search(store, "青石").size());
    }
  }

  @Test
  void theSecondToOpenIsToldWhoIsFirst() throws IOException {
    Path link = folder.resolveSibling("link-" + folder.getFileName());
    Files.createSymbolicLink(link, folder);
    try (Store store = open()) {
      assertEquals(folder.toRealPath(), store.folder());
      StoreException refused =
          assertThrows(StoreException.class, () -> Store.open(link, Optional.empty()));
      String pid = Long.toString(ProcessHandle.current().pid());
      assertTrue(String.valueOf(refused.getMessage()).contains("process " + pid));
    } finally {
      Files.delete(link);
    }
  }

  @Test
  void anotherBaseIsRefusedAndTheStoreStaysUsable() {
    try (Store store = Store.open(folder, Optional.of("https://example.org/kg/"))) {
      assertEquals("https://example.org/kg/", store.minter().base());
    }
    assertThrows(StoreException.class, () -> Store.open(folder, Optional.of("http://other/")));
    try (Store store = Store.open(folder, Optional.empty())) {
      assertEquals("https://example.org/kg/", store.minter().base());
    }
  }

  @Test
  void noStoreIsMadeByAskingForOne() {
    Path none = folder.resolve("none");
    assertThrows(StoreException.class, () -> Store.openExisting(none));
    assertFalse(Files.exists(none));
  }

  @Test
  void theOptimizerCountsTheUnion() throws IOException {
    try (Store store = open()) {
      store.publish(List.of(publication(ONE, "a")));
      store.optimize();
    }
    Path statistics = folder.resolve("tdb2/Data-0001/stats.opt");
    assertTrue(Files.readString(statistics).contains("ontology#claimant> 1"));
    try (Store store = Store.openExisting(folder)) {
      assertEquals("1", one(store, "SELECT (COUNT(?c) AS ?n) { ?c a yulu:Claim }"));
    }
  }

  @Test
  void aStoreIsValidatedDocumentByDocument() {
    Shapes shapes =
        Shapes.read(Path.of(System.getProperty("yulu.home", "."), "ontology/shapes.ttl"));
    List<String> found = new ArrayList<>();
    try (Store store = open()) {
      store.replace(MINTER.vocabularyGraph(), new VocabularyQuads(MINTER).of(Samples.LEXICON));
      store.publish(List.of(publication(ONE, "a"), publication(TWO, "b")));
      store.validate(shapes, v -> found.add(v.where()));
      assertEquals(List.of(), found);
      Node one = MINTER.claim(MINTER.documentSlug(ONE), "6-13");
      Node gone = MINTER.claim(MINTER.documentSlug("gone.txt"), "6-13");
      store.replace(
          MINTER.linksGraph(),
          List.of(Quad.create(MINTER.linksGraph(), one, Vocabulary.RESTATES, gone)));
      store.replace(MINTER.vocabularyGraph(), List.of());
      store.validate(shapes, v -> found.add(v.where()));
    }
    assertTrue(found.stream().anyMatch(w -> w.startsWith(ONE)));
    assertTrue(found.stream().anyMatch(w -> w.startsWith(TWO)));
    assertTrue(found.stream().anyMatch(w -> w.contains("graph/links")));
  }

  private Store open() {
    return Store.open(folder, Optional.of(IriMinter.DEFAULT_BASE));
  }

  private static Publication publication(String identifier, String digit) {
    String sha256 = digit.repeat(64);
    return new Publication(
        identifier,
        new DocumentState(sha256, "1"),
        new DocumentQuads(MINTER, true).of(Samples.graph(identifier, sha256)));
  }

  private static Set<Quad> quads(Store store) {
    return store.read(d -> Iter.toSet(d.find()));
  }

  private static Node store(String name) {
    return NodeFactory.createURI("urn:yulu:store#" + name);
  }

  private static Set<String> search(Store store, String phrase) {
    String query = "SELECT DISTINCT ?e { ?e text:query (skos:prefLabel '\"" + phrase + "\"') }";
    return store.read(
        d -> {
          Set<String> found = new HashSet<>();
          try (QueryExec run = QueryExec.dataset(d).query(PREFIXES + query).build()) {
            run.select().forEachRemaining(row -> found.add(row.get("e").getURI()));
          }
          return found;
        });
  }

  private static String one(Store store, String query) {
    return store.read(
        d -> {
          try (QueryExec run = QueryExec.dataset(d).query(PREFIXES + query).build()) {
            return run.select().next().get("n").getLiteralLexicalForm();
          }
        });
  }

  private static final String PREFIXES =
      "PREFIX text: <http://jena.apache.org/text#> PREFIX schema: <https://schema.org/>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
          + " PREFIX yulu: <https://w3id.org/yulu/ontology#> ";
}
