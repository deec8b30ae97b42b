package yulu.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The graphs that can be drawn. */
public enum GraphShape {
  /**
   * People, organizations, concepts and so on, linked by relations and by what is claimed of them;
   * an edge weighs as much as there are claims or assertions.
   */
  ENTITIES,
  /** Claims, linked to who made them, to their topics, documents, occasions and to each other. */
  CLAIMS,
  /** Of the entities only those that a selection chose one by one, and what ties them. */
  CHOSEN;

  /** The name that users write: entities, claims, chosen. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<GraphShape> of(String label) {
    return Arrays.stream(values()).filter(s -> s.label().equals(label)).findFirst();
  }
}
