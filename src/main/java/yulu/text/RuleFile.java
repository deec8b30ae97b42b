package yulu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables of rules that the program brings: CSV with a header, {@code #} begins a comment. */
public final class RuleFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();
  private static final Pattern SEPARATOR = Pattern.compile("\\|");

  private RuleFile() {}

  /**
   * Reads a table.
   *
   * @param name file name below {@code /yulu/rules/}
   * @return its rows in the order of the file, without the header
   */
  public static List<CSVRecord> rows(String name) {
    try (InputStream in = RuleFile.class.getResourceAsStream("/yulu/rules/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no rule file " + name);
      }
      return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("rule file " + name, e);
    }
  }

  /** The parts of a field that {@code |} separates, without white space around them. */
  public static List<String> list(String field) {
    return SEPARATOR
        .splitAsStream(field)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
