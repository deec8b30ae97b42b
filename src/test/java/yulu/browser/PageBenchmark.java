package yulu.browser;

import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import yulu.rdf.IriMinter;
import yulu.rdf.Vocabulary;

/**
 * How long a page takes in the browser until it is complete, and how many bytes it fetches. Not a
 * test: run it by hand on a quiet machine (docs/benchmarks.md).
 *
 * <p>The pages are those of the persons and concepts with most claims, and of claims. Every page is
 * opened once before it counts; the files that all pages share then come from the browser's cache.
 */
final class PageBenchmark {
  private static final int PAGES = 40;
  private static final int ROUNDS = 3;
  private static final String MOST_CLAIMS =
      "SELECT ?x { ?c <%s> ?x } GROUP BY ?x ORDER BY DESC(COUNT(*)) ?x LIMIT " + PAGES;

  /** When the last thing of the page had come and its load event had ended, in ms. */
  private static final String COMPLETE =
      """
      const page = performance.getEntriesByType('navigation')[0];
      const all = performance.getEntriesByType('resource').map(r => r.responseEnd);
      return Math.max(page.loadEventEnd, ...all);
      """;

  private static final String BYTES =
      """
      return [...performance.getEntriesByType('navigation'),
              ...performance.getEntriesByType('resource')]
        .map(r => r.encodedBodySize).reduce((a, b) => a + b, 0);
      """;

  private final RunningProgram program;
  private final Chromium browser;

  private PageBenchmark(RunningProgram program, Chromium browser) {
    this.program = program;
    this.browser = browser;
  }

  /**
   * @param args files or folders with documents; the corpus if there are none
   */
  public static void main(String[] args) throws Exception {
    Path store = Files.createTempDirectory("yulu-pages").resolve("store");
    List<Path> documents = Arrays.stream(args).map(Path::of).toList();
    try (RunningProgram program = new RunningProgram(store, documents);
        Chromium browser = Chromium.start(program.address(), 1200, 900).orElseThrow()) {
      PageBenchmark benchmark = new PageBenchmark(program, browser);
      benchmark.measure("persons", MOST_CLAIMS.formatted(Vocabulary.CLAIMANT), System.out);
      benchmark.measure("concepts", MOST_CLAIMS.formatted(Vocabulary.SCHEMA_ABOUT), System.out);
      benchmark.measure(
          "claims",
          "SELECT ?x { ?x a <%s> } ORDER BY ?x LIMIT %d".formatted(Vocabulary.CLAIM, PAGES),
          System.out);
    }
  }

  private void measure(String kind, String query, PrintStream out) throws Exception {
    List<Double> times = new ArrayList<>();
    List<Double> bytes = new ArrayList<>();
    for (int round = -1; round < ROUNDS; round++) {
      for (String path : paths(query)) {
        browser.open(path);
        if (round >= 0) {
          times.add(number(COMPLETE));
          bytes.add(number(BYTES) / 1000);
        }
      }
    }
    times.sort(null);
    bytes.sort(null);
    out.printf(
        Locale.ROOT,
        "%-9s complete after %.0f ms at p50, %.0f ms at p95; %.0f kB at p50, %.0f kB at most%n",
        kind,
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100),
        bytes.get(bytes.size() / 2),
        bytes.get(bytes.size() - 1));
  }

  private double number(String script) {
    return ((Number) browser.run(script)).doubleValue();
  }

  private List<String> paths(String query) throws Exception {
    String words = URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(program.address() + "/sparql?query=" + words))
            .header("Accept", "text/tab-separated-values")
            .build();
    String table = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return table
        .lines()
        .skip(1)
        .map(iri -> iri.replaceAll("[<>]", "").replace(IriMinter.DEFAULT_BASE, "/"))
        .toList();
  }
}
