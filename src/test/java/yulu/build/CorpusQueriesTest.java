package yulu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yulu.rdf.Vocabulary;
import yulu.store.NamedQueries;
import yulu.store.NamedQuery;
import yulu.store.QueryTable;
import yulu.store.Store;

/**
 * Asks every query of {@code queries/} of the project's own corpus. What is asserted are facts of
 * the documents, not numbers of rows, which every better rule changes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class CorpusQueriesTest {
  private static final Path HOME = Path.of(System.getProperty("yulu.home", "."));
  private static final Path CORPUS = HOME.resolve("corpus");
  private static final Duration PLENTY = Duration.ofSeconds(20);
  private static final String DIALOGUE = "2020-lex-fridman-dialogue.zh.md";

  private final NamedQueries queries = NamedQueries.read(HOME.resolve("queries"));
  private Store store;

  /** A row by the names of its columns. */
  private record Row(Map<String, String> values) {
    String get(String column) {
      String value = values.get(column);
      if (value == null) {
        throw new AssertionError("there is no column " + column + " but " + values.keySet());
      }
      return value;
    }

    long number(String column) {
      return Long.parseLong(get(column));
    }

    /** Columns and what they hold, in turn. */
    boolean has(String... columnsAndParts) {
      for (int i = 0; i < columnsAndParts.length; i += 2) {
        if (!get(columnsAndParts[i]).contains(columnsAndParts[i + 1])) {
          return false;
        }
      }
      return true;
    }
  }

  @BeforeAll
  void build(@TempDir Path folder) {
    Path place = folder.resolve("store");
    try (Store empty = Store.open(place, Optional.empty())) {
      BuildSummary built =
          new GraphBuild(HOME, empty, 2, true).build(List.of(CORPUS), Progress.none());
      assertEquals(List.of(), built.findings());
    }
    store = Store.openExisting(place);
    link();
  }

  @AfterAll
  void close() {
    store.close();
  }

  /** Links of the kinds that only several documents together, or luckier ones, bring. */
  private void link() {
    Node graph = store.minter().linksGraph();
    List<Quad> links = new ArrayList<>();
    store.<Boolean>read(
        view -> {
          view.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(links::add);
          return true;
        });
    Node cooperate = claim("竞争对手会在安全上合作");
    Node changed = claim("这一年改了主意");
    links.add(
        new Quad(
            graph,
            cooperate,
            Vocabulary.RESTATES,
            claim("Fierce competitors will cooperate on safety")));
    links.add(new Quad(graph, changed, Vocabulary.REVISES, claim("没有坏事再放大的")));
    links.add(new Quad(graph, claim("事实也不支持"), Vocabulary.CITO_DISPUTES, claim("不先给语言的结构")));
    Row mention = ask("mentions", "entity=paper/attention-is-all-you-need").get(0);
    Node document = NodeFactory.createURI(document(mention.get("file")));
    Node span =
        store.minter().span(document, (int) mention.number("begin"), (int) mention.number("end"));
    Node introduces = Vocabulary.yulu("introduces");
    Node assertion = NodeFactory.createURI(store.minter().base() + "assertion/test");
    Node paper = entity("paper/attention-is-all-you-need");
    Node transformer = entity("concept/transformer");
    links.add(new Quad(graph, paper, introduces, transformer));
    links.add(new Quad(graph, assertion, Vocabulary.RDF_SUBJECT, paper));
    links.add(new Quad(graph, assertion, Vocabulary.RDF_PREDICATE, introduces));
    links.add(new Quad(graph, assertion, Vocabulary.RDF_OBJECT, transformer));
    links.add(new Quad(graph, assertion, Vocabulary.EVIDENCE, span));
    links.add(new Quad(graph, assertion, Vocabulary.PROV_WAS_DERIVED_FROM, document));
    links.add(new Quad(graph, span, Vocabulary.RULE, plain("name.misheard")));
    Node decision = NodeFactory.createURI(store.minter().base() + "decision/test");
    links.add(new Quad(graph, decision, Vocabulary.RDF_TYPE, Vocabulary.DECISION));
    links.add(new Quad(graph, decision, Vocabulary.DECIDES, Vocabulary.yulu("Join")));
    links.add(new Quad(graph, decision, Vocabulary.DECIDED_NAME, plain("AIAYN")));
    links.add(new Quad(graph, decision, Vocabulary.DCTERMS_SUBJECT, paper));
    links.add(new Quad(graph, decision, Vocabulary.LISTED_IN, plain("decisions.csv:2")));
    store.replace(graph, links);
  }

  private static Node plain(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static List<NamedQuery> all() {
    return NamedQueries.read(HOME.resolve("queries")).all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyQueryAnswersWithoutArguments(NamedQuery query) {
    if (query.name().equals("explain")) {
      return;
    }
    List<Row> rows = ask(query.name());
    assertFalse(rows.isEmpty(), () -> query.name() + " finds nothing");
    for (Row row : rows) {
      assertTrue(row.values().values().stream().anyMatch(v -> !v.isEmpty()));
    }
    assertEquals(1, ask(query.name(), "limit=1").size());
  }

  @ParameterizedTest
  @MethodSource("all")
  void namesComeInTheLanguageAskedForOrInAnother(NamedQuery query) {
    if (query.parameters().stream().noneMatch(p -> p.name().equals("language"))) {
      return;
    }
    List<Row> unknown = ask(query.name(), "language=fr", "limit=1000");
    List<Row> english = ask(query.name(), "language=en", "limit=1000");
    List<Row> chinese = ask(query.name(), "language=zh-Hant", "limit=1000");
    assertEquals(english.size(), unknown.size());
    assertEquals(english.size(), chinese.size());
    for (String column : english.get(0).values().keySet()) {
      long named = english.stream().filter(r -> !r.get(column).isEmpty()).count();
      assertEquals(named, unknown.stream().filter(r -> !r.get(column).isEmpty()).count(), column);
      assertEquals(named, chinese.stream().filter(r -> !r.get(column).isEmpty()).count(), column);
    }
  }

  // ---------------------------------------------------------------- Claims

  @Test
  void claimsAboutAConceptComeFromManyDocuments() {
    List<Row> rows = ask("claims-about", "language=en");
    assertTrue(distinct(rows, "document").size() >= 5, rows::toString);
    assertHas(rows, "who", "Ilya Sutskever", "document", "2025-age-of-research.zh-hant.md");
    assertHas(rows, "date", "2025-11-25");
    assertEquals(
        distinct(ask("claims-about", "concept=concept/scaling"), "claim"),
        distinct(ask("claims-about", "concept=规模化"), "claim"));
  }

  @Test
  void claimsAboutAConceptCanBeOfOnePersonAndTime() {
    assertEvery(ask("claims-about", "person=伊利亚·苏茨克维"), row -> row.has("who", "伊利亚·苏茨克维"));
    List<Row> until = ask("claims-about", "concept=concept/brain", "until=2020");
    assertEvery(until, row -> row.get("date").compareTo("2021") < 0 && row.has("date", "20"));
    assertHas(until, "date", "2020-05-08");
    assertEvery(
        ask("claims-about", "concept=concept/brain", "from=2023-11", "until=2025-11-24"),
        row -> row.get("date").compareTo("2023") > 0 && !row.has("date", "2025-11-25"));
  }

  @Test
  void viewsStandOnTextThatIsInTheDocumentAtTheseOffsets() {
    List<Row> rows = ask("views");
    assertHas(rows, "quote", "预期价值函数迟早会派上大用场", "document", "2025-dwarkesh-recap.zh.md");
    assertTrue(rows.stream().filter(r -> inFile(r, "document", "quote")).count() >= 5);
  }

  @Test
  void aViewIsFollowedOverTheYears() {
    List<Row> rows = ask("view-over-time");
    assertSorted(rows, Comparator.comparing(r -> r.get("year")));
    assertHas(rows, "year", "2023");
    assertHas(rows, "year", "2025", "saidAt", "Dwarkesh Podcast");
    List<Row> release = ask("view-over-time", "concept=concept/staged-release");
    assertHas(release, "year", "2020");
  }

  @Test
  void thoseWhoDisagreeAreNamed() {
    List<Row> rows = ask("disagreements", "language=en");
    assertHas(
        rows,
        "how",
        "disputes",
        "who",
        "Ilya Sutskever",
        "whom",
        "Noam Chomsky",
        "document",
        DIALOGUE);
    assertHas(rows, "who", "Ilya Sutskever", "whom", "Geoffrey Hinton", "about", "backpropagation");
    assertEvery(
        ask("disagreements", "language=en", "concept=反向传播"),
        row -> row.has("about", "backpropagation"));
  }

  @Test
  void predictionsAreFoundByTimeAndPerson() {
    List<Row> rows = ask("predictions", "from=2024", "person=person/ilya-sutskever");
    assertHas(rows, "statement", "竞争对手会在安全上合作", "who", "伊利亚·苏茨克维");
    assertHas(rows, "statement", "Fierce competitors will cooperate on safety");
    assertEvery(rows, row -> row.get("date").compareTo("2024") >= 0);
  }

  @ParameterizedTest
  @CsvSource({"recommendations,我们应该让它从心里想要人过得好", "hedged-claims,也许语言稍难一点", "denials,不同意"})
  void claimsAreFoundByTheWayTheyArePut(String query, String words) {
    List<Row> rows = ask(query, "person=伊利亚·苏茨克维", "limit=500");
    assertHas(rows, "statement", words, "document", DIALOGUE);
    assertFalse(ask(query, "concept=concept/brain").isEmpty());
  }

  @Test
  void claimsOfNobodyAreListed() {
    for (Row row : ask("claims-without-speaker", "limit=5")) {
      assertEquals("", ask("explain", "claim=" + row.get("claim")).get(0).get("claimant"));
    }
    for (Row row : ask("narrator-claims", "limit=5")) {
      Row explained = ask("explain", "claim=" + row.get("claim")).get(0);
      assertEquals("Narrator", explained.get("attribution"));
    }
    String file = ask("narrator-claims").get(0).get("file");
    assertEvery(ask("narrator-claims", "document=" + file), row -> row.get("file").equals(file));
  }

  @Test
  void theSentenceBehindAClaimIsShownInItsSurroundings() {
    Row row = ask("sentence-behind-claim", "words=解决的问题太基本了").get(0);
    assertEquals("但反向传播解决的问题太基本了，我看它不会被取代。", row.get("quote"));
    assertTrue(row.get("before").endsWith("我同意去学。"), row::toString);
    assertTrue(row.get("after").contains("神经网络会推理吗"), row::toString);
    assertTrue(inFile(row, "document", "quote"));
    List<Row> same = ask("sentence-behind-claim", "claim=" + row.get("found"));
    assertEquals(1, same.size());
    assertEquals(row.get("quote"), same.get(0).get("quote"));
    Row explained = ask("explain", "claim=" + row.get("found")).get(0);
    assertEquals(row.get("quote"), explained.get("quote"));
    assertEquals("伊利亚·苏茨克维", explained.get("claimant"));
  }

  @Test
  void claimsOfADocumentComeInItsOrder() {
    List<Row> rows = ask("claims-of-document");
    assertSorted(rows, Comparator.comparing(r -> r.number("begin")));
    assertHas(rows, "who", "德瓦克什·帕特尔", "voice", "他人转述");
    assertHas(rows, "who", "伊利亚·苏茨克维", "put", "预测");
    assertHas(
        ask("claims-of-document", "document=" + DIALOGUE, "language=en"),
        "who",
        "Ilya Sutskever",
        "voice",
        "speaker");
  }

  @Test
  void claimsOfAnOccasionComeFromAllDocumentsThatReportIt() {
    List<Row> rows = ask("occasion-claims");
    assertTrue(distinct(rows, "document").contains(DIALOGUE));
    assertTrue(distinct(rows, "document").contains("2020-lex-fridman-notes.en.md"));
    assertEvery(ask("occasion-claims", "person=Lex Fridman"), row -> row.has("who", "莱克斯·弗里德曼"));
  }

  @Test
  void claimsAreSearchedByWords() {
    assertEvery(ask("search-claims"), row -> row.has("statement", "泛化"));
    assertHas(ask("search-claims", "words=COMPETITORS will"), "statement", "Fierce competitors");
    assertTrue(ask("search-claims", "words=这里没有的话").isEmpty());
  }

  @Test
  void linksBetweenClaimsAreFollowed() {
    assertHas(
        ask("restated-claims", "person=Ilya Sutskever", "limit=1000"),
        "document",
        "2025-dwarkesh-dialogue.zh.jsonl",
        "otherDocument",
        "2025-dwarkesh-recap.en.md");
    assertHas(ask("revised-views"), "earlier", "没有坏事再放大的", "statement", "改了主意");
    Row changed = ask("search-claims", "words=这一年改了主意").get(0);
    List<Row> views = new ArrayList<>();
    for (Row topic : ask("topics-of-person", "limit=1000")) {
      views.addAll(ask("view-over-time", "concept=" + topic.get("topic")));
      if (views.stream().anyMatch(v -> v.has("claim", changed.get("claim")))) {
        break;
      }
    }
    assertHas(views, "claim", changed.get("claim"), "changes", "没有坏事再放大的");
  }

  @Test
  void whatThePeopleSayIsCounted() {
    Row first = ask("most-quoted", "language=en").get(0);
    assertEquals("Ilya Sutskever", first.get("who"));
    assertTrue(first.number("own") > 0 && first.number("reported") > 0);
    assertTrue(first.number("own") + first.number("reported") <= first.number("claims"));
    assertHas(ask("reported-by-whom", "language=en"), "who", "Noam Chomsky", "reportedBy", "Lex");
    assertHas(ask("reported-by-whom"), "who", "伊利亚·苏茨克维", "reportedBy", "2020-lex-fridman");
    assertEvery(
        ask("manner"),
        row ->
            row.number("claims")
                == Stream.of("asserted", "hedged", "predicted", "recommended", "negated")
                    .mapToLong(row::number)
                    .sum());
    assertHas(ask("topics-of-person", "person=Dwarkesh Patel"), "topic", "concept/");
    assertHas(ask("shared-topics"), "topic", "concept/artificial-general-intelligence");
  }

  @Test
  void claimsToLookOverAreTheLeastSure() {
    List<Row> rows = ask("low-confidence-claims");
    assertSorted(rows, Comparator.comparing(r -> Double.parseDouble(r.get("confidence"))));
    assertEvery(rows, row -> Double.parseDouble(row.get("confidence")) <= 0.75);
    assertTrue(ask("low-confidence-claims", "percent=0").isEmpty());
  }

  // ---------------------------------------------------------------- Concepts

  @Test
  void conceptsAreCounted() {
    List<Row> rows = ask("concepts-by-claims");
    assertSorted(rows, Comparator.comparing(r -> -r.number("claims")));
    assertHas(rows, "name", "价值函数");
    assertEvery(rows, row -> row.number("documents") <= row.number("claims"));
    List<Row> years = ask("concepts-by-year", "concept=value function", "least=1");
    assertEvery(years, row -> row.get("name").equals("价值函数"));
    assertTrue(distinct(years, "year").containsAll(List.of("2020", "2025")), years::toString);
  }

  @Test
  void conceptsThatAreSpokenOfTogetherArePaired() {
    List<Row> rows = ask("co-mentions", "concept=价值函数");
    assertEvery(rows, row -> row.get("concept1").equals("价值函数"));
    assertHas(rows, "concept2", "情感");
    assertEvery(ask("co-mentions"), row -> !row.get("concept1").equals(row.get("concept2")));
  }

  @Test
  void broaderConceptsHaveTheClaimsOfTheNarrowerOnes() {
    List<Row> rows = ask("broader-and-narrower");
    Row itself = only(rows, row -> row.has("relation", "itself"));
    Row below = only(rows, row -> row.get("other").endsWith("concept/value-function"));
    assertEquals("narrower", below.get("relation"));
    assertTrue(below.number("claims") > 0);
    assertTrue(itself.number("claimsBelow") >= below.number("claimsBelow"));
    assertTrue(itself.number("claimsBelow") >= itself.number("claims"));
    assertHas(rows, "relation", "broader");
  }

  @Test
  void theSurroundingsOfAConceptAreShown() {
    List<Row> rows = ask("neighbours");
    assertHas(rows, "link", "broader", "name", "强化学习");
    assertHas(rows, "link", "spoken of by", "name", "伊利亚·苏茨克维");
    assertHas(rows, "link", "spoken of with", "name", "情感");
    assertHas(ask("neighbours", "entity=OpenAI"), "link", "^affiliatedWith", "name", "苏茨克维");
  }

  // ---------------------------------------------------------------- Works

  @Test
  void papersAreFoundByAuthor() {
    Row alexnet =
        only(ask("papers-by-author"), row -> row.get("work").endsWith("/paper/alexnet-paper"));
    assertEquals("2012", alexnet.get("year"));
    assertTrue(alexnet.number("mentions") > 0);
    assertHas(
        ask("papers-by-author", "person=Ashish Vaswani"), "title", "Attention Is All You Need");
  }

  @Test
  void papersAndWhatIsClaimedAboutThemAreListed() {
    List<Row> rows = ask("claims-about-paper");
    assertHas(rows, "quote", "六十四块", "document", "2025-dwarkesh-recap.zh.md");
    assertTrue(rows.stream().anyMatch(row -> inFile(row, "document", "quote")));
    assertHas(ask("papers"), "title", "Attention Is All You Need", "authors", "Ashish Vaswani");
    Row introduced = ask("introduced-by-papers", "work=Attention Is All You Need").get(0);
    assertTrue(introduced.has("introduced", "Transformer", "year", "2017"), introduced::toString);
  }

  // ---------------------------------------------------------------- People and relations

  @Test
  void peopleAreFoundByAffiliation() {
    List<Row> rows = ask("people-by-affiliation", "organization=OpenAI");
    assertEvery(rows, row -> row.get("at").equals("OpenAI"));
    assertHas(rows, "who", "伊利亚·苏茨克维");
  }

  @Test
  void foundersAreNamedWithTheSentenceThatSaysSo() {
    List<Row> rows = ask("founders", "organization=SSI", "language=en");
    for (String founder : List.of("Ilya Sutskever", "Daniel Gross", "Daniel Levy")) {
      assertHas(rows, "founded", "Safe Superintelligence", "by", founder);
    }
    assertTrue(rows.stream().anyMatch(row -> inFile(row, "document", "quote")));
  }

  @Test
  void relationsComeWithTheirEvidence() {
    List<Row> rows = ask("relations", "language=en");
    assertHas(
        rows,
        "subject",
        "Ilya Sutskever",
        "relation",
        "founded",
        "object",
        "Safe Superintelligence");
    assertTrue(rows.stream().anyMatch(row -> inFile(row, "document", "quote")));
    assertHas(ask("relations", "entity=OpenAI"), "relation", "任职于", "object", "OpenAI");
  }

  @Test
  void colleaguesAreFoundByCommonWork() {
    List<Row> rows = ask("colleagues");
    assertHas(rows, "how", "co-author", "who", "杰弗里·辛顿");
    assertEvery(rows, row -> !row.get("other").endsWith("/ilya-sutskever"));
  }

  @Test
  void namesAreThoseOfTheVocabularyAndOfTheDocuments() {
    List<Row> rows = ask("names");
    assertHas(rows, "kind", "preferred", "name", "Ilya Sutskever", "language", "en");
    Row used = only(rows, row -> row.has("kind", "documents") && row.get("name").equals("苏茨克维"));
    assertTrue(used.number("times") > 20);
  }

  @Test
  void mentionsStandWhereTheySay() {
    List<Row> rows = ask("mentions");
    assertHas(rows, "name", "價值函數", "file", "2025-age-of-research.zh-hant.md");
    assertTrue(rows.stream().filter(row -> inFile(row, "file", "name")).count() > 10);
    assertHas(
        ask("mentions", "entity=OpenAI", "document=2020-lex-fridman-notes.en.md"),
        "name",
        "OpenAI");
  }

  @Test
  void candidatesAreInNoLexicon() {
    assertEvery(
        ask("candidates"),
        row ->
            List.of("Person", "Organization", "Concept", "Work", "System", "Event")
                    .contains(row.get("kind"))
                && !row.get("candidate").endsWith("/ilya-sutskever"));
  }

  @Test
  void conceptsThatDocumentsSuggestHaveAScoreAndNoClaims() {
    List<Row> suggested =
        ask("candidates", "limit=1000").stream()
            .filter(
                row -> List.of("term.phrase", "term.bold", "term.quoted").contains(row.get("rule")))
            .toList();
    assertFalse(suggested.isEmpty());
    assertEvery(suggested, row -> Double.parseDouble(row.get("score")) > 0.2);
    for (Row row : suggested) {
      assertTrue(ask("claims-about", "concept=" + row.get("candidate")).isEmpty(), row.get("name"));
    }
  }

  @Test
  void everyRuleOfAMentionOrClaimIsExplainedInBothLanguages() {
    Set<String> rules = new TreeSet<>();
    store.<Boolean>read(
        view -> {
          Graph graph = view.getUnionGraph();
          Stream.concat(
                  Iter.asStream(graph.find(Node.ANY, Vocabulary.ITS_TA_IDENT_REF, Node.ANY)),
                  Iter.asStream(graph.find(Node.ANY, Vocabulary.RDF_TYPE, Vocabulary.CLAIM)))
              .flatMap(t -> Iter.asStream(graph.find(t.getSubject(), Vocabulary.RULE, Node.ANY)))
              .forEach(t -> rules.add(t.getObject().getLiteralLexicalForm()));
          for (String rule : rules) {
            Node explained =
                view.getUnionGraph()
                    .find(Node.ANY, Vocabulary.SKOS_NOTATION, plain(rule))
                    .nextOptional()
                    .orElseThrow(() -> new AssertionError(rule + " is not in the ontology"))
                    .getSubject();
            long comments =
                view.getUnionGraph()
                    .find(explained, Vocabulary.RDFS_COMMENT, Node.ANY)
                    .toList()
                    .size();
            assertEquals(2, comments, rule);
          }
          return true;
        });
    assertTrue(rules.size() > 5, rules.toString());
  }

  @Test
  void namesSayWhyTheyMeanSomebody() {
    assertHas(
        ask("why-names", "entity=person/ilya-sutskever", "language=en"),
        "rule",
        "lexicon",
        "why",
        "The lexicon lists this name.");
  }

  // ---------------------------------------------------------------- Documents and occasions

  @Test
  void everyDocumentOfTheCorpusIsListed() throws IOException {
    List<Row> rows = ask("documents");
    TreeSet<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.list(CORPUS)) {
      all.map(f -> String.valueOf(f.getFileName()))
          .filter(f -> !f.endsWith(".meta.yaml"))
          .forEach(files::add);
    }
    assertEquals(files, distinct(rows, "file"));
    for (Row row : rows) {
      assertTrue(row.number("claims") > 0 && row.number("mentions") > 0, row::toString);
      if (row.get("file").endsWith(".md")) {
        assertEquals(text(row.get("file")).codePoints().count(), row.number("characters"));
      }
    }
  }

  @Test
  void occasionsHaveDatesAndParticipants() {
    List<Row> rows = ask("occasions", "language=en");
    Row podcast = only(rows, row -> row.get("title").equals("Lex Fridman Podcast #94"));
    assertEquals("2020-05-08", podcast.get("date"));
    assertEquals("Ilya Sutskever, Lex Fridman", podcast.get("participants"));
    assertTrue(podcast.number("documents") >= 2 && podcast.number("claims") > 0);
    assertEvery(ask("occasions", "person=Lex Fridman"), row -> row.has("participants", "莱克斯·弗里德曼"));
  }

  // ---------------------------------------------------------------- Asking

  private List<Row> ask(String name, String... values) {
    NamedQuery query = queries.find(name).orElseThrow();
    Map<String, String> given = new LinkedHashMap<>();
    for (String value : values) {
      int sign = value.indexOf('=');
      given.put(value.substring(0, sign), value.substring(sign + 1));
    }
    QueryTable table = NamedQueries.ask(store, query, given, PLENTY);
    List<Row> rows = new ArrayList<>();
    for (var terms : table.rows()) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < terms.size(); i++) {
        row.put(table.columns().get(i), terms.get(i).value());
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  private Node claim(String words) {
    return NodeFactory.createURI(ask("search-claims", "words=" + words).get(0).get("claim"));
  }

  private Node entity(String path) {
    return NodeFactory.createURI(store.minter().base() + path);
  }

  private String document(String file) {
    return store.minter().document(file).getURI();
  }

  /** True if the file is one whose text is kept as it is, and has the quote at the offsets. */
  private static boolean inFile(Row row, String file, String quote) {
    if (!row.get(file).endsWith(".md")) {
      return false;
    }
    int[] points = text(row.get(file)).codePoints().toArray();
    int begin = (int) row.number("begin");
    int end = (int) row.number("end");
    assertEquals(row.get(quote), new String(points, begin, end - begin), row::toString);
    return true;
  }

  private static String text(String file) {
    try {
      return Files.readString(CORPUS.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertHas(List<Row> rows, String... columnsAndParts) {
    assertTrue(
        rows.stream().anyMatch(row -> row.has(columnsAndParts)),
        () -> "no row with " + List.of(columnsAndParts) + " among " + rows);
  }

  private static void assertEvery(List<Row> rows, Predicate<Row> holds) {
    assertFalse(rows.isEmpty());
    rows.forEach(row -> assertTrue(holds.test(row), row::toString));
  }

  private static void assertSorted(List<Row> rows, Comparator<Row> order) {
    assertEquals(rows.stream().sorted(order).toList(), rows);
  }

  private static Row only(List<Row> rows, Predicate<Row> wanted) {
    List<Row> found = rows.stream().filter(wanted).toList();
    assertEquals(1, found.size(), rows::toString);
    return found.get(0);
  }

  private static Set<String> distinct(List<Row> rows, String column) {
    TreeSet<String> values = new TreeSet<>();
    rows.forEach(row -> values.add(row.get(column)));
    return values;
  }
}
