package yulu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yulu.server.Limits;
import yulu.server.Server;
import yulu.server.ServerOptions;
import yulu.store.Store;

/**
 * A short run of most commands, which the launcher has the Java virtual machine watch: the classes
 * that it loads start faster afterwards. Leaves nothing behind, and may fail: then less starts
 * faster.
 */
final class Warmup {
  private static final String QUESTION =
      "SELECT ?s ?l { ?s skos:prefLabel ?l } ORDER BY ?l LIMIT 3";

  private Warmup() {}

  /** Runs the commands in a temporary folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("yulu-warmup");
    try {
      run(folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static void run(Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("a.md"), "# 谈话\n\n张三：我认为规模化很重要。\n");
    Path question = Files.writeString(folder.resolve("q.rq"), QUESTION);
    String store = folder.resolve("store").toString();
    command("--help");
    command("build", text.toString(), "--store", store);
    command("build", text.toString(), "--store", store);
    command("query", question.toString(), "--store", store);
    command("export", "--format", "nq", "--store", store, "-o", folder.resolve("g.nq").toString());
    serve(Path.of(store));
  }

  private static void command(String... args) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Yulu.run(args, nowhere, nowhere);
  }

  private static void serve(Path folder) throws IOException {
    ServerOptions options = new ServerOptions("127.0.0.1", 0, List.of(), Limits.STANDARD);
    try (Store store = Store.open(folder, Optional.empty());
        Server server = Server.start(store, options.withExamples(() -> Serving.examples(store)))) {
      String query = URLEncoder.encode("SELECT * { ?s ?p ?o } LIMIT 1", StandardCharsets.UTF_8);
      for (String path :
          List.of("/", "/health", "/search?q=a", "/graph", "/sparql?query=" + query)) {
        URI.create(server.address() + path).toURL().openStream().close();
      }
    }
  }
}
