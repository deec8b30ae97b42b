package yulu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every file of {@code queries/} keeps to, and the page that lists them. */
class QueryFilesTest {
  private static final Path HOME = Path.of(System.getProperty("yulu.home", "."));

  /** The query of {@code ./yulu explain}, which always gives it a claim. */
  private static final String OF_A_COMMAND = "explain";

  private static final String MARK = "<!-- The table is written by QueryFilesTest. -->\n";

  static List<NamedQuery> all() {
    return NamedQueries.read(HOME.resolve("queries")).all();
  }

  @Test
  void thereAreAtLeastTwentySixQuestions() {
    assertTrue(all().size() >= 26);
  }

  @ParameterizedTest
  @MethodSource("all")
  void aFileExplainsItself(NamedQuery query) {
    assertFalse(query.title().equals(query.name()), "a title");
    assertFalse(query.description().isEmpty(), "a description");
    assertTrue(isChinese(query.titleZh()), "a title in Chinese");
    assertTrue(isChinese(query.descriptionZh()), "a description in Chinese");
    for (Parameter parameter : query.parameters()) {
      assertTrue(isChinese(parameter.explanationZh()), parameter.name() + " in Chinese");
      assertTrue(
          parameter.optional()
              || parameter.preset().isPresent()
              || query.name().equals(OF_A_COMMAND),
          () -> query.name() + " cannot be asked without " + parameter.name());
    }
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == UnicodeScript.HAN);
  }

  /** It can be pasted into any editor of SPARQL: only standard syntax, all prefixes declared. */
  @ParameterizedTest
  @MethodSource("all")
  void aFileIsAWholeQueryOfItsOwn(NamedQuery query) {
    Query parsed = QueryFactory.create(query.sparql(), Syntax.syntaxSPARQL_11);
    assertTrue(parsed.isSelectType());
    for (String prefix : parsed.getPrefixMapping().getNsPrefixMap().keySet()) {
      long uses = query.sparql().split("\\b" + prefix + ":", -1).length - 1L;
      assertTrue(uses > 1, () -> query.name() + " declares " + prefix + " and does not use it");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void rowsAreOrderedAndNotMoreThanTheLimit(NamedQuery query) {
    Query parsed = QueryFactory.create(query.sparql(), Syntax.syntaxSPARQL_11);
    assertTrue(parsed.hasOrderBy());
    if (query.name().equals(OF_A_COMMAND)) {
      return;
    }
    Parameter limit =
        query.parameters().stream().filter(p -> p.name().equals("limit")).findFirst().orElseThrow();
    assertEquals(limit.preset().orElseThrow(), Long.toString(parsed.getLimit()));
  }

  @Test
  void thePageOfQueriesListsThemAll() throws IOException {
    Path page = HOME.resolve("docs/queries.md");
    String text = Files.readString(page, StandardCharsets.UTF_8);
    int table = text.indexOf(MARK);
    assertTrue(table > 0, "the page has the line " + MARK);
    String wanted = text.substring(0, table) + MARK + "\n" + table();
    if ("write".equals(System.getProperty("yulu.golden"))) {
      Files.writeString(page, wanted);
      return;
    }
    assertEquals(
        wanted, text, "write it anew with mvn test -Dtest=QueryFilesTest -Dyulu.golden=write");
  }

  private static String table() {
    StringBuilder out = new StringBuilder("| query | answers | parameters |\n|---|---|---|\n");
    for (NamedQuery query : all()) {
      List<String> parameters = new ArrayList<>();
      for (Parameter p : query.parameters()) {
        if (!p.name().equals("limit") && !p.name().equals("language")) {
          String type = p.type().name().toLowerCase(Locale.ROOT);
          parameters.add(
              "`%s` (%s%s)".formatted(p.name(), type, p.preset().map(v -> ", " + v).orElse("")));
        }
      }
      out.append(
          "| [`%s`](../queries/%s.rq) | %s | %s |\n"
              .formatted(query.name(), query.name(), query.title(), String.join(", ", parameters)));
    }
    return out.toString();
  }
}
