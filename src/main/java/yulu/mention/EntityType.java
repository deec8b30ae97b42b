package yulu.mention;

/** The kinds of things that the graph is about. */
public enum EntityType {
  PERSON("person"),
  ORGANIZATION("organization"),
  CONCEPT("concept"),
  WORK("work"),
  SYSTEM("system"),
  EVENT("event");

  private final String path;

  EntityType(String path) {
    this.path = path;
  }

  /** First part of the path of such an entity's IRI below the base (papers have their own). */
  public String path() {
    return path;
  }
}
