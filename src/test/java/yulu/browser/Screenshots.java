package yulu.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of {@code docs/images} from the real program over the whole corpus. Not part
 * of the tests; run with {@code mvn -q test -Dtest=Screenshots}.
 */
class Screenshots {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 900;
  private static final int TALL = 1100;
  private static final int MOST_BYTES = 250_000;
  private static final String PERSON = "person/ilya-sutskever";

  @TempDir private Path folder = Path.of("");

  @Test
  void areTakenAnew() throws IOException {
    try (RunningProgram program = new RunningProgram(folder.resolve("store"), List.of());
        Chromium browser = Chromium.start(program.address(), WIDTH, HEIGHT).orElseThrow()) {
      browser.fit(WIDTH, HEIGHT);
      browser.prefer("light");
      take(browser, "start", "/?lang=en", ".overview");
      browser.fit(WIDTH, TALL);
      String topic = "?lang=en&views-topic=concept/value-function";
      take(browser, "person", "/" + PERSON + topic, "#views .timeline");
      browser.fit(WIDTH, HEIGHT);
      browser.see("#views li:has(> .card .tally) .statement a").click();
      take(browser, "claim", ".passage mark");
      browser.see(".passage figcaption a").click();
      browser.awaitThat("document.getElementById('text') && CSS.highlights.has('place')");
      take(browser, "document", "#text");
      take(browser, "search", "/search?lang=en&q=value+function", ".items mark");
      browser.fit(WIDTH, TALL);
      browser.open("/graph?lang=en&limit=30&focus=" + PERSON);
      browser.awaitThat("document.querySelector('#node-table button')");
      browser.run("document.querySelector('h1').scrollIntoView()");
      take(browser, "graph", "#graph canvas");
      browser.fit(WIDTH, HEIGHT);
      take(browser, "sparql", "/sparql.html?lang=en&example=concepts-by-claims", ".yasr tbody tr");
    }
  }

  private static void take(Chromium browser, String name, String path, String ready)
      throws IOException {
    browser.open(path);
    take(browser, name, ready);
  }

  private static void take(Chromium browser, String name, String ready) throws IOException {
    browser.see(ready);
    browser.settle();
    Path file = RunningProgram.home().resolve("docs/images/" + name + ".png");
    SmallPng.write(browser.picture(), file);
    assertTrue(Files.size(file) < MOST_BYTES, file + ": " + Files.size(file) + " bytes");
  }
}
