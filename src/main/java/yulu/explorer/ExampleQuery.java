package yulu.explorer;

import java.util.List;
import java.util.regex.Pattern;
import yulu.rdf.Vocabulary;

/**
 * A query that the pages offer to start from.
 *
 * @param name its short name
 * @param zh for pages in Chinese
 * @param en for pages in English
 */
public record ExampleQuery(String name, Edition zh, Edition en) {

  /**
   * The query for the pages of one language.
   *
   * @param text the query, ready to run, that asks for names in the language
   * @param about what the answer holds; empty if the title says it
   * @param parameters what may be set to other values
   */
  public record Edition(String title, String text, String about, List<Parameter> parameters) {
    public Edition {
      parameters = List.copyOf(parameters);
      text = withPrefixes(text);
    }
  }

  /**
   * Something in the query that one may want to set to another value.
   *
   * @param type what the value must be, such as a person or a date
   * @param value that it has in the text; empty if none
   * @param about what it is for
   */
  public record Parameter(String name, String type, String value, String about) {}

  /** The query for pages in the language. */
  public Edition in(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /** Declares the graph's usual prefixes that the query uses and does not declare itself. */
  private static String withPrefixes(String text) {
    StringBuilder declared = new StringBuilder();
    for (var prefix : Vocabulary.prefixes().entrySet()) {
      String quoted = Pattern.quote(prefix.getKey());
      boolean used = Pattern.compile("(?<![\\w-])" + quoted + ":").matcher(text).find();
      boolean known = Pattern.compile("(?i)prefix\\s+" + quoted + ":").matcher(text).find();
      if (used && !known) {
        declared.append("PREFIX %s: <%s>%n".formatted(prefix.getKey(), prefix.getValue()));
      }
    }
    return declared.isEmpty() ? text : declared + text;
  }
}
