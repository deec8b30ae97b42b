package yulu.export;

import java.util.List;
import yulu.rdf.Vocabulary;

/** What a node of a graph view stands for, and the colour that it is drawn in. */
enum NodeKind {
  CLAIM("Claim", "#f2b134"),
  PERSON("Person", "#4e79a7"),
  ORGANIZATION("Organization", "#8c6bb1"),
  CONCEPT("Concept", "#59a14f"),
  PAPER("Paper", "#b07aa1"),
  WORK("Work", "#d37295"),
  SYSTEM("System", "#e15759"),
  OCCASION("Occasion", "#9c755f"),
  EVENT("Event", "#b6992d"),
  DOCUMENT("Document", "#79706e"),
  /** Named by the graph and not described in it. */
  THING("Thing", "#bab0ac");

  /** The special ones before those that they are a kind of. */
  private static final List<NodeKind> BY_TYPE = List.of(values());

  private final String label;
  private final String color;

  NodeKind(String label, String color) {
    this.label = label;
    this.color = color;
  }

  static NodeKind of(Facts facts) {
    return BY_TYPE.stream()
        .filter(kind -> facts.is(Vocabulary.yulu(kind.label)))
        .findFirst()
        .orElse(THING);
  }

  /** Local name of the class. */
  String label() {
    return label;
  }

  /** {@code #rrggbb}. */
  String color() {
    return color;
  }
}
