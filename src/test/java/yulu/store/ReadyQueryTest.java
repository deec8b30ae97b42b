package yulu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyQueryTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void hasItsPresetValuesAndOnlyThePrefixesThatItUses() throws IOException {
    String text =
        ready(
            """
            # title: t
            # param: least integer default 7 — x
            # param: from date optional — x
            SELECT ?c { ?c yulu:confidence ?v FILTER (?v > ?least && (!BOUND(?from) || ?v > ?from)) }
            """);
    assertTrue(text.contains("?v > 7"), text);
    assertTrue(text.contains("PREFIX  yulu:"), text);
    assertEquals(1, text.lines().filter(line -> line.startsWith("PREFIX")).count(), text);
  }

  @Test
  void staysAsItIsWhereAValueMustBeGiven() throws IOException {
    String sparql =
        """
        # title: t
        # param: claim entity — x
        SELECT ?p { ?claim ?p ?o }
        """;
    assertEquals(sparql, ready(sparql));
  }

  @Test
  void asksForNamesInTheLanguageGiven() throws IOException {
    String sparql =
        """
        # title: t
        # param: language language default zh — x
        SELECT ?s { ?s ?p ?o FILTER(LANG(?o) = ?language) }
        """;
    assertTrue(ready(sparql, "en").contains("\"en\""), ready(sparql, "en"));
    assertTrue(ready(sparql, "zh").contains("\"zh\""), ready(sparql, "zh"));
  }

  private String ready(String sparql) throws IOException {
    return ready(sparql, "zh");
  }

  private String ready(String sparql, String language) throws IOException {
    Path file = Files.writeString(folder.resolve("q.rq"), sparql);
    try (Store store = Store.open(folder.resolve("store"), Optional.empty())) {
      return NamedQueries.ready(store, NamedQueries.readFile(file), language);
    }
  }
}
