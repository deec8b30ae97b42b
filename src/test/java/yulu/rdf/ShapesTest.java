package yulu.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yulu.rdf.Vocabulary.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ShapesTest {
  private static final Path HOME = Path.of(System.getProperty("yulu.home", "."));
  private static final Pattern RULE_IN_CODE =
      Pattern.compile(
          "\"((?:narrated|turns?|name|title|term|work|lexicon|decision)(?:\\.[a-z-]+)+"
              + "|reference|tagger)\"");
  private static final Pattern HOLDING_CUE = Pattern.compile("(?m)^([a-z.-]+),(?:HOLDER|FRAME),");
  private static final Path FILE = HOME.resolve("ontology/shapes.ttl");
  private static final Shapes SHAPES = Shapes.read(FILE);
  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final Graph KNOWN = Shapes.known(new VocabularyQuads(MINTER).of(Samples.LEXICON));
  private static final List<Quad> SOUND = new DocumentQuads(MINTER, true).of(Samples.graph());
  private static final Node DOCUMENT_IRI = MINTER.document(Samples.graph().document().identifier());
  private static final Node CLAIM_IRI = subject(CLAIM);
  private static final Node ASSERTION_IRI = subject(ASSERTION);
  private static final Node EVIDENCE_IRI = object(CLAIM_IRI, EVIDENCE);

  @Test
  void aSoundDocumentHasNoViolations() {
    assertEquals(List.of(), SHAPES.check(SOUND, KNOWN));
    assertEquals(
        List.of(), SHAPES.check(new DocumentQuads(MINTER, false).of(Samples.graph()), KNOWN));
  }

  @Test
  void aViolationSaysWhereWhatAndHowToMend() {
    Edit edit = new Edit();
    edit.remove(CLAIM_IRI, CLAIMANT);
    assertEquals(
        List.of(
            new Violation(
                "notes/五月 讲座.txt at 6-13, <" + CLAIM_IRI + ">",
                "a claim without a claimant is unresolved, or the narrator's",
                "name the claimant, or set yulu:attribution to yulu:Unresolved")),
        SHAPES.check(edit.quads, KNOWN));
  }

  @TestFactory
  Stream<DynamicTest> eachDefectIsFoundByTheProgramAndByShaclAlone() throws IOException {
    org.apache.jena.shacl.Shapes whole = org.apache.jena.shacl.Shapes.parse(TurtleFile.read(FILE));
    return Stream.of(
            defect("a claim without evidence", e -> e.remove(CLAIM_IRI, EVIDENCE)),
            defect("an assertion without evidence", e -> e.remove(ASSERTION_IRI, EVIDENCE)),
            defect("a claim without a text", e -> e.remove(CLAIM_IRI, SCHEMA_TEXT)),
            defect("a text without a language", e -> e.set(CLAIM_IRI, SCHEMA_TEXT, text("x"))),
            defect(
                "two texts",
                e -> e.add(CLAIM_IRI, SCHEMA_TEXT, NodeFactory.createLiteralLang("x", "en"))),
            defect("no attribution", e -> e.remove(CLAIM_IRI, ATTRIBUTION)),
            defect("two attributions", e -> e.add(CLAIM_IRI, ATTRIBUTION, NARRATOR)),
            defect("a strange attribution", e -> e.set(CLAIM_IRI, ATTRIBUTION, PREDICTED)),
            defect("no modality", e -> e.remove(CLAIM_IRI, MODALITY)),
            defect("no confidence", e -> e.remove(CLAIM_IRI, CONFIDENCE)),
            defect("a confidence above 1", e -> e.set(CLAIM_IRI, CONFIDENCE, decimal("1.001"))),
            defect("a confidence below 0", e -> e.set(CLAIM_IRI, CONFIDENCE, decimal("-0.1"))),
            defect("no rule", e -> e.remove(CLAIM_IRI, RULE)),
            defect("no document", e -> e.remove(CLAIM_IRI, PROV_WAS_DERIVED_FROM)),
            defect("no claimant", e -> e.remove(CLAIM_IRI, CLAIMANT)),
            defect(
                "two speakers",
                e -> {
                  e.set(CLAIM_IRI, ATTRIBUTION, SPEAKER);
                  e.add(CLAIM_IRI, CLAIMANT, MINTER.entity(Samples.HE_MING));
                }),
            defect(
                "three whose view is reported",
                e -> {
                  e.add(CLAIM_IRI, CLAIMANT, MINTER.entity(Samples.HE_MING));
                  e.add(CLAIM_IRI, CLAIMANT, MINTER.entity(Samples.LAB));
                }),
            defect(
                "a claimant that is a concept",
                e -> e.set(CLAIM_IRI, CLAIMANT, MINTER.entity(Samples.LEARNING))),
            defect("a dangling claimant", e -> e.set(CLAIM_IRI, CLAIMANT, nobody())),
            defect("a dangling topic", e -> e.add(CLAIM_IRI, SCHEMA_ABOUT, nobody())),
            defect("a dangling mention", e -> e.set(subjectOf(), ITS_TA_IDENT_REF, nobody())),
            defect("a dangling occasion", e -> e.set(CLAIM_IRI, MADE_AT, nobody())),
            defect("a span without an end", e -> e.remove(EVIDENCE_IRI, NIF_END_INDEX)),
            defect("a negative begin", e -> e.set(EVIDENCE_IRI, NIF_BEGIN_INDEX, integer(-1))),
            defect("an empty span", e -> e.set(EVIDENCE_IRI, NIF_BEGIN_INDEX, offset(13))),
            defect("a span that ends first", e -> e.set(EVIDENCE_IRI, NIF_BEGIN_INDEX, offset(14))),
            defect("a span behind the text", e -> e.set(EVIDENCE_IRI, NIF_END_INDEX, offset(28))),
            defect("an anchor one off", e -> e.set(EVIDENCE_IRI, NIF_BEGIN_INDEX, offset(5))),
            defect(
                "an anchor that was tidied",
                e -> e.set(EVIDENCE_IRI, NIF_ANCHOR_OF, text("预训练快到头了 "))),
            defect(
                "evidence of another document",
                e -> {
                  Node other = MINTER.document("other.txt");
                  e.set(EVIDENCE_IRI, NIF_REFERENCE_CONTEXT, other);
                }),
            defect(
                "a relation without an assertion",
                e -> e.quads.removeIf(q -> q.getSubject().equals(ASSERTION_IRI))),
            defect(
                "an assertion without its relation",
                e -> e.quads.removeIf(q -> q.getPredicate().equals(yulu("founded")))),
            defect(
                "an assertion of a strange relation",
                e -> e.set(ASSERTION_IRI, RDF_PREDICATE, SCHEMA_ABOUT)),
            defect(
                "a document without identifier", e -> e.remove(DOCUMENT_IRI, DCTERMS_IDENTIFIER)),
            defect("a document without hash", e -> e.remove(DOCUMENT_IRI, SCHEMA_SHA256)),
            defect("a short hash", e -> e.set(DOCUMENT_IRI, SCHEMA_SHA256, text("abc"))),
            defect("a document without length", e -> e.remove(DOCUMENT_IRI, NIF_END_INDEX)),
            defect("two texts of a document", e -> e.add(DOCUMENT_IRI, NIF_IS_STRING, text("x"))))
        .map(
            d ->
                DynamicTest.dynamicTest(
                    d.name,
                    () -> {
                      Edit edit = new Edit();
                      d.edit.accept(edit);
                      List<Violation> violations = SHAPES.check(edit.quads, KNOWN);
                      assertFalse(violations.isEmpty());
                      violations.forEach(
                          v -> assertFalse(v.howToMend().startsWith("see "), v::toString));
                      Graph all = new Union(edit.graph(), KNOWN);
                      assertFalse(ShaclValidator.get().conforms(whole, all));
                    }));
  }

  @Test
  void theWholeFileIsShaclThatASoundDocumentConformsTo() {
    org.apache.jena.shacl.Shapes whole = org.apache.jena.shacl.Shapes.parse(TurtleFile.read(FILE));
    Graph all = new Union(new Edit().graph(), KNOWN);
    assertTrue(ShaclValidator.get().conforms(whole, all));
  }

  @Test
  void thePartsOfAGraphAreSoundAndTogetherTheWhole() {
    Graph whole = GraphMemFactory.createDefaultGraph();
    int parts = 0;
    for (Graph part : new GraphParts(new Subjects(SOUND), KNOWN, 2)) {
      part.find().forEachRemaining(whole::add);
      parts++;
    }
    assertEquals(4, parts, "five spans, one claim, one assertion");
    assertTrue(whole.isIsomorphicWith(new Union(new Edit().graph(), KNOWN)));
  }

  @Test
  void inPartsAreFoundTheViolationsOfTheWholeAndNoOthers() {
    Edit edit = new Edit();
    List<Node> mentions = edit.subjects(ITS_TA_IDENT_REF);
    edit.add(mentions.get(0), JOINED_TO, mentions.get(3));
    edit.add(mentions.get(3), JOINED_TO, mentions.get(1));
    edit.add(mentions.get(2), COULD_MEAN, MINTER.entity(Samples.LIN_XIA));
    edit.add(mentions.get(2), COULD_MEAN, MINTER.entity(Samples.HE_MING));
    edit.candidacy(mentions);
    assertEquals(List.of(), SHAPES.check(edit.quads, KNOWN, 100));
    assertEquals(List.of(), SHAPES.check(edit.quads, KNOWN, 1));

    edit.set(mentions.get(3), JOINED_TO, CLAIM_IRI);
    edit.remove(mentions.get(1), NIF_ANCHOR_OF);
    List<Violation> found = SHAPES.check(edit.quads, KNOWN, 100);
    assertEquals(2, found.size(), found::toString);
    found.forEach(v -> assertFalse(v.howToMend().startsWith("see "), v::toString));
    assertEquals(found, SHAPES.check(edit.quads, KNOWN, 1));
  }

  @Test
  void aGraphWithoutADocumentIsNone() {
    assertFalse(SHAPES.check(List.<Quad>of(), KNOWN).isEmpty());
  }

  @Test
  void everyTermOfTheProgramIsInTheOntology() {
    Graph ontology = TurtleFile.read(HOME.resolve("ontology/yulu.ttl"));
    List<Quad> quads = new ArrayList<>(SOUND);
    quads.addAll(new VocabularyQuads(MINTER).of(Samples.LEXICON));
    for (Quad quad : quads) {
      for (Node node : List.of(quad.getPredicate(), quad.getObject())) {
        if (node.isURI() && node.getURI().startsWith(YULU)) {
          assertTrue(ontology.contains(node, RDFS_LABEL, Node.ANY), node::toString);
        }
      }
    }
    for (yulu.relation.Predicate predicate : yulu.relation.Predicate.values()) {
      assertTrue(ontology.contains(Vocabulary.of(predicate), RDFS_LABEL, Node.ANY));
    }
    for (yulu.claim.Modality modality : yulu.claim.Modality.values()) {
      assertTrue(ontology.contains(Vocabulary.of(modality), RDFS_LABEL, Node.ANY));
    }
    for (yulu.claim.Attribution attribution : yulu.claim.Attribution.values()) {
      assertTrue(ontology.contains(Vocabulary.of(attribution), RDFS_LABEL, Node.ANY));
    }
  }

  @Test
  void everyTermOfTheOntologyIsLabelledAndExplainedInBothLanguages() {
    Graph ontology = TurtleFile.read(HOME.resolve("ontology/yulu.ttl"));
    ontology
        .find(Node.ANY, NodeFactory.createURI(RDFS + "isDefinedBy"), Node.ANY)
        .forEachRemaining(
            t -> {
              for (Node property : List.of(RDFS_LABEL, RDFS_COMMENT)) {
                List<String> languages =
                    ontology
                        .find(t.getSubject(), property, Node.ANY)
                        .mapWith(x -> x.getObject().getLiteralLanguage())
                        .toList();
                assertEquals(
                    List.of("en", "zh"), languages.stream().sorted().toList(), t::toString);
              }
            });
    assertTrue(new OntologyQuads(MINTER).read(HOME.resolve("ontology/yulu.ttl")).size() > 200);
  }

  /** The pages show the words of the ontology for these codes, so that none may be without. */
  @Test
  void everyRuleThatTheCodeCanGiveIsInTheOntologyAndNoOther() throws IOException {
    Graph ontology = TurtleFile.read(HOME.resolve("ontology/yulu.ttl"));
    Set<String> described = new TreeSet<>();
    for (Node kind : List.of(NAME_RULE, CLAIM_RULE)) {
      for (Triple rule : ontology.find(Node.ANY, RDF_TYPE, kind).toList()) {
        ontology
            .find(rule.getSubject(), SKOS_NOTATION, Node.ANY)
            .forEachRemaining(t -> described.add(t.getObject().getLiteralLexicalForm()));
      }
    }
    Set<String> given = new TreeSet<>(Set.of("lexicon"));
    for (String folder : List.of("claim", "mention", "entity", "term")) {
      given.addAll(matches(RULE_IN_CODE, HOME.resolve("src/main/java/yulu").resolve(folder)));
    }
    Path cues = HOME.resolve("src/main/resources/yulu/rules");
    matches(HOLDING_CUE, cues).forEach(cue -> given.add("narrated." + cue));
    assertEquals(String.join("\n", given), String.join("\n", described));
  }

  private static List<String> matches(Pattern pattern, Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        pattern.matcher(Files.readString(file)).results().forEach(m -> found.add(m.group(1)));
      }
    }
    return found;
  }

  @Test
  void aBrokenFileIsNamedWithItsLine(@TempDir Path folder) throws IOException {
    Path broken = folder.resolve("shapes.ttl");
    Files.writeString(broken, "@prefix a: <http://a/> .\n\na:b a:c a:d\na:e .\n");
    GraphFileException e = assertThrows(GraphFileException.class, () -> Shapes.read(broken));
    assertTrue(e.where().startsWith(broken + ":"), e.where());
  }

  private static Defect defect(String name, Consumer<Edit> edit) {
    return new Defect(name, edit);
  }

  private record Defect(String name, Consumer<Edit> edit) {}

  /** The sound graph, to be spoilt. */
  private static final class Edit {
    final List<Quad> quads = new ArrayList<>(SOUND);

    void remove(Node subject, Node property) {
      assertTrue(
          quads.removeIf(q -> q.getSubject().equals(subject) && q.getPredicate().equals(property)));
    }

    void add(Node subject, Node property, Node value) {
      quads.add(Quad.create(DOCUMENT_IRI, subject, property, value));
    }

    void set(Node subject, Node property, Node value) {
      remove(subject, property);
      add(subject, property, value);
    }

    List<Node> subjects(Node property) {
      return quads.stream()
          .filter(q -> q.getPredicate().equals(property))
          .map(Quad::getSubject)
          .distinct()
          .toList();
    }

    /** A candidate that these spans speak for. */
    void candidacy(List<Node> evidence) {
      Node candidate = NodeFactory.createURI(IriMinter.DEFAULT_BASE + "candidate/example");
      Node candidacy = NodeFactory.createURI(IriMinter.DEFAULT_BASE + "candidacy/example");
      add(candidate, RDF_TYPE, CANDIDATE);
      add(candidate, SKOS_PREF_LABEL, NodeFactory.createLiteralLang("青石", "zh"));
      add(candidacy, RDF_TYPE, CANDIDACY);
      add(candidacy, CANDIDATE_CONCEPT, candidate);
      add(candidacy, CONFIDENCE, decimal("0.5"));
      add(candidacy, RULE, text("term.repeated"));
      add(candidacy, PROV_WAS_DERIVED_FROM, DOCUMENT_IRI);
      evidence.forEach(span -> add(candidacy, EVIDENCE, span));
    }

    Graph graph() {
      Graph graph = GraphMemFactory.createDefaultGraph();
      quads.forEach(q -> graph.add(q.asTriple()));
      return graph;
    }
  }

  private static Node subject(Node type) {
    return SOUND.stream()
        .filter(q -> q.getPredicate().equals(RDF_TYPE) && q.getObject().equals(type))
        .findFirst()
        .orElseThrow()
        .getSubject();
  }

  private static Node subjectOf() {
    return SOUND.stream()
        .filter(q -> q.getPredicate().equals(ITS_TA_IDENT_REF))
        .findFirst()
        .orElseThrow()
        .getSubject();
  }

  private static Node object(Node subject, Node property) {
    return SOUND.stream()
        .filter(q -> q.getSubject().equals(subject) && q.getPredicate().equals(property))
        .findFirst()
        .orElseThrow()
        .getObject();
  }

  private static Node nobody() {
    return NodeFactory.createURI(IriMinter.DEFAULT_BASE + "person/nobody");
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node decimal(String number) {
    return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
  }

  private static Node offset(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
  }

  private static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }
}
