package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yulu.store.Store;

class ExpensiveQueryTest {
  private static final Duration LIMIT = Duration.ofSeconds(1);

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer(many(), Limits.STANDARD.withTimeout(LIMIT).withMaxConcurrent(4));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A ring of a thousand nodes with a few chords. */
  private static Store many() {
    List<Quad> ring = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      for (int step = 1; step <= 3; step++) {
        ring.add(
            Quad.create(
                NodeFactory.createURI("urn:g"),
                NodeFactory.createURI("urn:n" + i),
                NodeFactory.createURI("urn:next"),
                NodeFactory.createURI("urn:n" + (i * step + 7) % 1000)));
      }
    }
    return RunningServer.store(ring);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
        "SELECT (COUNT(DISTINCT *) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>)+ ?b . ?c (!<urn:x>)+ ?d }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?a) = STR(?i) && STR(?d) = 'none') }",
        "SELECT * { BIND(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(.*a){25}$') AS ?x) }",
        "SELECT * { ?s ?p ?o FILTER(REGEX(CONCAT(STR(?s), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'), '(.*a){25}$')) }",
        "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(.*a){25}$', '') AS ?x) {}"
      })
  void stopsAQueryThatTakesTooLong(String query) {
    long begin = System.nanoTime();
    HttpResponse<String> answer = server.query(query, "Accept", "application/json");
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    assertTrue(took.compareTo(LIMIT.plusSeconds(2)) < 0, "took " + took);
  }

  @Test
  void stopsStringsThatDoubleWithoutEnd() {
    StringBuilder query =
        new StringBuilder("SELECT (STRLEN(?v40) AS ?n) { BIND('abcdefgh' AS ?v0)");
    for (int i = 1; i <= 40; i++) {
      query.append(" BIND(CONCAT(?v%d, ?v%d) AS ?v%d)".formatted(i - 1, i - 1, i));
    }
    HttpResponse<String> answer = server.query(query.append(" }").toString(), "Accept", "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("n\r\n\r\n", answer.body());
  }

  @Test
  void stopsReplacementsThatGrowWithoutEnd() {
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?v40) AS ?n) { BIND('a%' AS ?v0)");
    for (int i = 1; i <= 40; i++) {
      String step = i % 2 == 0 ? "REPLACE(?v%d, '.', '$0$0')" : "ENCODE_FOR_URI(?v%d)";
      query.append((" BIND(" + step + " AS ?v%d)").formatted(i - 1, i));
    }
    HttpResponse<String> answer = server.query(query.append(" }").toString(), "Accept", "text/csv");
    assertEquals("n\r\n\r\n", answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GROUP_CONCAT(CONCAT(STR(?a), STR(?b), STR(?c), STR(?d)))",
        "GROUP_CONCAT(DISTINCT CONCAT(STR(?a), STR(?b), STR(?c), STR(?d)))",
        "GROUP_CONCAT('0123456789012345678901234567890123456789')",
        "GROUP_CONCAT(''; separator='0123456789012345678901234567890123456789')"
      })
  void stopsGroupsThatGrowWithoutEnd(String aggregate) {
    // Time enough, so that the bound is reached before the clock also on a slow machine.
    try (RunningServer patient =
        new RunningServer(many(), Limits.STANDARD.withTimeout(Duration.ofSeconds(25)))) {
      HttpResponse<String> answer =
          patient.query("SELECT (" + aggregate + " AS ?x) { ?a ?b ?c . ?d ?e ?f }");
      assertEquals(400, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("GROUP_CONCAT"), answer.body());
    }
  }

  @Test
  void joinsWhatIsShortEnough() {
    HttpResponse<String> answer =
        server.query(
            "SELECT (GROUP_CONCAT(?v; separator='|') AS ?x) { VALUES ?v { 'a' '值' } }",
            "Accept",
            "text/csv");
    assertEquals("x\r\na|值\r\n", answer.body());
  }

  @Test
  void letsAClientAskForALessPatientAnswer() {
    long begin = System.nanoTime();
    HttpResponse<String> answer =
        server.get(
            "/sparql?timeout=0.2&query="
                + RunningServer.encode(
                    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"));
    assertEquals(503, answer.statusCode());
    assertTrue(System.nanoTime() - begin < 900_000_000L);
  }

  @Test
  void saysSoWhenAClientRunsTooManyQueriesAndServesOthersAgainAfterwards() {
    String heavy = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      answers.add(CompletableFuture.supplyAsync(() -> server.query(heavy).statusCode(), pool));
    }
    List<Integer> codes = answers.stream().map(CompletableFuture::join).toList();
    pool.shutdown();
    assertTrue(codes.stream().allMatch(code -> code == 503 || code == 429), codes.toString());
    assertTrue(codes.contains(429), codes.toString());
    assertEquals(200, server.query("ASK {}").statusCode());
  }

  @Test
  void refusesAQueryThatNestsTooDeepOrIsTooLong() {
    String nested = "SELECT * { FILTER(" + "(".repeat(15_000) + "1" + ")".repeat(15_000) + ") }";
    HttpResponse<String> deep = server.post("application/sparql-query", nested);
    assertEquals(400, deep.statusCode(), deep.body());
    String negated = "SELECT * { FILTER(" + "!".repeat(20_000) + "true) }";
    assertEquals(400, server.post("application/sparql-query", negated).statusCode());
    HttpResponse<String> braces =
        server.post(
            "application/sparql-query", "SELECT * " + "{".repeat(15_000) + "}".repeat(15_000));
    assertEquals(400, braces.statusCode());
    String longQuery = "SELECT * { ?s ?p '" + "x".repeat(40_000) + "' }";
    HttpResponse<String> tooLong = server.post("application/sparql-query", longQuery);
    assertEquals(400, tooLong.statusCode());
    assertTrue(tooLong.body().contains("longer than"));
  }
}
