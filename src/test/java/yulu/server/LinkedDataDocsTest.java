package yulu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every command of {@code docs/linked-data.md} answers as the comment behind it says. */
class LinkedDataDocsTest {
  private static final Path DOCS =
      Path.of(System.getProperty("yulu.home", ".")).resolve("docs/linked-data.md");
  private static final Pattern COMMAND =
      Pattern.compile("curl( -[IiO])? '?http://localhost:3030([^' ]+)'?(.*?)\\s+# -> (\\d+)");
  private static final Pattern HEADER = Pattern.compile("-H '([^:]+): ([^']+)'");

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.published(Identifiers.REDIRECT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> everyCommandAnswersAsItSays() throws IOException {
    List<String> lines =
        Files.readAllLines(DOCS).stream().filter(line -> line.startsWith("curl")).toList();
    assertTrue(lines.size() > 20, "commands: " + lines.size());
    return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> run(line)));
  }

  private static void run(String line) {
    Matcher command = COMMAND.matcher(line);
    assertTrue(command.matches(), line);
    List<String> headers = new ArrayList<>();
    Matcher header = HEADER.matcher(command.group(3));
    while (header.find()) {
      headers.addAll(List.of(header.group(1), header.group(2)));
    }
    // The small graph of the tests knows somebody else.
    String path = command.group(2).replace("ilya-sutskever", "lin-xia");
    String method = " -I".equals(command.group(1)) ? "HEAD" : "GET";
    HttpResponse<String> answer =
        server.send(
            server
                .request(path, headers.toArray(String[]::new))
                .method(method, BodyPublishers.noBody()));
    assertEquals(Integer.parseInt(command.group(4)), answer.statusCode(), line);
  }
}
