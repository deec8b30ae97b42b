package yulu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a publishing process at random; more often with {@code -Dyulu.kills=200}. */
class KillTest {
  private static final int KILLS = Integer.getInteger("yulu.kills", 1);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void nothingAcknowledgedIsLostAndNothingIsThereByHalf() throws Exception {
    Random delays = new Random(7);
    int acknowledged = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start(acknowledged);
      awaitMore(process, acknowledged);
      Thread.sleep(delays.nextInt(150));
      process.destroyForcibly().waitFor();
      acknowledged = acknowledged();
      check(acknowledged);
    }
  }

  private void check(int acknowledged) {
    try (Store store = Store.openExisting(folder.resolve("store"))) {
      Set<Quad> expected = new HashSet<>();
      for (Map.Entry<String, DocumentState> document : store.documents().entrySet()) {
        int number = Integer.parseInt(document.getKey().replaceAll("\\D", ""));
        int round = Integer.parseInt(document.getValue().sha256(), 16);
        assertTrue(round >= leastRound(number, acknowledged), document::toString);
        expected.addAll(EndlessPublishing.publication(number, round).quads());
      }
      assertEquals(expected, store.read(d -> Iter.toSet(d.find())));
      for (int i = 1; i < EndlessPublishing.DOCUMENTS; i++) {
        boolean must = leastRound(i, acknowledged) > 0;
        assertTrue(!must || store.documents().containsKey(EndlessPublishing.identifier(i)));
      }
      String question = "SELECT ?c { ?c text:query (schema:text '到头') }";
      NamedQuery query = new NamedQuery("q", "", "", "", "", List.of(), question, folder);
      int found =
          NamedQueries.ask(store, query, Map.of(), java.time.Duration.ofSeconds(9)).rows().size();
      assertEquals(store.documents().size(), found);
    }
  }

  /** The last acknowledged round that published this document. */
  private static int leastRound(int number, int acknowledged) {
    for (int round = acknowledged; round > 0; round--) {
      if (round % EndlessPublishing.DOCUMENTS >= number) {
        return round;
      }
    }
    return 0;
  }

  private Process start(int round) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            EndlessPublishing.class.getName(),
            folder.resolve("store").toString(),
            folder.resolve("log").toString(),
            Integer.toString(round))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output").toFile())
        .start();
  }

  private void awaitMore(Process process, int acknowledged) throws Exception {
    for (int i = 0; i < 2000 && process.isAlive(); i++) {
      if (acknowledged() > acknowledged) {
        return;
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException(Files.readString(folder.resolve("output")));
  }

  private int acknowledged() throws IOException {
    Path log = folder.resolve("log");
    if (!Files.exists(log)) {
      return 0;
    }
    List<String> lines = Files.readAllLines(log);
    return lines.isEmpty() || lines.get(lines.size() - 1).isEmpty()
        ? 0
        : Integer.parseInt(lines.get(lines.size() - 1));
  }
}
