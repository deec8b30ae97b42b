package yulu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yulu.export.ExportFormat;
import yulu.store.Store;

/** Uses the scorer of {@code ../shared}, which is not part of the project; skipped without it. */
class ScorerAgreementTest {
  private static final Path SHARED = TemporaryGraph.HOME.resolve("../shared").normalize();
  private static final List<String> KEYS = List.of("002a", "004p", "R02", "R08");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void theTableIsThatOfTheScorer() throws IOException, InterruptedException {
    assumeTrue(Files.exists(SHARED.resolve("score.py")), "there is no ../shared/score.py");
    assumeTrue(run(List.of("python3", "--version")).isPresent(), "there is no python3");
    Path gold = Files.createDirectory(folder.resolve("gold"));
    for (String key : KEYS) {
      String name = key + ".gold.json";
      Files.copy(SHARED.resolve("gold").resolve(name), gold.resolve(name));
    }
    List<Path> documents =
        GoldReader.readAll(gold).stream()
            .map(g -> SHARED.resolve(g.document()))
            .distinct()
            .toList();
    Path exported = folder.resolve("g.nq");
    List<String> table;
    try (Store store = TemporaryGraph.build(folder.resolve("store"), documents)) {
      table = ScoreTable.of(store.read(Evaluation.of(gold, SHARED)::score));
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(exported))) {
        ExportFormat.NQ.write(store, out);
      }
    }
    String scorer = SHARED.resolve("score.py").toString();
    List<String> command =
        List.of("python3", scorer, exported.toString(), SHARED.toString(), gold.toString());
    assertEquals(run(command).orElse("the scorer failed"), String.join("\n", table).strip());
  }

  private static Optional<String> run(List<String> command)
      throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(out.strip()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
