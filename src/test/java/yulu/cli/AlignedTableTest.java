package yulu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import yulu.store.QueryTable;
import yulu.store.Term;

class AlignedTableTest {
  private static final String BASE = "https://w3id.org/yulu/";

  @Test
  void alignsChineseByItsWidth() {
    QueryTable answer =
        new QueryTable(
            List.of("谁", "n"),
            List.of(List.of(text("伊利亚"), text("7")), List.of(text("Dario Amodei"), text("12"))));
    assertEquals(
        """
        谁            n
        ────────────  ──
        伊利亚        7
        Dario Amodei  12
        (2 rows)
        """,
        printed(answer, 80));
  }

  @Test
  void cutsTheWidestColumnToTheTerminal() {
    QueryTable answer =
        new QueryTable(List.of("a", "b"), List.of(List.of(text("x"), text("规模化".repeat(10)))));
    assertEquals(
        """
        a  b
        ─  ─────────────────
        x  规模化规模化规模…
        (1 row)
        """,
        printed(answer, 20));
  }

  @Test
  void writesIrisBelowTheBaseShortAndSteersNoTerminal() {
    QueryTable answer =
        new QueryTable(
            List.of("a", "b"),
            List.of(
                List.of(
                    new Term(Term.Kind.IRI, BASE + "person/ilya", "", ""),
                    text("\u001b[31mred\u001b[0m\nnext"))));
    assertEquals(
        "person/ilya  \\u001b[31mred\\u001b[0m\\nnext",
        printed(answer, 80).lines().toList().get(2));
  }

  private static String printed(QueryTable answer, int widest) {
    StringWriter out = new StringWriter();
    AlignedTable.of(answer, BASE).print(new PrintWriter(out), widest);
    return out.toString();
  }

  private static Term text(String value) {
    return new Term(Term.Kind.LITERAL, value, "", "");
  }
}
