package yulu.relation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One rule file in CSV; a row's defects are collected with its line. */
final class RuleTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .get();

  private final String name;
  private final List<String> columns;
  private final List<String> defects = new ArrayList<>();

  RuleTable(String name, List<String> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
  }

  /**
   * Hands every row with its place ({@code file:line}) to {@code row}; what that throws as {@link
   * IllegalArgumentException} becomes a defect of the line.
   *
   * @throws RelationRulesException if there is any defect
   */
  void read(Reader in, BiConsumer<CSVRecord, String> row) {
    try (CSVParser parser = FORMAT.parse(in)) {
      if (!parser.getHeaderNames().equals(columns)) {
        defects.add(name + ":1: the header must be " + String.join(",", columns));
      } else {
        rows(parser, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    } catch (UncheckedIOException e) {
      defects.add(name + ": no CSV: " + e.getMessage());
    }
    if (!defects.isEmpty()) {
      throw new RelationRulesException(defects);
    }
  }

  private void rows(CSVParser parser, BiConsumer<CSVRecord, String> row) {
    for (CSVRecord record : parser) {
      String where = name + ":" + parser.getCurrentLineNumber();
      try {
        if (record.size() != columns.size()) {
          throw new IllegalArgumentException(
              record.size() + " fields where the header has " + columns.size());
        }
        row.accept(record, where);
      } catch (IllegalArgumentException e) {
        defects.add(where + ": " + e.getMessage());
      }
    }
  }
}
