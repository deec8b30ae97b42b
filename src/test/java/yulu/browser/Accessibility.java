package yulu.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What axe-core finds on a page that keeps people from using it. */
final class Accessibility {
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private final String axe;

  Accessibility() {
    try (InputStream script =
        Objects.requireNonNull(Accessibility.class.getResourceAsStream("/axe.min.js"))) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rule, element and reason of each serious or critical issue of the page that is shown. */
  List<String> issues(Chromium browser) {
    return issues(browser, "{ resultTypes: ['violations'] }");
  }

  /** The same of its colours only: all else is no other in the dark. */
  List<String> issuesOfColour(Chromium browser) {
    return issues(browser, "{ runOnly: ['color-contrast'], resultTypes: ['violations'] }");
  }

  private List<String> issues(Chromium browser, String options) {
    browser.run(axe);
    Object found =
        browser.runLong(
            "const done = arguments[arguments.length - 1];"
                + "axe.run("
                + options
                + ")"
                + ".then(r => done(JSON.stringify(r.violations)), e => done('\"' + e + '\"'));");
    return grave(String.valueOf(found));
  }

  private static List<String> grave(String json) {
    try {
      JsonNode violations = new ObjectMapper().readTree(json);
      if (!violations.isArray()) {
        throw new IllegalStateException("axe-core did not run: " + json);
      }
      List<String> issues = new ArrayList<>();
      for (JsonNode violation : violations) {
        if (GRAVE.contains(violation.path("impact").asText())) {
          violation.path("nodes").forEach(node -> issues.add(issue(violation, node)));
        }
      }
      return issues;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String issue(JsonNode violation, JsonNode node) {
    return "%s: %s: %s"
        .formatted(
            violation.path("id").asText(),
            node.path("target"),
            node.path("failureSummary").asText().replaceAll("\\s+", " "));
  }
}
