package yulu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import yulu.corpus.Finding;
import yulu.corpus.SourceFile;
import yulu.entity.Lexicon;
import yulu.entity.SmallLexicon;
import yulu.rdf.DocumentCheck;
import yulu.rdf.DocumentGraph;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.store.DocumentState;
import yulu.text.Document;

class DocumentWorkTest {
  private static final Path SHAPES =
      Path.of(System.getProperty("yulu.home", "."), "ontology", "shapes.ttl");
  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final SourceFile FILE =
      new SourceFile("a.txt", Path.of("a.txt"), "海会记住的。".getBytes(StandardCharsets.UTF_8));

  @Test
  void extractionThatOverflowsTheStackIsAFindingOfItsFile() {
    Finding finding = finding(document -> endless(document, 0));
    assertEquals("a.txt", finding.identifier());
    assertTrue(finding.toString().contains("StackOverflowError"), finding.toString());
  }

  @Test
  void extractionThatFailsIsAFindingThatSaysWhere() {
    Finding finding =
        finding(
            document -> {
              throw new IllegalStateException("no such word");
            });
    assertTrue(finding.toString().contains("no such word"), finding.toString());
    assertTrue(finding.toString().contains("DocumentWorkTest.java:"), finding.toString());
  }

  @Test
  void aDocumentThatIsCheckedInManyPartsIsPublished() {
    String all =
        "Anna Keller said that it works. Keller agreed. 布伦特说，潮汐校准（tide calibration）很重要。\n"
            .repeat(1000);
    SourceFile file =
        new SourceFile("b.txt", Path.of("b.txt"), all.getBytes(StandardCharsets.UTF_8));
    Lexicon lexicon = SmallLexicon.read();
    DocumentCheck check = new DocumentCheck(SHAPES, MINTER, lexicon.all());
    DocumentWork.Result result =
        new DocumentWork(lexicon, check, MINTER, true)
            .on(file, new DocumentState("hash", "version"));
    assertEquals(List.of(), result.findings());
    String graph = result.publication().orElseThrow().quads().toString();
    assertTrue(graph.contains("#joinedTo"));
    assertTrue(graph.contains("#Candidacy"));
  }

  private static Finding finding(Function<Document, DocumentGraph> extraction) {
    DocumentCheck check = new DocumentCheck(SHAPES, MINTER, List.of());
    DocumentWork work = new DocumentWork(extraction, check, new DocumentQuads(MINTER, true));
    DocumentWork.Result result = work.on(FILE, new DocumentState("hash", "version"));
    assertTrue(result.publication().isEmpty());
    assertEquals(1, result.findings().size());
    return result.findings().get(0);
  }

  @SuppressWarnings("InfiniteRecursion") // that is what is tried
  private static DocumentGraph endless(Document document, int depth) {
    return endless(document, depth + 1);
  }
}
