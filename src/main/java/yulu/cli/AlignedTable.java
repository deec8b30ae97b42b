package yulu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import yulu.store.QueryTable;
import yulu.store.Term;

/**
 * A table for people: columns aligned by what a terminal shows.
 *
 * @param header names of the columns
 * @param rows the cells
 */
record AlignedTable(List<String> header, List<List<String>> rows) {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  /** The answer, with IRIs below the base written short. */
  static AlignedTable of(QueryTable answer, String base) {
    List<List<String>> rows = new ArrayList<>();
    for (List<Term> row : answer.rows()) {
      rows.add(row.stream().map(term -> Plain.text(shown(term, base))).toList());
    }
    return new AlignedTable(answer.columns(), rows);
  }

  /** Prints it in at most so many columns of the terminal, and how many rows there are. */
  void print(PrintWriter out, int widest) {
    int[] widths = widths(widest);
    line(out, header, widths);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("─".repeat(width));
    }
    line(out, rule, widths);
    rows.forEach(row -> line(out, row, widths));
    out.println(rows.size() == 1 ? "(1 row)" : "(" + rows.size() + " rows)");
    out.flush();
  }

  private int[] widths(int widest) {
    int[] widths = header.stream().mapToInt(DisplayWidth::of).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    shrink(widths, widest - GAP.length() * (widths.length - 1));
    return widths;
  }

  /** Takes from the widest column until all fit or none can give. */
  private static void shrink(int[] widths, int allowed) {
    long total = 0;
    for (int width : widths) {
      total += width;
    }
    while (total > allowed) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }

  private static void line(PrintWriter out, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = DisplayWidth.fit(cells.get(i), widths[i]);
      line.append(i == 0 ? "" : GAP).append(cell);
      line.append(" ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell))));
    }
    out.println(line.toString().stripTrailing());
  }

  private static String shown(Term term, String base) {
    boolean below = term.kind() == Term.Kind.IRI && term.value().startsWith(base);
    return below ? term.value().substring(base.length()) : term.value();
  }
}
