package yulu.store;

import java.nio.file.Path;
import java.util.List;

/**
 * A question that the graph can answer.
 *
 * @param name of the file, without {@code .rq}
 * @param title one line
 * @param description what the answer holds
 * @param titleZh the title in Chinese; in English where the file has no other
 * @param descriptionZh the description, likewise
 * @param parameters in the order of the file
 * @param sparql the whole text of the file
 * @param file where it was read
 */
public record NamedQuery(
    String name,
    String title,
    String description,
    String titleZh,
    String descriptionZh,
    List<Parameter> parameters,
    String sparql,
    Path file) {
  public NamedQuery {
    parameters = List.copyOf(parameters);
  }
}
