package yulu.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.entity.Entity;
import yulu.entity.Names;
import yulu.text.Language;

class IriMinterTest {
  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);

  /** Everything that has ever broken a graph, and some innocent neighbours. */
  private static final List<String> HOSTILE =
      List.of(
          "a b",
          "a<b",
          "a>b",
          "a\"b",
          "a{b}",
          "a|b",
          "a\\b",
          "a^b",
          "a`b",
          "a%b",
          "a%20b",
          "a/b",
          "a?b",
          "a#b",
          "a:b",
          "a[b]",
          "a\nb",
          "a\u0000b",
          "a\u007Fb",
          "a\u0085b",
          "a\u00A0b",
          "a\u3000b",
          "a\u202Eb",
          "a\u200Bb",
          "a\uFEFFb",
          "a\uFFFEb",
          "a\uFFFFb",
          "a\uFFFDb",
          "a\uE000b",
          "a\uD800b",
          "a\uDC00b",
          "a\uD83D\uDE00b",
          "a\uDBFF\uDFFFb",
          "..",
          ".",
          " ",
          "é",
          "a+b",
          "a&b",
          "a'b",
          "a(b)",
          "a;b",
          "a=b",
          "a@b",
          "a,b",
          "a*b",
          "a!b",
          "a$b",
          "a~b",
          "李飞飞",
          "杰弗里·辛顿",
          "GPT-4o",
          "o1（预览）",
          "《论学习》",
          "𠮷野",
          "ａｂ");

  @Test
  void everyNameGivesAnIriThatIsValidAndItsOwn() {
    Set<String> iris = new HashSet<>();
    for (String name : HOSTILE) {
      String iri = MINTER.entity(person(name)).getURI();
      assertTrue(iris.add(iri), iri);
      assertTrue(iri.startsWith("https://w3id.org/yulu/person/"), iri);
      assertParses(iri);
      assertEquals(5, iri.chars().filter(c -> c == '/').count(), iri);
      assertTrue(iri.chars().noneMatch(c -> " <>\"{}|\\^`\n?#[]".indexOf(c) >= 0 || c < 0x20), iri);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "李飞飞, 李飞飞",
    "杰弗里·辛顿, 杰弗里·辛顿",
    "a b, a%20b",
    "100%, 100%25",
    "'a\"<>{}|\\^`', a%22%3C%3E%7B%7D%7C%5C%5E%60",
    "AC/DC, AC%2FDC",
    "𠮷野, 𠮷野",
    "..,%2E%2E"
  })
  void readableCharactersStayAndOthersAreEncoded(String name, String segment) {
    assertEquals("https://w3id.org/yulu/person/" + segment, MINTER.entity(person(name)).getURI());
  }

  @Test
  void composedAndDecomposedLettersAreOneName() {
    assertEquals(MINTER.entity(person("Rene\u0301")), MINTER.entity(person("René")));
  }

  @Test
  void papersHaveTheirOwnPath() {
    assertEquals("https://w3id.org/yulu/paper/x", MINTER.entity(work("paper")).getURI());
    assertEquals("https://w3id.org/yulu/work/x", MINTER.entity(work("book")).getURI());
  }

  @Test
  void documentsWithOneReadableFormAreKeptApart() {
    List<String> identifiers =
        List.of("a b.txt", "a-b.txt", "a_b.txt", "a/b.txt", "A b.txt", "a b.md", "a b", "a b..txt");
    Set<String> iris = new HashSet<>();
    for (String identifier : identifiers) {
      assertTrue(iris.add(MINTER.document(identifier).getURI()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"笔记/访谈（一）.txt", ".hidden", "///", "a.b/c", "\u202E.md", "x"})
  void aDocumentsIriIsValid(String identifier) {
    String iri = MINTER.document(identifier).getURI();
    assertParses(iri);
    assertTrue(iri.matches("https://w3id.org/yulu/document/([^/#?% ]+-)?[0-9a-f]{8}"), iri);
  }

  @Test
  void longPathsKeepTheirEnd() {
    String slug = MINTER.documentSlug("很长的目录/".repeat(40) + "访谈.txt");
    assertTrue(slug.matches(".*访谈-[0-9a-f]{8}"), slug);
    assertTrue(slug.codePointCount(0, slug.length()) <= 64 + 9, slug);
    assertNotEquals(slug, MINTER.documentSlug("很长的目录/".repeat(41) + "访谈.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yulu/",
        "ftp://x/",
        "https://x",
        "https:///",
        "https://x/ y/",
        "https://x/<a>/",
        "https://x/?q/",
        "https://x/#",
        "javascript:alert(1)/"
      })
  void aBaseThatIsNoneIsRefused(String base) {
    assertThrows(IllegalArgumentException.class, () -> new IriMinter(base));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:3030/", "https://例子.中国/图/", "https://a.b/c~d/"})
  void aBaseOfOnesOwnIsTaken(String base) {
    assertEquals(base + "graph/links", new IriMinter(base).linksGraph().getURI());
  }

  /** Without a warning, and resolving leaves it alone. */
  private static void assertParses(String iri) {
    assertEquals(iri, IRIx.create(IriMinter.DEFAULT_BASE).resolve(iri).str());
    RDFParser.fromString("<" + iri + "> <" + iri + "> <" + iri + "> .", Lang.TURTLE)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
        .parse(StreamRDFLib.sinkNull());
  }

  private static Entity.Person person(String key) {
    return new Entity.Person(key, names(), false, List.of(), Optional.empty());
  }

  private static Entity.Work work(String kind) {
    return new Entity.Work(
        "x",
        names(),
        false,
        kind,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Names names() {
    return new Names(List.of(new Names.Name("x", Language.EN)), List.of());
  }
}
