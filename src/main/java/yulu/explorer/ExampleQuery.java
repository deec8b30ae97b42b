package yulu.explorer;

import java.util.regex.Pattern;
import yulu.rdf.Vocabulary;

/**
 * A query that the pages offer to start from.
 *
 * @param name its short name
 * @param zh title in Chinese
 * @param en title in English
 * @param text the query, ready to run
 */
public record ExampleQuery(String name, String zh, String en, String text) {

  /** Declares the graph's usual prefixes that the query uses and does not declare itself. */
  public ExampleQuery {
    StringBuilder declared = new StringBuilder();
    for (var prefix : Vocabulary.prefixes().entrySet()) {
      String quoted = Pattern.quote(prefix.getKey());
      boolean used = Pattern.compile("(?<![\\w-])" + quoted + ":").matcher(text).find();
      boolean known = Pattern.compile("(?i)prefix\\s+" + quoted + ":").matcher(text).find();
      if (used && !known) {
        declared.append("PREFIX %s: <%s>%n".formatted(prefix.getKey(), prefix.getValue()));
      }
    }
    text = declared.isEmpty() ? text : declared + text;
  }
}
