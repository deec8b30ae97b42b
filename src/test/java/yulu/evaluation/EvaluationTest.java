package yulu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small document: a view, a question, a view of somebody else, a fact. */
class EvaluationTest {
  private static final String TEXT = "林青认为，规模很重要。\n谁同意？\n周白反对。\n他们都在青石。\n";
  private static final String PREFIXES =
      """
      PREFIX : <https://w3id.org/yulu/ontology#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX e: <urn:e:>
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("a.gold.json"), gold(""));
  }

  @Test
  void aGraphThatSaysWhatIsAnnotatedIsPerfect() {
    Scores scores =
        score(
            entities()
                + claim("c1", 0, 11, "lin", "Speaker", "scale")
                + claim("c2", 17, 22, "zhou", "Reported", "")
                + relation());
    assertEquals(List.of(), scores.faults());
    assertEquals(
        new Rate(2, 0, 0),
        scores.entities().getOrDefault(EntityKind.PERSON, EntityCounts.NONE).rate());
    assertEquals(new Rate(2, 0, 0), scores.allClaims().claims());
    assertEquals(1.0, scores.allClaims().attributed().f1());
    assertEquals(1.0, scores.allClaims().modality().value());
    assertEquals(new Rate(1, 0, 0), scores.allClaims().about());
    assertEquals(new Rate(1, 0, 0), scores.relations());
  }

  @Test
  void anEmptyGraphMissesEverything() {
    Scores scores = score("");
    assertEquals(List.of("a: the document is not in the graph"), scores.notes());
    assertEquals(new Rate(0, 0, 2), scores.allClaims().claims());
    assertEquals(
        Set.of(Fault.Kind.MISSED_ENTITY, Fault.Kind.MISSED_CLAIM, Fault.Kind.MISSED_RELATION),
        kinds(scores));
  }

  @Test
  void aWrongNameCountsTwiceAndNobodyIsNotWrong() {
    Scores scores =
        score(
            entities()
                + claim("c1", 0, 11, "zhou", "Speaker", "scale")
                + claim("c2", 17, 22, "", "Unresolved", ""));
    assertEquals(new Rate(0, 2, 2), scores.allClaims().attributed());
    assertEquals(0.5, scores.allClaims().wrong().value());
    assertTrue(kinds(scores).contains(Fault.Kind.WRONG_CLAIMANT));
    assertTrue(kinds(scores).contains(Fault.Kind.NO_CLAIMANT));
  }

  @Test
  void aClaimOverAQuestionIsExtra() {
    Scores scores = score(entities() + claim("c1", 12, 16, "lin", "Speaker", ""));
    assertEquals(new Rate(0, 1, 2), scores.allClaims().claims());
  }

  @Test
  void ofSeveralClaimsTheTightestIsJudged() {
    Scores scores =
        score(
            entities()
                + claim("wide", 0, 22, "zhou", "Speaker", "")
                + claim("tight", 0, 11, "lin", "Speaker", "scale"));
    assertEquals(new Rate(2, 1, 0), scores.allClaims().attributed());
  }

  @Test
  void aPlainFactMayBeAClaimOfTheNarratorOnly() {
    Rate narrated =
        score(entities() + claim("f", 23, 30, "", "Narrator", "")).allClaims().attributed();
    Rate given =
        score(entities() + claim("f", 23, 30, "lin", "Speaker", "")).allClaims().attributed();
    assertEquals(0, narrated.extra());
    assertEquals(1, given.extra());
  }

  @Test
  void faultsOfAGoldFileAreNamed() throws IOException {
    Files.writeString(folder.resolve("a.gold.json"), gold("nobody"));
    EvaluationException unknown =
        assertThrows(EvaluationException.class, () -> Evaluation.of(folder, folder));
    assertEquals("unit 0: there is no entity nobody", unknown.what());
  }

  @Test
  void aDocumentThatChangedIsRefused() throws IOException {
    String hash = SourceText.of(TEXT).sha256();
    Path file = folder.resolve("a.gold.json");
    Files.writeString(
        file, gold("").replace("\"window\"", "\"sha256\": \"" + hash + "\", \"window\""));
    score("");
    Files.writeString(folder.resolve("a.txt"), TEXT + "又一行。");
    assertThrows(EvaluationException.class, () -> score(""));
  }

  private Scores score(String turtle) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    String document =
        turtle.isEmpty()
            ? ""
            : "<urn:d> schema:sha256 '" + SourceText.of(TEXT).sha256() + "' . " + turtle;
    RDFParser.fromString(PREFIXES + document, Lang.TURTLE).parse(dataset.getDefaultGraph());
    return Evaluation.of(folder, folder).score(dataset);
  }

  private static Set<Fault.Kind> kinds(Scores scores) {
    return scores.faults().stream().map(Fault::kind).collect(Collectors.toSet());
  }

  private static String gold(String extraTopic) {
    String topics = extraTopic.isEmpty() ? "\"s\"" : "\"s\", \"" + extraTopic + "\"";
    return """
        {"doc": "a.txt", "window": [0, 31],
         "entities": [
          {"id": "l", "type": "Person", "name": "Lin Qing", "surface": ["林青"], "salient": true},
          {"id": "z", "type": "Person", "name": "Zhou Bai", "surface": ["周白"], "salient": true},
          {"id": "s", "type": "Concept", "name": "scaling", "surface": ["规模"], "salient": true},
          {"id": "o", "type": "Organization", "name": "Qingshi", "surface": ["青石"]}],
         "units": [
          {"i": 0, "label": "view", "claimer": "l", "about": [TOPICS], "modality": "asserted"},
          {"i": 1, "label": "none", "claimer": null, "about": [], "modality": null},
          {"i": 2, "label": "view", "claimer": "z", "about": [], "modality": "asserted"},
          {"i": 3, "label": "fact", "claimer": "author", "about": [], "modality": "asserted"}],
         "relations": [{"s": "l", "p": "affiliatedWith", "o": "o", "units": [3]}]}
        """
        .replace("TOPICS", topics);
  }

  private static String entities() {
    return entity("lin", "Person", "林青", 0, 2)
        + entity("zhou", "Person", "周白", 17, 19)
        + entity("scale", "Concept", "规模", 5, 7)
        + entity("stone", "Organization", "青石", 27, 29);
  }

  private static String entity(String name, String type, String label, int begin, int end) {
    return "e:%s a :%s ; skos:prefLabel '%s'@zh . ".formatted(name, type, label)
        + span(begin, end, label)
        + " ; itsrdf:taIdentRef e:%s . ".formatted(name);
  }

  private static String claim(
      String name, int begin, int end, String claimant, String attribution, String about) {
    return span(begin, end, TEXT.substring(begin, end).replace('\n', ' '))
        + " . e:%s a :Claim ; :attribution :%s ; :modality :Asserted ; :evidence <urn:d#char=%d,%d>"
            .formatted(name, attribution, begin, end)
        + (claimant.isEmpty() ? "" : " ; :claimant e:" + claimant)
        + (about.isEmpty() ? "" : " ; schema:about e:" + about)
        + " . ";
  }

  private static String relation() {
    return "e:lin :affiliatedWith e:stone . ";
  }

  private static String span(int begin, int end, String text) {
    return "<urn:d#char=%d,%d> nif:referenceContext <urn:d> ; nif:beginIndex %d ; nif:endIndex %d ; nif:anchorOf '%s'"
        .formatted(begin, end, begin, end, text);
  }
}
