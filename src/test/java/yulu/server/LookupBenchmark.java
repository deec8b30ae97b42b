package yulu.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import yulu.rdf.Vocabulary;
import yulu.store.Store;

/**
 * How long a look-up and a walk of two hops take over HTTP, against stock Fuseki on the same TDB2
 * files in the same run. Not a test: run it by hand (docs/benchmarks.md).
 *
 * <p>Each server is a process of its own with the same options of the Java virtual machine; they
 * are asked in turn, one question at a time, so that a change of the machine's speed meets both.
 */
final class LookupBenchmark {
  private static final int WARM_UP = 1500;
  private static final int COUNTED = 3000;
  private static final int PERSONS = 50;
  private static final String UNION = "&default-graph-uri=urn:x-arq:UnionGraph";

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Process> processes = new ArrayList<>();

  private LookupBenchmark() {}

  /**
   * @param args the folder of a store; it is copied
   */
  public static void main(String[] args) throws Exception {
    Path store = Path.of(args[0]);
    List<String> persons = persons(store);
    Path copy = copy(store, Files.createTempDirectory("yulu-lookup"));
    LookupBenchmark benchmark = new LookupBenchmark();
    try {
      String own = benchmark.own(store) + "/sparql?query=";
      String stock = benchmark.stock(copy.resolve("tdb2")) + "?query=";
      for (String[] question : questions()) {
        benchmark.compare(question[0], question[1], persons, own, stock, System.out);
      }
    } finally {
      benchmark.processes.forEach(Process::destroy);
    }
  }

  private static String[][] questions() {
    return new String[][] {
      {"look-up", "SELECT ?p ?o { <PERSON> ?p ?o }"},
      {
        "two hops",
        "SELECT ?c ?t { ?c <%s> <PERSON> ; <%s> ?s . ?s <%s> ?t } LIMIT 20"
            .formatted(Vocabulary.CLAIMANT, Vocabulary.EVIDENCE, Vocabulary.NIF_ANCHOR_OF)
      }
    };
  }

  private void compare(
      String name, String query, List<String> persons, String own, String stock, PrintStream out)
      throws Exception {
    long[][] nanos = new long[2][COUNTED];
    for (int i = -WARM_UP; i < COUNTED; i++) {
      String person = persons.get(Math.floorMod(i, persons.size()));
      String words = URLEncoder.encode(query.replace("PERSON", person), StandardCharsets.UTF_8);
      long begin = System.nanoTime();
      int rows = rows(own + words);
      long middle = System.nanoTime();
      int stockRows = rows(stock + words + UNION);
      long end = System.nanoTime();
      if (rows != stockRows) {
        throw new IllegalStateException(rows + " and " + stockRows + " rows for " + person);
      }
      if (i >= 0) {
        nanos[0][i] = middle - begin;
        nanos[1][i] = end - middle;
      }
    }
    double a = median(nanos[0]);
    double b = median(nanos[1]);
    out.printf(
        Locale.ROOT, "%-9s Yulu %.2f ms, stock %.2f ms, ratio of p50 %.2f%n", name, a, b, a / b);
  }

  private int rows(String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", "application/sparql-results+json")
            .build();
    HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + " from " + address);
      }
      return JSON.parse(body).getObj("results").get("bindings").getAsArray().size();
    }
  }

  private static double median(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e6;
  }

  private String own(Path store) throws IOException {
    return address(java("yulu.cli.Yulu", "serve", "--store", store.toString(), "--port", "0"));
  }

  private String stock(Path tdb) throws IOException {
    return address(java(Stock.class.getName(), tdb.toString())) + "/ds";
  }

  private static String address(Process process) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    String line = String.valueOf(lines.readLine());
    return line.substring(line.indexOf("http://")).split(" ")[0];
  }

  /** Fuseki as it comes, over the TDB2 files of a folder. */
  static final class Stock {
    private Stock() {}

    public static void main(String[] args) {
      DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(args[0]));
      FusekiServer server =
          FusekiServer.create().loopback(true).port(0).add("/ds", data).build().start();
      System.out.println("http://127.0.0.1:" + server.getHttpPort() + " is stock");
      System.out.flush();
      server.join();
    }
  }

  private Process java(String main, String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Dyulu.home=" + System.getProperty("yulu.home", "."),
                "-cp",
                System.getProperty("java.class.path"),
                main));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    processes.add(process);
    return process;
  }

  private static List<String> persons(Path folder) {
    try (Store store = Store.openExisting(folder)) {
      return store.read(LookupBenchmark::claimants);
    }
  }

  private static List<String> claimants(DatasetGraph data) {
    return data
        .getDefaultGraph()
        .find(null, Vocabulary.CLAIMANT, null)
        .mapWith(t -> t.getObject().getURI())
        .toList()
        .stream()
        .distinct()
        .sorted()
        .limit(PERSONS)
        .toList();
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(f -> !f.getFileName().toString().endsWith(".lock")).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return to;
  }
}
