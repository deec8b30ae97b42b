package yulu.corpus;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.text.Span;

/**
 * The fields between {@code ---} (YAML) or {@code +++} (TOML) lines at the top of a text.
 *
 * @param span from the first mark to the last
 * @param fields what stands between
 */
record FrontMatter(Span span, Fields fields) {
  private static final Pattern YAML =
      Pattern.compile("\\A\\s*(---[ \\t]*\\n)(?=\\s*(?:#|[\\p{L}_\"'][^:\\n]{0,60}:(?:\\s|$)))");
  private static final Pattern TOML = Pattern.compile("\\A\\s*(\\+\\+\\+[ \\t]*\\n)");
  private static final Pattern YAML_END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
  private static final Pattern TOML_END = Pattern.compile("(?m)^\\+\\+\\+[ \\t]*$");

  /** One field on one line, for front matter that is not quite YAML. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^([\\p{L}_][\\p{L}\\p{N}_ -]{0,60}?)[ \\t]*[:=][ \\t]+(\\S.*)$");

  static Optional<FrontMatter> of(String text) {
    Optional<FrontMatter> yaml = between(text, YAML, YAML_END, true);
    return yaml.isPresent() ? yaml : between(text, TOML, TOML_END, false);
  }

  private static Optional<FrontMatter> between(
      String text, Pattern begin, Pattern end, boolean isYaml) {
    Matcher first = begin.matcher(text);
    if (!first.find()) {
      return Optional.empty();
    }
    Matcher last = end.matcher(text);
    if (!last.find(first.end(1))) {
      return Optional.empty();
    }
    String inside = text.substring(first.end(1), last.start());
    Span span = new Span(first.start(1), last.start() + 3);
    return Optional.of(new FrontMatter(span, isYaml ? yaml(inside) : lines(inside)));
  }

  private static Fields yaml(String inside) {
    try {
      return YamlFields.of(inside);
    } catch (IOException e) {
      return lines(inside);
    }
  }

  private static Fields lines(String inside) {
    Fields.Builder fields = Fields.builder();
    Matcher line = LINE.matcher(inside);
    while (line.find()) {
      String value = line.group(2).strip();
      if (value.length() > 1 && value.matches("([\"']).*\\1")) {
        value = value.substring(1, value.length() - 1);
      }
      if (!value.startsWith("[") && !value.startsWith("{") && !value.startsWith("&")) {
        fields.add(line.group(1), value);
      }
    }
    return fields.build();
  }
}
