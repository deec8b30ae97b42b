package yulu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.rdf.DocumentQuads;
import yulu.rdf.IriMinter;
import yulu.rdf.Samples;
import yulu.rdf.VocabularyQuads;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class NamedQueriesTest {
  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final Duration PLENTY = Duration.ofSeconds(10);

  private Path folder;
  private Store store;

  @BeforeAll
  void fill(@TempDir Path given) {
    folder = given;
    store = Store.open(folder.resolve("store"), Optional.empty());
    store.replace(MINTER.vocabularyGraph(), new VocabularyQuads(MINTER).of(Samples.LEXICON));
    DocumentState state = new DocumentState("0".repeat(64), "1");
    store.publish(
        List.of(
            new Publication("one.txt", state, quads("one.txt")),
            new Publication("two.txt", state, quads("two.txt"))));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void theHeaderIsRead() throws IOException {
    NamedQuery query =
        query(
            """
            # title: Claims about a concept
            # description: Who said it,
            #   and when.
            # param: concept concept — the concept, in any language
            # param: limit integer default 50 — at most so many
            # param: from date optional — not before
            SELECT * { ?claim schema:about ?concept }
            """);
    assertEquals("query", query.name());
    assertEquals("Who said it, and when.", query.description());
    assertEquals(
        List.of(
            new Parameter(
                "concept",
                Parameter.Type.CONCEPT,
                Optional.empty(),
                false,
                "the concept, in any language"),
            new Parameter(
                "limit", Parameter.Type.INTEGER, Optional.of("50"), false, "at most so many"),
            new Parameter("from", Parameter.Type.DATE, Optional.empty(), true, "not before")),
        query.parameters());
  }

  @Test
  void theHeaderMaySayAllThatInChineseToo() throws IOException {
    NamedQuery query =
        query(
            """
            # title: Claims about a concept
            # title-zh: 关于某个概念的观点
            # description: Who said it
            # param: concept concept — the concept — 概念
            # param: limit integer default 50 — at most so many
            SELECT * { ?claim schema:about ?concept }
            """);
    assertEquals("关于某个概念的观点", query.titleZh());
    assertEquals("Who said it", query.descriptionZh());
    assertEquals("the concept", query.parameters().get(0).explanation());
    assertEquals("概念", query.parameters().get(0).explanationZh());
    assertEquals("at most so many", query.parameters().get(1).explanationZh());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# titel: x|1: unknown entry",
        "# title: x\\n# param: concept — no type|2: this is no parameter",
        "# title: x\\n# param: c thing — no such type|2: unknown type",
        "# param: c string — a\\n# param: c string — b|2: a second parameter",
        "# title: x\\nSELECT * {\\n ?a ?b }|3: ",
      })
  void aWrongFileIsNamedWithItsLine(String text, String complaint) {
    String whole = text.replace("\\n", "\n") + "\nSELECT * { ?s ?p ?o }\n";
    QueryFileException e = assertThrows(QueryFileException.class, () -> query(whole));
    String told = e.where() + ": " + e.what() + "; " + e.toDo();
    assertTrue(told.contains("query.rq:" + complaint), told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "预训练",
        "pre-training",
        "pretraining",
        "PRE-TRAINING",
        "concept/pre-training",
        "https://w3id.org/yulu/concept/pre-training"
      })
  void anEntityIsFoundByNameKeyOrIri(String given) throws IOException {
    NamedQuery query =
        query("# param: c concept — it\nSELECT ?claim { ?claim a yulu:Claim ; schema:about ?c }");
    assertEquals(2, ask(query, Map.of("c", given)).rows().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "\" } DELETE WHERE { ?s ?p ?o",
        "x> . ?s ?p <y",
        "林夏\\",
        "*",
        "a OR b",
        "学习"
      })
  void anUnknownEntityIsRefusedByName(String given) throws IOException {
    NamedQuery query = query("# param: p person — who\nSELECT * { ?claim yulu:claimant ?p }");
    StoreException e = assertThrows(StoreException.class, () -> ask(query, Map.of("p", given)));
    assertTrue(e.what().contains("no person of that name"), e::what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "\"", "\\", "} #", "?x", "\" || true || \"", "\n", "预训练"})
  void aStringIsBoundAsItIs(String given) throws IOException {
    NamedQuery query =
        query(
            "# param: word string — a word\n"
                + "SELECT ?word (COUNT(*) AS ?n) { ?e skos:prefLabel ?l"
                + " FILTER(CONTAINS(STR(?l), ?word)) } GROUP BY ?word");
    QueryTable table = ask(query, Map.of("word", given));
    long expected = given.equals("预训练") ? 1 : 0;
    long found = table.rows().isEmpty() ? 0 : Long.parseLong(table.rows().get(0).get(1).value());
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource({"到头,2", "头,2", "头到,0", "'\"',0", "AND,0", "'快(',2", "text:*,0"})
  void aPhraseIsSearchedAsItIs(String given, int expected) throws IOException {
    NamedQuery query =
        query(
            "# param: words phrase — words\n"
                + "SELECT ?c { ?c text:query (schema:text ?words) ; a yulu:Claim }");
    assertEquals(expected, ask(query, Map.of("words", given)).rows().size());
  }

  @Test
  void anOptionalParameterMayStayOpen() throws IOException {
    NamedQuery query =
        query(
            """
            # param: who person optional — only hers
            # param: limit integer default 10 — rows
            SELECT ?claim {
              { ?claim a yulu:Claim } UNION { ?claim a yulu:Assertion }
              FILTER(!BOUND(?who) || EXISTS { ?claim yulu:claimant ?who })
            }
            """);
    assertEquals(4, ask(query, Map.of()).rows().size());
    assertEquals(2, ask(query, Map.of("who", "Lin Xia")).rows().size());
    assertEquals(1, ask(query, Map.of("limit", "1")).rows().size());
  }

  @Test
  void missingUnknownAndWrongValuesAreNamed() throws IOException {
    NamedQuery query =
        query(
            "# param: n integer default 1 — a number\n# param: d date default 2025 — a day\n"
                + "# param: s string — a text\nSELECT (?n AS ?x) { }");
    for (Map<String, String> values :
        List.of(
            Map.of("n", "2"),
            Map.of("s", "a", "n", "two"),
            Map.of("s", "a", "d", "2025-02-30"),
            Map.of("s", "a", "other", "1"))) {
      assertThrows(StoreException.class, () -> ask(query, values), values::toString);
    }
    assertEquals("1", ask(query, Map.of("s", "a")).rows().get(0).get(0).value());
  }

  @Test
  void aTableIsWrittenInTheFormatsOfSparql() throws IOException {
    NamedQuery query =
        query(
            "SELECT ?iri ?text ?n ?none { VALUES (?iri ?text ?n ?none) {"
                + " (<person/a> \"说,\\\"是\\\"\\n\"@zh 1 UNDEF) } }");
    QueryTable table = ask(query, Map.of());
    assertEquals(
        "iri,text,n,none\r\nhttps://w3id.org/yulu/person/a,\"说,\"\"是\"\"\n\",1,\r\n",
        written(TableFormat.CSV, table));
    assertEquals(
        "?iri\t?text\t?n\t?none\n<https://w3id.org/yulu/person/a>\t\"说,\\\"是\\\"\\n\"@zh"
            + "\t\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>\t\n",
        written(TableFormat.TSV, table));
    String json = written(TableFormat.JSON, table);
    assertTrue(json.contains("\"xml:lang\" : \"zh\""), json);
    assertTrue(json.contains("\"vars\" : [ \"iri\", \"text\", \"n\", \"none\" ]"), json);
  }

  private static String written(TableFormat format, QueryTable table) throws IOException {
    StringWriter out = new StringWriter();
    format.write(table, out);
    return out.toString();
  }

  private QueryTable ask(NamedQuery query, Map<String, String> values) {
    return NamedQueries.ask(store, query, values, PLENTY);
  }

  private NamedQuery query(String text) throws IOException {
    Path queries = Files.createDirectories(folder.resolve("queries"));
    Files.writeString(queries.resolve("query.rq"), text);
    return NamedQueries.read(queries).find("query").orElseThrow();
  }

  private static List<org.apache.jena.sparql.core.Quad> quads(String identifier) {
    return new DocumentQuads(MINTER, true).of(Samples.graph(identifier, "0".repeat(64)));
  }
}
