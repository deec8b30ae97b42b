package yulu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import yulu.text.Span;

/** Finds the pipe table that a Markdown paragraph is or ends with. */
final class PipeTable {
  private static final Pattern DELIMITER =
      Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)*\\|?");

  private PipeTable() {}

  /** Index of the table's first line; the number of lines if there is none. */
  static int begin(String text, List<Span> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (isDelimiter(lines.get(i).of(text)) && lines.get(i - 1).of(text).contains("|")) {
        return i - 1;
      }
    }
    return lines.size();
  }

  /** The rows without the pipes at their ends; the line below the table's head is none. */
  static List<Span> rows(String text, List<Span> table) {
    List<Span> rows = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      if (i != 1) {
        Span row = withoutEndPipes(text, table.get(i));
        if (!row.isEmpty()) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static boolean isDelimiter(String line) {
    return line.contains("|") && DELIMITER.matcher(line).matches();
  }

  private static Span withoutEndPipes(String text, Span line) {
    int begin = line.begin();
    int end = line.end();
    if (begin < end && text.charAt(begin) == '|') {
      begin++;
    }
    if (begin < end && text.charAt(end - 1) == '|') {
      end--;
    }
    return Lines.trimmed(text, new Span(begin, end));
  }
}
