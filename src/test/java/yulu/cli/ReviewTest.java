package yulu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curator looks at candidates, decides, builds again and asks why. */
@SuppressWarnings("NullAway.Init") // set before each test
class ReviewTest {
  private static final String TEXT =
      """
      # 潮汐

      这叫“潮间带记忆效应”（Littoral Memory Effect）。玛丽·布伦特认为，潮间带记忆效应很弱。

      **潮汐锁定**很慢。潮汐锁定不是潮汐预报。
      """;

  @TempDir private Path folder = Path.of("");
  private String store = "";
  private SmallHome home;
  private String curation = "";

  @BeforeEach
  void build() throws IOException {
    home = new SmallHome(folder.resolve("home"));
    store = folder.resolve("store").toString();
    Path own = Files.createDirectories(folder.resolve("own"));
    curation = own.toString();
    Files.writeString(folder.resolve("谈话.md"), TEXT);
    assertEquals(0, buildAgain().code());
  }

  @AfterEach
  void leaveHome() {
    home.close();
  }

  @Test
  void candidatesAreListedWithAnExampleAndItsPlace() {
    CommandRun list = yulu("review", "list", "--kind", "concept");
    assertEquals(0, list.code(), list.err());
    String line = list.out().lines().filter(l -> l.contains("潮汐锁定")).findFirst().orElseThrow();
    assertTrue(line.contains("term.bold"), line);
    assertTrue(line.contains("潮汐锁定**很慢"), line);
    assertTrue(line.contains("谈话.md:"), line);
    assertFalse(yulu("review", "list", "--kind", "person").out().contains("潮汐锁定"));
  }

  @Test
  void anAcceptedCandidateIsAConceptOfTheNextBuild() throws IOException {
    CommandRun accept =
        decide("accept", "潮汐锁定", "--en", "tidal locking", "--broader", "forecasting");
    assertEquals(0, accept.code(), accept.err());
    assertTrue(accept.out().startsWith("accepted concept/潮汐锁定 as tidal-locking"), accept.out());
    assertTrue(accept.out().contains("next build"), accept.out());
    assertEquals(0, buildAgain().code());
    CommandRun explain = yulu("explain", "潮汐锁定");
    assertTrue(
        explain
            .out()
            .startsWith("concept/tidal-locking  concept, listed in concepts-reviewed.csv:2"),
        explain.out());
    assertFalse(yulu("review", "list").out().contains("潮汐锁定"));
    assertTrue(
        yulu("query", "broader-and-narrower", "--param", "concept=forecasting")
            .out()
            .contains("潮汐锁定"));
  }

  @Test
  void aRejectedCandidateNeverComesBack() throws IOException {
    CommandRun reject = decide("reject", "littoral-memory-effect", "--who", "lin", "--why", "生造词");
    assertEquals(0, reject.code(), reject.err());
    buildAgain();
    assertFalse(yulu("review", "list").out().contains("潮间带记忆效应"));
    assertEquals(1, yulu("explain", "潮间带记忆效应").code());
  }

  @Test
  void takingTheLineOutUndoesIt() throws IOException {
    decide("reject", "潮汐锁定");
    buildAgain();
    Path file = Path.of(curation).resolve("decisions.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.removeIf(l -> l.contains("潮汐锁定"));
    Files.write(file, lines);
    buildAgain();
    assertTrue(yulu("review", "list").out().contains("潮汐锁定"));
  }

  @Test
  void aMergedCandidateIsANameOfTheOther() throws IOException {
    CommandRun merge = decide("merge", "潮间带记忆效应", "潮汐预报", "--who", "林", "--why", "试一试");
    assertEquals(0, merge.code(), merge.err());
    assertTrue(merge.out().startsWith("merged concept/littoral-memory-effect into concept/"));
    buildAgain();
    String told = yulu("explain", "潮汐预报").out();
    assertTrue(told.contains("Littoral Memory Effect means it: 试一试 (decisions.csv:"), told);
    assertTrue(told.contains("decision.join"), told);
    assertEquals(told, yulu("explain", "潮间带记忆效应").out());
  }

  @Test
  void whatCannotBeDoneChangesNothingAndSaysWhy() throws IOException {
    CommandRun unknown = decide("reject", "锁定");
    assertEquals(1, unknown.code());
    assertTrue(unknown.err().contains("no candidate is called 锁定"), unknown.err());
    assertTrue(unknown.err().contains("perhaps you mean concept/潮汐锁定"), unknown.err());

    CommandRun broader = decide("accept", "潮汐锁定", "--en", "tidal locking", "--broader", "nothing");
    assertEquals(1, broader.code());
    assertTrue(
        broader.err().contains("concepts-reviewed.csv:2: tidal-locking refers to"), broader.err());

    CommandRun key = decide("accept", "潮汐锁定");
    assertEquals(2, key.code());
    assertTrue(key.err().contains("--en or --id"), key.err());

    CommandRun into = decide("merge", "潮汐锁定", "没有的概念");
    assertEquals(1, into.code());
    assertTrue(into.err().contains("nothing that is called 没有的概念"), into.err());

    assertEquals(2, yulu("review").code());
    try (var files = Files.list(Path.of(curation))) {
      assertEquals(0, files.count());
    }
  }

  private CommandRun buildAgain() {
    return yulu("build", folder.resolve("谈话.md").toString(), "--curation", curation);
  }

  private CommandRun decide(String... args) {
    List<String> all = new ArrayList<>(List.of("review"));
    all.addAll(List.of(args));
    all.addAll(List.of("--curation", curation));
    return yulu(all.toArray(String[]::new));
  }

  private CommandRun yulu(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    if (all.size() > 1) {
      all.addAll(List.of("--store", store));
    }
    return CommandRun.of(all.toArray(String[]::new));
  }
}
