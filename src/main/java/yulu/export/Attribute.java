package yulu.export;

import java.util.Arrays;
import java.util.List;

/** What nodes and edges of a graph view may tell; every format declares all of them. */
enum Attribute {
  KIND("kind", Type.STRING, Of.BOTH),
  IRI("iri", Type.STRING, Of.NODE),
  LABEL_ZH("label_zh", Type.STRING, Of.NODE),
  LABEL_EN("label_en", Type.STRING, Of.NODE),
  /** How many selected claims a thing makes, reports, or is the topic of. */
  CLAIMS("claims", Type.INTEGER, Of.NODE),
  /** Whether a document introduced it and no curator has accepted it yet. */
  CANDIDATE("candidate", Type.BOOLEAN, Of.NODE),
  TEXT("text", Type.STRING, Of.NODE),
  LANGUAGE("language", Type.STRING, Of.NODE),
  MODALITY("modality", Type.STRING, Of.NODE),
  ATTRIBUTION("attribution", Type.STRING, Of.NODE),
  CONFIDENCE("confidence", Type.DOUBLE, Of.BOTH),
  /** Whether an edge means the same in both directions; it is written in one. */
  SYMMETRIC("symmetric", Type.BOOLEAN, Of.EDGE),
  /** As exact as it is known: 2025, 2025-11, 2025-11-26. */
  DATE("date", Type.STRING, Of.NODE),
  /** First day of what is known of it, ISO 8601. */
  FIRST("first", Type.STRING, Of.BOTH),
  /** Last day, included. */
  LAST("last", Type.STRING, Of.BOTH),
  /** Of a document, where it comes from; of an edge, the claims or assertions it stands on. */
  SOURCE("source_iri", Type.STRING, Of.BOTH);

  /** What values an attribute has. */
  enum Type {
    STRING,
    INTEGER,
    DOUBLE,
    BOOLEAN
  }

  private enum Of {
    NODE,
    EDGE,
    BOTH
  }

  private final String id;
  private final Type type;
  private final Of of;

  Attribute(String id, Type type, Of of) {
    this.id = id;
    this.type = type;
    this.of = of;
  }

  static List<Attribute> ofNodes() {
    return Arrays.stream(values()).filter(a -> a.of != Of.EDGE).toList();
  }

  static List<Attribute> ofEdges() {
    return Arrays.stream(values()).filter(a -> a.of != Of.NODE).toList();
  }

  /** ASCII letters and underscores. */
  String id() {
    return id;
  }

  Type type() {
    return type;
  }
}
