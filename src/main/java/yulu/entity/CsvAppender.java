package yulu.entity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A table with further rows at its end; what stood there stays as it was.
 *
 * @param text of the whole table
 * @param rows the new lines
 */
public record CsvAppender(String text, List<String> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setCommentMarker('#').setIgnoreEmptyLines(true).get();

  public CsvAppender {
    rows = List.copyOf(rows);
  }

  /**
   * @param old text of the table, empty for a new one
   * @param header columns of a new table; an old one keeps its own
   * @param rows values by column; those that the table lacks are left out
   */
  public static CsvAppender to(String old, List<String> header, List<Map<String, String>> rows) {
    List<String> own = columns(old);
    List<String> columns = own.isEmpty() ? header : own;
    StringBuilder text = new StringBuilder(old);
    if (own.isEmpty()) {
      newLine(text).append(FORMAT.format(header.toArray())).append('\n');
    }
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : rows) {
      String line = FORMAT.format(columns.stream().map(c -> row.getOrDefault(c, "")).toArray());
      newLine(text).append(line).append('\n');
      lines.add(line);
    }
    return new CsvAppender(text.toString(), lines);
  }

  private static StringBuilder newLine(StringBuilder text) {
    boolean open = text.length() > 0 && text.charAt(text.length() - 1) != '\n';
    return open ? text.append('\n') : text;
  }

  /** The columns of a table, in order; none if it is empty. */
  public static List<String> columns(String table) {
    try (CSVParser parser = FORMAT.parse(new StringReader(table))) {
      var records = parser.iterator();
      return records.hasNext() ? records.next().toList() : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
