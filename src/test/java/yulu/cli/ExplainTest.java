package yulu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class ExplainTest {
  @TempDir private Path folder = Path.of("");
  private String store = "";
  private SmallHome home;

  @BeforeEach
  void build() throws IOException {
    home = new SmallHome(folder.resolve("home"));
    store = folder.resolve("store").toString();
    Path zh =
        Files.writeString(
            folder.resolve("谈话.md"),
            """
            # 谈话

            乌尔里克·托夫特（Ulrik Toft）来了。托夫特认为潮汐预报很重要。
            """);
    Path en =
        Files.writeString(
            folder.resolve("talk.md"),
            """
            # Talk

            **Host**: Is the light still needed?

            **Mary Brent**: I think tide prediction is important. The light will outlive us.

            **Host**: Who pays for it?

            **Mary Brent**: I believe that sea level will rise for years.
            """);
    CommandRun build = CommandRun.of("build", zh.toString(), en.toString(), "--store", store);
    assertEquals(0, build.code(), build.err());
  }

  @AfterEach
  void leaveHome() {
    home.close();
  }

  @Test
  void aListedPersonIsExplainedByTheRowAndByTheUsesOfEachName() {
    String told = explain("玛丽·布伦特");
    assertTrue(told.startsWith("person/mary-brent  person, listed in people.csv:3"), told);
    assertTrue(told.contains("Mary Brent (en)"), told);
    assertTrue(told.contains("http://www.wikidata.org/entity/Q999999901"), told);
    assertTrue(told.contains("name.label: The label of a turn"), told);
    assertTrue(told.contains("talk.md:"), told);
  }

  @Test
  void aPersonOfTheTextAloneIsExplainedByWhatItsNamesWereJoinedTo() {
    String told = explain("Ulrik Toft");
    assertTrue(told.contains("a candidate that no list has"), told);
    String surname = told.lines().filter(l -> l.startsWith("托夫特")).findFirst().orElseThrow();
    assertTrue(surname.contains("name.short.surname"), surname);
    assertTrue(surname.contains("乌尔里克·托夫特 6-14"), surname);
    assertTrue(told.contains("name.short.surname: The last part of a full name"), told);
  }

  @Test
  void aNameThatOnlyADocumentUsesIsFound() {
    assertEquals(explain("Ulrik Toft"), explain("托夫特"));
  }

  @Test
  void aClaimIsExplainedWithItsClaimantInTheLanguageOfTheText() throws IOException {
    Path query =
        Files.writeString(
            folder.resolve("q.rq"),
            "SELECT ?c { ?c a yulu:Claim ; yulu:claimant ?p FILTER(STRENDS(STR(?p), \"mary-brent\")) }");
    String claim =
        CommandRun.of("query", query.toString(), "--format", "csv", "--store", store)
            .out()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();
    String told = explain(claim);
    assertTrue(told.contains("claimant     Mary Brent"), told);
    assertTrue(told.contains("talk.md"), told);
  }

  @Test
  void aSurnameThatTwoShareIsToldAsKeptApart() throws IOException {
    Path two = Files.writeString(folder.resolve("two.md"), "安德烈·科瓦奇来了。彼得·科瓦奇走了。科瓦奇看了看海。\n");
    String other = folder.resolve("other").toString();
    assertEquals(0, CommandRun.of("build", two.toString(), "--store", other).code());
    String told = CommandRun.of("explain", "彼得·科瓦奇", "--store", other).out();
    assertTrue(
        told.contains(
            "科瓦奇  also names person/andrei-kovac, person; at two.md:19-22 it is left open who"),
        told);
    assertEquals(0, CommandRun.of("validate", "--store", other).code());
  }

  @Test
  void anUnknownNameEndsWithOne() {
    CommandRun run = CommandRun.of("explain", "没有这个人", "--store", store);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("没有这个人"), run.err());
  }

  private String explain(String what) {
    CommandRun run = CommandRun.of("explain", what, "--store", store);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }
}
