package yulu.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads the fields of a YAML mapping as literals: tags are ignored, aliases are not followed, size
 * and depth are limited.
 */
final class YamlFields {
  /** Characters; longer front matter is not read as YAML. */
  private static final int MAX_LENGTH = 256 * 1024;

  private static final YAMLFactory YAML = YAMLFactory.builder().loaderOptions(limits()).build();

  private YamlFields() {}

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(10);
    options.setNestingDepthLimit(20);
    options.setCodePointLimit(MAX_LENGTH);
    return options;
  }

  /**
   * Fields of the mapping: the texts of scalars and of the scalars in lists, and of a mapping its
   * {@code name} or {@code title}.
   *
   * @throws IOException if the text is no YAML mapping or breaks a limit
   */
  static Fields of(String yaml) throws IOException {
    if (yaml.length() > MAX_LENGTH) {
      throw new IOException("more than " + MAX_LENGTH + " characters of YAML");
    }
    Fields.Builder fields = Fields.builder();
    try (JsonParser parser = YAML.createParser(yaml)) {
      JsonToken first = parser.nextToken();
      if (first != null && first != JsonToken.START_OBJECT) {
        throw new IOException("no mapping of names to values");
      }
      LiteralWalk.fields(parser, fields);
    } catch (RuntimeException e) {
      throw new IOException("no YAML", e);
    }
    return fields.build();
  }
}
