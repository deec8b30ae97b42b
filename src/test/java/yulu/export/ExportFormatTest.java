package yulu.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.rdf.Samples;
import yulu.rdf.VocabularyQuads;
import yulu.store.DocumentState;
import yulu.store.Publication;
import yulu.store.Store;

class ExportFormatTest {
  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void everyFormatHoldsTheGraphAsItWasPublished() throws IOException {
    Set<Quad> expected = new HashSet<>(new VocabularyQuads(MINTER).of(Samples.LEXICON));
    expected.addAll(quads("one.txt"));
    expected.addAll(quads("two \"<>\\.txt"));
    try (Store store = filled("a", List.of("one.txt", "two \"<>\\.txt"))) {
      assertEquals(expected, quads(ExportFormat.NQ, Lang.NQUADS, store));
      assertEquals(expected, quads(ExportFormat.TRIG, Lang.TRIG, store));
      assertEquals(expected, quads(ExportFormat.JSONLD, Lang.JSONLD, store));
      Set<Quad> union = new HashSet<>();
      expected.forEach(q -> union.add(Quad.create(Quad.defaultGraphIRI, q.asTriple())));
      assertEquals(union, quads(ExportFormat.TTL, Lang.TURTLE, store));
      assertEquals(union, quads(ExportFormat.RDFXML, Lang.RDFXML, store));
    }
  }

  @Test
  void theOrderOfPublishingAndTheLocaleChangeNoByte() throws IOException {
    List<String> identifiers = List.of("one.txt", "two.txt", "three.txt");
    List<String> reversed = new ArrayList<>(identifiers);
    Collections.reverse(reversed);
    Locale before = Locale.getDefault();
    try (Store a = filled("a", identifiers)) {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      try (Store b = filled("b", reversed)) {
        b.publish(List.of(publication("gone.txt")));
        b.remove(List.of("gone.txt"));
        for (ExportFormat format : ExportFormat.values()) {
          assertArrayEquals(bytes(format, a), bytes(format, b), format::label);
          assertEquals(Optional.of(format), ExportFormat.of(format.label()));
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nQuadsAreSortedAndHoldNoNotesOfTheStore() throws IOException {
    try (Store store = filled("a", List.of("one.txt"))) {
      String text = new String(bytes(ExportFormat.NQ, store), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      assertEquals(lines.stream().sorted().toList(), lines);
      assertTrue(text.endsWith(" .\n"));
      assertFalse(text.contains("urn:yulu:store"));
    }
  }

  @Test
  void linesThatDoNotFitIntoMemoryAreSortedTheSame() throws IOException {
    List<String> lines = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      lines.add("行" + random.nextInt(900) + "\uD834\uDD1E\uFF1A".substring(random.nextInt(2) * 2));
    }
    assertEquals(sorted(new SortedLines(), lines), sorted(new SortedLines(4000), lines));
  }

  private static List<String> sorted(SortedLines sorting, List<String> lines) throws IOException {
    List<String> sorted = new ArrayList<>();
    try (sorting) {
      for (String line : lines) {
        sorting.add(line);
      }
      sorting.forEach(line -> sorted.add(new String(line, StandardCharsets.UTF_8)));
    }
    assertEquals(new HashSet<>(lines).size(), sorted.size());
    return sorted;
  }

  private Store filled(String name, List<String> identifiers) {
    Store store = Store.open(folder.resolve(name), Optional.empty());
    store.replace(MINTER.vocabularyGraph(), new VocabularyQuads(MINTER).of(Samples.LEXICON));
    for (String identifier : identifiers) {
      store.publish(List.of(publication(identifier)));
    }
    return store;
  }

  private static Publication publication(String identifier) {
    return new Publication(identifier, new DocumentState("0".repeat(64), "1"), quads(identifier));
  }

  private static List<Quad> quads(String identifier) {
    return new DocumentQuads(MINTER, true).of(Samples.graph(identifier, "0".repeat(64)));
  }

  private static byte[] bytes(ExportFormat format, Store store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(store, out);
    return out.toByteArray();
  }

  private static Set<Quad> quads(ExportFormat format, Lang lang, Store store) throws IOException {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes(format, store))).lang(lang).parse(read);
    return Iter.toSet(Iter.map(read.find(), q -> Quad.create(graph(q), q.asTriple())));
  }

  private static org.apache.jena.graph.Node graph(Quad quad) {
    return quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph();
  }
}
