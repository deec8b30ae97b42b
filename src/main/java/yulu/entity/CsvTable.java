package yulu.entity;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one CSV file of the lexicon into rows that know their line. */
final class CsvTable {
  /** A row; fields by header name. */
  static final class Row {
    private final String file;
    private final long line;
    private final CSVRecord record;

    Row(String file, long line, CSVRecord record) {
      this.file = file;
      this.line = line;
      this.record = record;
    }

    /** {@code file:line} for messages. */
    String where() {
      return file + ":" + line;
    }

    String get(String column) {
      return record.isMapped(column) ? record.get(column).strip() : "";
    }

    Optional<String> optional(String column) {
      String value = get(column);
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The values of a field that holds several, separated by {@code |}. */
    List<String> list(String column) {
      List<String> out = new ArrayList<>();
      for (String part : get(column).split("\\|")) {
        if (!part.isBlank()) {
          out.add(part.strip());
        }
      }
      return out;
    }
  }

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .get();

  private CsvTable() {}

  /** The rows of a file; what is wrong with it is added to {@code defects}. */
  static List<Row> read(Path path, List<String> required, List<String> defects) {
    String name = path.getFileName().toString();
    List<Row> rows = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(in)) {
      for (String column : required) {
        if (!parser.getHeaderNames().contains(column)) {
          defects.add(name + ":1: the header lacks the column " + column);
        }
      }
      int width = parser.getHeaderNames().size();
      for (CSVRecord record : parser) {
        long line = parser.getCurrentLineNumber() - lineEndsIn(record);
        if (record.size() != width) {
          defects.add(
              name + ":" + line + ": " + record.size() + " fields where the header has " + width);
        } else {
          rows.add(new Row(name, line, record));
        }
      }
    } catch (java.nio.charset.CharacterCodingException e) {
      defects.add(name + ": not in UTF-8; save it as UTF-8");
    } catch (IOException | java.io.UncheckedIOException | IllegalStateException e) {
      defects.add(name + ": cannot be read as CSV: " + e.getMessage());
    }
    return rows;
  }

  /** How many lines a record takes beyond its first. */
  private static long lineEndsIn(CSVRecord record) {
    return record.stream().mapToLong(v -> v.chars().filter(c -> c == '\n').count()).sum();
  }
}
