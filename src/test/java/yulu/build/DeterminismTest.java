package yulu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import yulu.store.Store;

/** The same input gives the same graph, whatever the machine and the way there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set by JUnit
class DeterminismTest {
  private Path folder;
  private Path home;
  private Path corpus;
  private List<String> expected;

  @BeforeAll
  void buildOnce(@TempDir Path given) {
    folder = given;
    home = SmallCorpus.home(folder);
    corpus = SmallCorpus.write(folder);
    expected = SmallCorpus.graph(home, folder.resolve("first"), 1, List.of(corpus));
  }

  @Test
  void theGraphHoldsTheCorpus() {
    assertTrue(expected.stream().filter(l -> l.contains("ontology#Claim>")).count() >= 10);
    assertTrue(expected.stream().anyMatch(l -> l.contains("ontology#restates>")));
  }

  @Test
  void fourThreadsGiveTheGraphOfOne() {
    assertEquals(expected, SmallCorpus.graph(home, folder.resolve("four"), 4, List.of(corpus)));
  }

  @Test
  void documentsAddedOneByOneInAnyOrderGiveTheGraphOfAllAtOnce() {
    List<String> names = new ArrayList<>(SmallCorpus.names());
    Collections.shuffle(names, new Random(5));
    Path growing = folder.resolve("growing");
    try (Store store = Store.open(folder.resolve("grown"), Optional.empty())) {
      GraphBuild build = new GraphBuild(home, store, 2, true);
      for (String name : names) {
        SmallCorpus.put(growing.resolve(name), SmallCorpus.text(name));
        BuildSummary summary = build.build(List.of(growing), Progress.none());
        assertEquals(1, summary.read(), name);
      }
      assertEquals(expected, SmallCorpus.lines(store));
    }
  }

  @Test
  void anotherDefaultLocaleOrTimeZoneChangesNothing() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertEquals(expected, SmallCorpus.graph(home, folder.resolve("tr"), 2, List.of(corpus)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void otherProcessesWithOtherLocalesZonesAndCharsetsGiveTheSameGraph() throws Exception {
    Map<String, List<String>> settings = new LinkedHashMap<>();
    settings.put(
        "turkish",
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-9"));
    settings.put(
        "arabic",
        List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.timezone=America/St_Johns",
            "-Dfile.encoding=windows-1256"));
    Map<String, Process> running = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> setting : settings.entrySet()) {
      String name = setting.getKey();
      running.put(
          name,
          BuildInAnotherProcess.start(
              setting.getValue(),
              home,
              folder.resolve(name),
              corpus,
              folder.resolve(name + ".nq")));
    }
    for (Map.Entry<String, Process> process : running.entrySet()) {
      String name = process.getKey();
      int code = process.getValue().waitFor();
      assertEquals(0, code, Files.readString(folder.resolve(name + ".nq.log")));
      assertEquals(expected, Files.readAllLines(folder.resolve(name + ".nq")), name);
    }
  }
}
