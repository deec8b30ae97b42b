package yulu.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.rdf.Samples;
import yulu.rdf.Vocabulary;
import yulu.rdf.VocabularyQuads;

class ThingDescriptionTest {
  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final Site SITE = new Site(MINTER, Optional.of("https://example.org/licence"));
  private static final Node LIN_XIA = MINTER.entity(Samples.LIN_XIA);

  @Test
  void aPersonComesWithClaimsRelationsAndTheirEvidence() {
    List<Triple> said = describe(sample(), LIN_XIA);
    assertTrue(has(said, LIN_XIA, Vocabulary.SKOS_PREF_LABEL, "林夏"));
    assertTrue(has(said, MINTER.entity(Samples.LAB), Vocabulary.SKOS_PREF_LABEL, "青石实验室"));
    assertTrue(has(said, Node.ANY, Vocabulary.SCHEMA_TEXT, "预训练快到头了"));
    assertTrue(has(said, Node.ANY, Vocabulary.NIF_ANCHOR_OF, "林夏创办了青石实验室"));
    assertTrue(
        said.stream().anyMatch(t -> t.getPredicate().equals(Vocabulary.RDF_SUBJECT)),
        said::toString);
  }

  @Test
  void aClaimComesWithItsWordsAndTheNamesOfAllItSpeaksOf() {
    DatasetGraph data = sample();
    Node claim =
        data.find(Node.ANY, Node.ANY, Vocabulary.RDF_TYPE, Vocabulary.CLAIM).next().getSubject();
    List<Triple> said = describe(data, claim);
    assertTrue(has(said, Node.ANY, Vocabulary.NIF_ANCHOR_OF, "预训练快到头了"));
    assertTrue(has(said, MINTER.entity(Samples.PRE_TRAINING), Vocabulary.SKOS_PREF_LABEL, "预训练"));
    assertTrue(has(said, MINTER.entity(Samples.HE_MING), Vocabulary.SKOS_PREF_LABEL, "何明"));
  }

  @Test
  void theThingItselfComesFirstAndTheDocumentSaysWhatItIsAbout() {
    List<Triple> said = describe(sample(), LIN_XIA);
    assertEquals(LIN_XIA, said.get(0).getSubject());
    assertEquals(Vocabulary.RDF_TYPE, said.get(0).getPredicate());
    Node document = NodeFactory.createURI(LIN_XIA.getURI() + ".ttl");
    assertTrue(said.contains(Triple.create(document, WebTerms.foaf("primaryTopic"), LIN_XIA)));
    assertTrue(
        said.contains(Triple.create(document, WebTerms.voidTerm("inDataset"), SITE.dataset())));
  }

  @Test
  void ofManyLinksTheFirstAreThereAndAnAddressLeadsToAll() {
    DatasetGraph data = sample();
    List<Quad> claims = new ArrayList<>();
    for (int i = 0; i < 3 * ThingDescription.MOST_LINKS; i++) {
      Node claim = NodeFactory.createURI(MINTER.base() + "claim/x/" + (1000 + i));
      claims.add(Quad.create(MINTER.linksGraph(), claim, Vocabulary.CLAIMANT, LIN_XIA));
    }
    Collections.reverse(claims);
    claims.forEach(quad -> data.getDefaultGraph().add(quad.asTriple()));
    List<Triple> said = describe(data, LIN_XIA);
    List<String> shown =
        said.stream()
            .filter(t -> t.getPredicate().equals(Vocabulary.CLAIMANT))
            .map(t -> t.getSubject().getURI())
            .filter(iri -> iri.contains("/claim/x/"))
            .toList();
    assertTrue(shown.contains(MINTER.base() + "claim/x/1000"));
    assertTrue(shown.size() <= ThingDescription.MOST_LINKS, "links: " + shown.size());
    assertTrue(
        said.stream().anyMatch(t -> t.getObject().toString().contains("/fragments?predicate=")));
  }

  @Test
  void theOrderInWhichTheGraphWasFilledChangesNothing() {
    List<Quad> quads = new ArrayList<>();
    sample().find().forEachRemaining(quads::add);
    Collections.reverse(quads);
    DatasetGraph other = DatasetGraphFactory.create();
    quads.forEach(other::add);
    assertEquals(describe(sample(), LIN_XIA), describe(union(other), LIN_XIA));
  }

  private static List<Triple> describe(DatasetGraph data, Node thing) {
    return ThingDescription.of(data, thing)
        .in(new DescriptionDocument(thing.getURI() + ".ttl", SITE));
  }

  private static DatasetGraph sample() {
    DatasetGraph data = DatasetGraphFactory.create();
    new VocabularyQuads(MINTER).of(Samples.LEXICON).forEach(data::add);
    new DocumentQuads(MINTER, true).of(Samples.graph("a.txt", "0".repeat(64))).forEach(data::add);
    return union(data);
  }

  /** The same, with the union of all graphs as the default graph. */
  private static DatasetGraph union(DatasetGraph data) {
    DatasetGraph flat = DatasetGraphFactory.create();
    data.find()
        .forEachRemaining(
            quad -> {
              flat.add(quad);
              flat.getDefaultGraph().add(quad.asTriple());
            });
    return flat;
  }

  private static boolean has(List<Triple> triples, Node subject, Node property, String text) {
    return triples.stream()
        .anyMatch(
            t ->
                (subject.equals(Node.ANY) || t.getSubject().equals(subject))
                    && t.getPredicate().equals(property)
                    && t.getObject().getLiteralLexicalForm().equals(text));
  }
}
