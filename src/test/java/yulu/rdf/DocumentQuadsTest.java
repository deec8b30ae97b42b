package yulu.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class DocumentQuadsTest {
  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final DocumentQuads QUADS = new DocumentQuads(MINTER, true);

  /** Written again, to look at the difference, with {@code -Dyulu.golden=write}. */
  @Test
  void aDocumentBecomesTheExpectedQuads() throws IOException {
    assertGolden("document.nq", QUADS.of(Samples.graph()));
  }

  @Test
  void theLexiconBecomesTheExpectedQuads() throws IOException {
    assertGolden("vocabulary.nq", new VocabularyQuads(MINTER).of(Samples.LEXICON));
  }

  @Test
  void noQuadComesTwice() {
    List<Quad> quads = QUADS.of(Samples.graph());
    assertEquals(quads.size(), quads.stream().distinct().count());
  }

  @Test
  void withoutTextOnlyTheTextIsMissing() {
    List<Quad> all = QUADS.of(Samples.graph());
    List<Quad> some = new DocumentQuads(MINTER, false).of(Samples.graph());
    assertEquals(all.size() - 1, some.size());
    assertFalse(some.stream().anyMatch(q -> q.getPredicate().equals(Vocabulary.NIF_IS_STRING)));
  }

  @Test
  void anotherLocaleChangesNothing() {
    List<Quad> here = QUADS.of(Samples.graph());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(here, new DocumentQuads(MINTER, true).of(Samples.graph()));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void claimsAtOnePlaceAreToldApart() {
    DocumentGraph one = Samples.graph();
    DocumentGraph three =
        new DocumentGraph(
            one.document(),
            one.language(),
            one.mainOccasion(),
            one.occasions(),
            one.mentions(),
            List.of(Samples.claim(), Samples.claim(), claimOfNobody()),
            one.relations(),
            one.candidacies(),
            one.undecided());
    long claims =
        QUADS.of(three).stream()
            .filter(q -> q.getObject().equals(Vocabulary.CLAIM))
            .map(Quad::getSubject)
            .distinct()
            .count();
    assertEquals(3, claims);
  }

  private static yulu.claim.Claim claimOfNobody() {
    yulu.claim.Claim c = Samples.claim();
    return new yulu.claim.Claim(
        c.text(),
        c.language(),
        List.of(),
        yulu.claim.Attribution.UNRESOLVED,
        c.reporter(),
        c.modality(),
        c.about(),
        c.evidence(),
        c.occasion(),
        c.date(),
        c.target(),
        c.confidence(),
        c.rule());
  }

  private static void assertGolden(String name, List<Quad> quads) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    quads.forEach(q -> lines.add(line(q)));
    String found = String.join("\n", lines) + "\n";
    if ("write".equals(System.getProperty("yulu.golden"))) {
      Files.writeString(Path.of("src/test/resources/yulu/rdf", name), found);
    }
    try (InputStream in = DocumentQuadsTest.class.getResourceAsStream(name)) {
      assertTrue(in != null, "no " + name);
      assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), found);
    }
  }

  private static String line(Quad quad) {
    NodeFormatterNT format = new NodeFormatterNT();
    org.apache.jena.atlas.io.IndentedLineBuffer out =
        new org.apache.jena.atlas.io.IndentedLineBuffer();
    format.format(out, quad.getSubject());
    out.print(" ");
    format.format(out, quad.getPredicate());
    out.print(" ");
    format.format(out, quad.getObject());
    out.print(" ");
    format.format(out, quad.getGraph());
    out.print(" .");
    return out.asString();
  }
}
