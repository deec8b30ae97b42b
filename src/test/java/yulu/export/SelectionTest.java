package yulu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yulu.rdf.IriMinter;
import yulu.rdf.Samples;
import yulu.rdf.Vocabulary;
import yulu.store.StoreException;
import yulu.text.Language;
import yulu.text.PartialDate;

/** Which claims and relations a selection takes, and what belongs to them. */
class SelectionTest {
  private static final IriMinter MINTER = SmallGraph.MINTER;
  private static final Node LIN_XIA = MINTER.entity(Samples.LIN_XIA);
  private static final Node LAB = MINTER.entity(Samples.LAB);
  private static final Node PRE_TRAINING = MINTER.entity(Samples.PRE_TRAINING);
  private static final Node HOSTILE_CLAIM = SmallGraph.iri("claim/hostile/1");

  private final DatasetGraph data = SmallGraph.hostile("x");

  @Test
  void withoutConditionsItTakesAll() throws IOException {
    assertEquals(2, claims(Selection.ALL).size());
    assertTrue(Selection.ALL.isAll());
  }

  @Test
  void aPersonsClaimsAndRelationsAreTaken() throws IOException {
    Selection person = terms(List.of("林夏"), List.of());
    assertEquals(Set.of(LIN_XIA), person.persons());
    assertEquals(1, claims(person).size());
    assertEquals(1, relations(person));
    assertFalse(claims(person).contains(HOSTILE_CLAIM));
  }

  @Test
  void aConceptIsFoundInEitherLanguageAndMustHoldWithThePerson() throws IOException {
    assertEquals(1, claims(terms(List.of(), List.of("预训练"))).size());
    assertEquals(1, claims(terms(List.of("lin-xia"), List.of("pre-training"))).size());
    assertEquals(0, claims(terms(List.of("lin-xia"), List.of("learning"))).size());
  }

  @Test
  void aNameThatNothingHasIsRefused() {
    assertThrows(StoreException.class, () -> terms(List.of("Nobody"), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05, 2025-05, 1", "2025-05-17, 2025-05-17, 1", "2025-05-18, , 0", ", 2025-05-16, 1",
    ", 2024, 1", "2024-06, 2024-07, 1", "2020, , 2", "2026, , 0"
  })
  void datesTakeWhatMayHaveBeenSaidThen(String from, String until, int expected)
      throws IOException {
    Days days = new Days(date(from), date(until));
    Selection when = new Selection(Set.of(), Set.of(), Optional.of(days), Optional.empty());
    assertEquals(expected, claims(when).size());
  }

  @Test
  void daysThatEndBeforeTheyBeginAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Days(date("2025-05"), date("2025-04")));
  }

  @Test
  void whatAQueryFoundTakesTheClaimItselfOrThoseOfItsThings() throws IOException {
    assertEquals(List.of(HOSTILE_CLAIM), claims(chosen(HOSTILE_CLAIM)));
    assertEquals(1, claims(chosen(PRE_TRAINING)).size());
    assertEquals(List.of(HOSTILE_CLAIM), claims(chosen(SmallGraph.iri("document/hostile"))));
    assertEquals(0, claims(chosen(LAB)).size());
    assertEquals(1, relations(chosen(LAB)));
    assertEquals(0, claims(chosen()).size());
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"NQ", "TRIG", "TTL", "JSONLD", "RDFXML"})
  void rdfHoldsTheSelectedClaimWithItsEvidenceAndThingsOnly(ExportFormat format)
      throws IOException {
    DatasetGraph read = DatasetGraphFactory.create();
    Lang lang =
        switch (format) {
          case NQ -> Lang.NQUADS;
          case TRIG -> Lang.TRIG;
          case TTL -> Lang.TURTLE;
          case JSONLD -> Lang.JSONLD;
          default -> Lang.RDFXML;
        };
    byte[] file = SmallGraph.bytes(Export.of(format).select(chosen(HOSTILE_CLAIM)), data);
    RDFParser.source(new ByteArrayInputStream(file)).lang(lang).parse(read);
    assertEquals(1, SmallGraph.count(read, Vocabulary.CLAIM));
    Node span = SmallGraph.iri("document/hostile#char=0,1");
    assertTrue(read.contains(Node.ANY, HOSTILE_CLAIM, Vocabulary.EVIDENCE, span));
    assertTrue(read.contains(Node.ANY, span, Vocabulary.NIF_ANCHOR_OF, Node.ANY));
    Node person = SmallGraph.iri("person/%22%3E");
    assertTrue(read.contains(Node.ANY, person, Vocabulary.SKOS_PREF_LABEL, Node.ANY));
    assertFalse(read.contains(Node.ANY, LIN_XIA, Node.ANY, Node.ANY));
  }

  @Test
  void aSelectedRelationIsThereWithItsTripleAndWithoutTheWholeText() throws IOException {
    Selection lab = chosen(LAB);
    DatasetGraph read = DatasetGraphFactory.create();
    byte[] file = SmallGraph.bytes(Export.of(ExportFormat.TRIG).select(lab), data);
    RDFParser.source(new ByteArrayInputStream(file)).lang(Lang.TRIG).parse(read);
    assertTrue(read.contains(Node.ANY, LIN_XIA, Vocabulary.yulu("founded"), LAB));
    assertEquals(1, SmallGraph.count(read, Vocabulary.ASSERTION));
    assertEquals(1, SmallGraph.count(read, Vocabulary.DOCUMENT));
    assertFalse(read.contains(Node.ANY, Node.ANY, Vocabulary.NIF_IS_STRING, Node.ANY));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void nothingSelectedIsStillAFileOfItsFormat(ExportFormat format) throws IOException {
    String whole = SmallGraph.text(Export.of(format), data);
    String none = SmallGraph.text(Export.of(format).select(chosen()), data);
    assertTrue(none.length() < whole.length());
    assertFalse(none.contains("林夏"), none);
  }

  @Test
  void ofChosenThingsOnlyTheyAndWhatTiesThemAreDrawn() throws IOException {
    List<GraphEdge> all = new ArrayList<>();
    Labels labels = new Labels(Language.EN);
    new EntityView(new Excerpt(data, Selection.ALL, Checkpoint.NONE), labels).edges(all::add);
    Set<String> ends = Set.of(all.get(0).source(), all.get(0).target());
    Selection both = chosen(ends.stream().map(NodeFactory::createURI).toArray(Node[]::new));
    GraphView view =
        new ChosenView(
            new EntityView(new Excerpt(data, both, Checkpoint.NONE), labels), both.chosen());
    Set<String> nodes = new HashSet<>();
    List<GraphEdge> edges = new ArrayList<>();
    view.nodes(node -> nodes.add(node.iri()));
    view.edges(edges::add);
    assertEquals(ends, nodes);
    assertTrue(edges.size() > 0 && edges.size() < all.size(), edges.toString());
    assertTrue(edges.stream().allMatch(e -> ends.containsAll(Set.of(e.source(), e.target()))));
  }

  private List<Node> claims(Selection selection) throws IOException {
    List<Node> found = new ArrayList<>();
    new Excerpt(data, selection, Checkpoint.NONE).claims(claim -> found.add(claim.iri()));
    return found;
  }

  private int relations(Selection selection) throws IOException {
    List<Node> found = new ArrayList<>();
    new Excerpt(data, selection, Checkpoint.NONE).relations(r -> found.add(r.iri()));
    return found.size();
  }

  private Selection terms(List<String> persons, List<String> concepts) {
    return new SelectionTerms(persons, concepts, Optional.empty(), Optional.empty())
        .in(data, MINTER);
  }

  private static Selection chosen(Node... nodes) {
    return new Selection(Set.of(), Set.of(), Optional.empty(), Optional.of(Set.of(nodes)));
  }

  private static Optional<PartialDate> date(String text) {
    return Optional.ofNullable(text).flatMap(PartialDate::parse);
  }
}
