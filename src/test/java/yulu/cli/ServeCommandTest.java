package yulu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder = Path.of("");

  @Test
  void printsItsAddressServesAndLeavesWhenToldTo() throws IOException, InterruptedException {
    String store = folder.resolve("store").toString();
    Path text = Files.writeString(folder.resolve("a.md"), "# 谈话\n\n一段话。\n");
    assertEquals(0, CommandRun.of("build", text.toString(), "--store", store).code());
    Process process = start("serve", "--store", store, "--port", "0");
    try {
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      String line = String.valueOf(out.readLine());
      Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+").matcher(line);
      assertTrue(address.find(), line);
      try (InputStream health = URI.create(address.group() + "/health").toURL().openStream()) {
        String body = new String(health.readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(body.contains("\"documents\" : 1"), body);
      }
      try (InputStream queries =
          URI.create(address.group() + "/examples.json").toURL().openStream()) {
        String body = new String(queries.readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(body.contains("\"documents\""), body);
      }
      CommandRun second = CommandRun.of("serve", "--store", store, "--port", "0");
      assertEquals(1, second.code());
      assertTrue(second.err().contains("process " + process.pid()), second.err());
      process.destroy();
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      assertEquals(TERMINATED, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void leavesWhenAQueryThatThePagesOfferIsBroken() throws IOException {
    SmallHome home = new SmallHome(folder.resolve("home"));
    try {
      String store = folder.resolve("store").toString();
      Path text = Files.writeString(folder.resolve("a.md"), "# 谈话\n\n一段话。\n");
      assertEquals(0, CommandRun.of("build", text.toString(), "--store", store).code());
      Path broken = folder.resolve("home").resolve("queries").resolve("broken.rq");
      Files.writeString(broken, "SELECT * {\n  ?s ?p\n}\n");
      CommandRun run = CommandRun.of("serve", "--store", store, "--port", "0");
      assertEquals(1, run.code());
      assertTrue(run.err().contains("broken.rq:"), run.err());
    } finally {
      home.close();
    }
  }

  private static Process start(String... args) throws IOException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dyulu.home=" + System.getProperty("yulu.home"),
                "yulu.cli.Yulu"));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
