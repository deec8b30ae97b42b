package yulu.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads gold files; says which file and which part of it is wrong. */
final class GoldReader {
  static final String ENDING = ".gold.json";

  private final Path file;
  private final Set<String> ids = new HashSet<>();

  private GoldReader(Path file) {
    this.file = file;
  }

  /** All gold files of a folder, by name. */
  static List<Gold> readAll(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Gold> all =
          files
              .filter(f -> String.valueOf(f.getFileName()).endsWith(ENDING))
              .sorted()
              .map(GoldReader::read)
              .toList();
      if (all.isEmpty()) {
        throw new EvaluationException(
            "there is no gold file here", folder, "name the folder that holds *" + ENDING);
      }
      return all;
    } catch (IOException e) {
      throw new EvaluationException(
          "the folder of gold files cannot be listed", folder, "check the path", e);
    }
  }

  static Gold read(Path file) {
    try {
      return new GoldReader(file).gold(new ObjectMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new EvaluationException(
          "this is not the JSON of a gold file: " + e.getMessage(), file, "mend the file", e);
    }
  }

  private Gold gold(JsonNode root) {
    String name = String.valueOf(file.getFileName());
    JsonNode window = root.path("window");
    int begin = window.path(0).asInt(-1);
    int end = window.path(1).asInt(-1);
    check(begin >= 0 && end > begin, "window: two offsets are expected, the first one smaller");
    List<Gold.Entity> entities = new ArrayList<>();
    root.path("entities").forEach(e -> entities.add(entity(e)));
    List<Gold.Unit> units = new ArrayList<>();
    root.path("units").forEach(u -> units.add(unit(u)));
    List<Gold.Relation> relations = new ArrayList<>();
    root.path("relations").forEach(r -> relations.add(relation(r)));
    return new Gold(
        name.substring(0, name.length() - ENDING.length()),
        text(root, "doc"),
        root.path("sha256").asText("").toLowerCase(Locale.ROOT),
        begin,
        end,
        entities,
        units,
        relations);
  }

  private Gold.Entity entity(JsonNode node) {
    String id = text(node, "id");
    check(ids.add(id), "entities: the id " + id + " stands twice");
    String type = text(node, "type");
    EntityKind kind =
        EntityKind.ofType(type)
            .orElseThrow(() -> wrong("entity " + id + ": " + type + " is no type of entities"));
    return new Gold.Entity(
        id, kind, text(node, "name"), strings(node, "surface"), node.path("salient").asBoolean());
  }

  private Gold.Unit unit(JsonNode node) {
    int index = node.path("i").asInt(-1);
    check(index >= 0, "units: a unit without its number i");
    String claimer = orEmpty(node.path("claimer"));
    if (claimer.isEmpty()) {
      claimer = Gold.Unit.UNKNOWN;
    } else if (!claimer.equals(Gold.Unit.AUTHOR) && !claimer.equals(Gold.Unit.UNKNOWN)) {
      known(claimer, "unit " + index);
    }
    List<String> about = strings(node, "about");
    about.forEach(a -> known(a, "unit " + index));
    return new Gold.Unit(
        index, label(text(node, "label"), index), claimer, about, orEmpty(node.path("modality")));
  }

  private Gold.Label label(String name, int index) {
    for (Gold.Label label : Gold.Label.values()) {
      if (label.name().toLowerCase(Locale.ROOT).equals(name)) {
        return label;
      }
    }
    throw wrong("unit " + index + ": the label " + name + " is none of view, fact, none");
  }

  private Gold.Relation relation(JsonNode node) {
    List<Integer> units = new ArrayList<>();
    node.path("units").forEach(u -> units.add(u.asInt()));
    String subject = text(node, "s");
    String predicate = text(node, "p");
    String object = text(node, "o");
    known(subject, "relation " + predicate);
    known(object, "relation " + predicate);
    return new Gold.Relation(subject, predicate, object, units);
  }

  private void known(String id, String where) {
    check(ids.contains(id), where + ": there is no entity " + id);
  }

  private String text(JsonNode node, String field) {
    String value = orEmpty(node.path(field));
    check(!value.isEmpty(), field + ": a text is expected in " + node);
    return value;
  }

  private static String orEmpty(JsonNode value) {
    return value.isTextual() ? value.textValue() : "";
  }

  private static List<String> strings(JsonNode node, String field) {
    List<String> values = new ArrayList<>();
    node.path(field).forEach(v -> values.add(v.asText()));
    return values;
  }

  private void check(boolean holds, String what) {
    if (!holds) {
      throw wrong(what);
    }
  }

  private EvaluationException wrong(String what) {
    return new EvaluationException(what, file, "mend the gold file");
  }
}
