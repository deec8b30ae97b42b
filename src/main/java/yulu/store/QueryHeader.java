package yulu.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the comments at the head of a query file:
 *
 * <pre>
 * # title: Who said what about a concept
 * # title-zh: 谁就某个概念说了什么
 * # description: Every claim about the concept, with who made it and when;
 * #   lines that are indented go on.
 * # param: concept concept — the concept, in any language — 概念，任何语言皆可
 * # param: limit integer default 50 — at most so many rows
 * # param: from date optional — only claims of this time or later
 * </pre>
 *
 * What has no Chinese, such as the description here, is shown in English.
 */
final class QueryHeader {
  private static final Pattern KEY = Pattern.compile("# ?([a-z]+(?:-zh)?):\\s*(.*)");
  private static final Pattern MORE = Pattern.compile("#(?: {2,}|\\t)(\\S.*)");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9_]*)\\s+([A-Za-z]+)(?:\\s+default\\s+(.+?)|\\s+(optional))?"
              + "\\s+(?:—|--)\\s+(.+?)(?:\\s+(?:—|--)\\s+(.+))?");

  private final Path file;
  private String title = "";
  private String description = "";
  private String titleZh = "";
  private String descriptionZh = "";
  private final List<Parameter> parameters = new ArrayList<>();

  private QueryHeader(Path file) {
    this.file = file;
  }

  /**
   * @throws QueryFileException at the line that it does not understand
   */
  static NamedQuery read(Path file, String sparql) {
    QueryHeader header = new QueryHeader(file);
    header.lines(sparql.split("\n", -1));
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.rq$", "");
    String title = or(header.title, name);
    return new NamedQuery(
        name,
        title,
        header.description,
        or(header.titleZh, title),
        or(header.descriptionZh, header.description),
        header.parameters,
        sparql,
        file);
  }

  private static String or(String text, String other) {
    return text.isEmpty() ? other : text;
  }

  private void lines(String[] lines) {
    int number = 0;
    while (number < lines.length && lines[number].startsWith("#")) {
      int first = number + 1;
      Matcher key = KEY.matcher(lines[number++]);
      if (!key.matches()) {
        continue;
      }
      StringBuilder value = new StringBuilder(key.group(2).strip());
      while (number < lines.length) {
        Matcher more = MORE.matcher(lines[number]);
        if (!more.matches()) {
          break;
        }
        value.append(' ').append(more.group(1).strip());
        number++;
      }
      entry(key.group(1), value.toString(), first);
    }
  }

  private void entry(String key, String value, int line) {
    switch (key) {
      case "title" -> title = value;
      case "title-zh" -> titleZh = value;
      case "description-zh" -> descriptionZh = value;
      case "description" -> description = value;
      case "param" -> parameter(value, line);
      default ->
          throw new QueryFileException(
              file,
              line,
              "unknown entry \"" + key + '"',
              "use title, description, title-zh, description-zh or param");
    }
  }

  private void parameter(String value, int line) {
    Matcher m = PARAMETER.matcher(value);
    if (!m.matches()) {
      throw new QueryFileException(
          file,
          line,
          "this is no parameter: " + value,
          "write NAME TYPE [default VALUE | optional] — explanation [— in Chinese]");
    }
    Parameter parameter =
        new Parameter(
            m.group(1),
            type(m.group(2), line),
            Optional.ofNullable(m.group(3)),
            m.group(4) != null,
            m.group(5).strip(),
            or(m.group(6) == null ? "" : m.group(6).strip(), m.group(5).strip()));
    Set<String> names = new HashSet<>();
    parameters.forEach(p -> names.add(p.name()));
    if (!names.add(parameter.name())) {
      throw new QueryFileException(
          file, line, "a second parameter " + parameter.name(), "give it another name");
    }
    parameters.add(parameter);
  }

  private Parameter.Type type(String word, int line) {
    try {
      return Parameter.Type.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      List<String> known = new ArrayList<>();
      for (Parameter.Type type : Parameter.Type.values()) {
        known.add(type.name().toLowerCase(Locale.ROOT));
      }
      throw new QueryFileException(
          file, line, "unknown type \"" + word + '"', "use one of " + String.join(", ", known));
    }
  }
}
