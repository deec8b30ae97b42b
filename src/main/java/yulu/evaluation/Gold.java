package yulu.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What annotators found in a window of one document. Offsets count code points of the file as it
 * stands.
 *
 * @param key short name of the file, without {@code .gold.json}
 * @param document path of the document below the folder of documents
 * @param sha256 of the document when it was annotated, lower-case hex; empty if not noted
 * @param begin first code point of the window
 * @param end behind the last code point of the window
 * @param entities everything named in the window, once each
 * @param units the labelled units, by their number in the window
 * @param relations what is stated outright between two entities
 */
record Gold(
    String key,
    String document,
    String sha256,
    int begin,
    int end,
    List<Entity> entities,
    List<Unit> units,
    List<Relation> relations) {
  Gold {
    entities = List.copyOf(entities);
    units = List.copyOf(units);
    relations = List.copyOf(relations);
  }

  /** Whether a unit says something. */
  enum Label {
    VIEW,
    FACT,
    NONE
  }

  /**
   * Somebody or something named in the window.
   *
   * @param id unique in the file
   * @param name canonical name, in English where there is one
   * @param surface the strings of the window that name it; empty where only labels or the title do
   * @param salient true if an index of the window would hold it
   */
  record Entity(String id, EntityKind kind, String name, List<String> surface, boolean salient) {
    Entity {
      surface = List.copyOf(surface);
    }
  }

  /**
   * A numbered unit of the window.
   *
   * @param claimer id of whose statement it is, {@link #AUTHOR} or {@link #UNKNOWN}
   * @param about ids of what it is about
   * @param modality lower-case name; empty if it has none
   */
  record Unit(int index, Label label, String claimer, List<String> about, String modality) {
    static final String AUTHOR = "author";
    static final String UNKNOWN = "unknown";

    Unit {
      about = List.copyOf(about);
    }

    boolean hasNamedClaimer() {
      return !claimer.equals(UNKNOWN);
    }
  }

  /**
   * A relation that units state.
   *
   * @param predicate local name in the ontology
   * @param units numbers of the units that state it
   */
  record Relation(String subject, String predicate, String object, List<Integer> units) {
    Relation {
      units = List.copyOf(units);
    }
  }

  /** Entities that a text names, so that a graph can be expected to have them. */
  List<Entity> named() {
    return entities.stream().filter(e -> !e.surface().isEmpty()).toList();
  }

  Map<String, Entity> byId() {
    return entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
  }
}
