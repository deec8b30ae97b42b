package yulu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class YuluTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everyCommandExplainsItselfWithExamples() {
    for (String name : new CommandLine(new Yulu()).getSubcommands().keySet()) {
      CommandRun help = CommandRun.of(name, "--help");
      assertEquals(0, help.code(), name);
      assertTrue(help.out().contains("Examples:"), name);
      assertTrue(help.out().contains("yulu " + name), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fly", "--fly", "build /no/such/place", "serve --port x", "serve --port 70000",
        "serve --max-rows 0", "export", "export --format docx", "query", "query no-such-query",
        "query q --format xml", "build --threads many", "explain", "build . --base relative"
      })
  void wrongUsageEndsWithTwoAndSaysWhy(String line) {
    CommandRun run = CommandRun.of(line.split(" "));
    assertEquals(2, run.code(), run.err());
    assertEquals("", run.out());
    assertFalse(run.err().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "export --format nq", "explain claim/x"})
  void withoutAStoreSaysHowToMakeOne(String line) {
    CommandRun run = CommandRun.of((line + " --store " + folder.resolve("none")).split(" "));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("./yulu build"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void verboseShowsWhereAFailureCameFrom() {
    CommandRun run =
        CommandRun.of("export", "--format", "nq", "-v", "--store", folder.resolve("x").toString());
    assertTrue(run.err().contains("\tat yulu."), run.err());
  }

  @Test
  void theCompletionScriptKnowsTheCommands() {
    CommandRun run = CommandRun.of("completion");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("export"), run.out());
  }

  @Test
  void buildsAsksAndExports() throws IOException {
    Path text = Files.writeString(folder.resolve("谈话.md"), "# 谈话\n\n伊利亚·苏茨克维：我认为规模化很重要。\n");
    String store = folder.resolve("store").toString();
    CommandRun build = CommandRun.of("build", text.toString(), "--store", store);
    assertEquals(0, build.code(), build.err());
    assertTrue(build.err().startsWith("1 read, 0 unchanged"), build.err());
    assertEquals("", build.out());

    Path question =
        Files.writeString(
            folder.resolve("q.rq"), "SELECT ?id { ?d a yulu:Document ; dcterms:identifier ?id }");
    CommandRun table = CommandRun.of("query", question.toString(), "--store", store);
    assertEquals(List.of("id", "───────", "谈话.md", "(1 row)"), table.out().lines().toList());
    CommandRun csv =
        CommandRun.of("query", question.toString(), "--store", store, "--format", "csv");
    assertEquals("id\r\n谈话.md\r\n", csv.out());

    Path export = folder.resolve("g.nq");
    CommandRun.of("export", "--format", "nq", "--store", store, "-o", export.toString());
    List<String> quads = Files.readAllLines(export, StandardCharsets.UTF_8);
    assertTrue(quads.stream().anyMatch(quad -> quad.contains("谈话.md")));
    assertEquals(quads.stream().sorted().toList(), quads);
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTheOthersGoOn() throws IOException {
    Path bad = Files.writeString(folder.resolve("a.docx"), "not a document");
    Path good = Files.writeString(folder.resolve("b.txt"), "一段话。\n");
    CommandRun build =
        CommandRun.of(
            "build",
            bad.toString(),
            good.toString(),
            "--store",
            folder.resolve("store").toString());
    assertEquals(1, build.code(), build.err());
    assertTrue(build.err().contains("left out a.docx: "), build.err());
    assertTrue(build.err().contains("1 read"), build.err());
  }
}
