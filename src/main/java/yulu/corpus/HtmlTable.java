package yulu.corpus;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells tables of data from those that only lay out a page; remembers the last table it saw. */
final class HtmlTable {
  /** Characters; longer cells are found in layouts. */
  private static final int LONGEST_CELL = 400;

  private @Nullable Element last;
  private boolean lastHoldsData;

  boolean isDataRow(Element element) {
    if (!element.normalName().equals("tr") || element.childrenSize() < 2) {
      return false;
    }
    Element table = element.closest("table");
    if (table == null) {
      return false;
    }
    if (!table.equals(last)) {
      last = table;
      lastHoldsData = holdsData(table);
    }
    return lastHoldsData;
  }

  private static boolean holdsData(Element table) {
    return table.select("table").size() == 1
        && table.select("h1, h2, h3, h4, h5, h6").isEmpty()
        && table.select("td, th").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
  }
}
