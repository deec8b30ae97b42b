package yulu.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yulu.mention.EntityType;
import yulu.text.PartialDate;

/** Reads {@code decisions.csv} and lists what is wrong with it, or at odds, by line. */
final class DecisionRows {
  /** Columns of the file, in the order in which the program writes them. */
  static final List<String> COLUMNS =
      List.of("decision", "name", "entity", "document", "who", "date", "why");

  private final Map<EntityType, Map<String, Entity>> entities;
  private final List<String> defects;
  private final List<Decision> decisions = new ArrayList<>();

  DecisionRows(Map<EntityType, Map<String, Entity>> entities, List<String> defects) {
    this.entities = entities;
    this.defects = defects;
  }

  void read(Path file) {
    for (CsvTable.Row row : CsvTable.read(file, List.of("decision", "name", "entity"), defects)) {
      row(row).ifPresent(this::add);
    }
  }

  List<Decision> decisions() {
    return decisions;
  }

  private Optional<Decision> row(CsvTable.Row row) {
    Optional<Decision.Kind> kind = kind(row);
    String name = row.get("name");
    if (kind.isEmpty()) {
      return Optional.empty();
    } else if (name.isEmpty()) {
      defects.add(row.where() + ": the name is missing");
      return Optional.empty();
    }
    if (row.optional("date").isPresent() && PartialDate.parse(row.get("date")).isEmpty()) {
      defects.add(row.where() + ": date is not YYYY, YYYY-MM or YYYY-MM-DD: " + row.get("date"));
    }
    Optional<Entity> entity =
        kind.get() == Decision.Kind.REJECT ? Optional.empty() : entity(row, name);
    if (kind.get() != Decision.Kind.REJECT && entity.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Decision(
            kind.get(),
            name,
            entity,
            row.optional("document"),
            row.get("who"),
            row.get("date"),
            row.get("why"),
            row.where()));
  }

  private Optional<Decision.Kind> kind(CsvTable.Row row) {
    String kind = row.get("decision");
    Optional<Decision.Kind> known =
        Stream.of(Decision.Kind.values())
            .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(kind))
            .findFirst();
    if (known.isEmpty()) {
      defects.add(row.where() + ": decision is join, forbid or reject, not: " + kind);
    }
    return known;
  }

  private Optional<Entity> entity(CsvTable.Row row, String name) {
    String path = row.get("entity");
    int slash = path.lastIndexOf('/');
    String kind = slash < 0 ? "" : path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
    String key = path.substring(slash + 1);
    Optional<EntityType> type = type(kind);
    if (type.isEmpty()) {
      defects.add(
          row.where()
              + ": entity is a path such as person/ilya-sutskever, not: "
              + (path.isEmpty() ? "(nothing)" : path));
      return Optional.empty();
    }
    Optional<Entity> entity =
        Optional.ofNullable(entities.getOrDefault(type.get(), Map.of()).get(key));
    if (entity.isEmpty()) {
      defects.add(
          row.where()
              + ": no table of the lexicon has "
              + path
              + ", so nothing can be decided about it and "
              + name
              + "; add a row for it first");
    }
    return entity;
  }

  private static Optional<EntityType> type(String kind) {
    if (kind.equals("paper")) {
      return Optional.of(EntityType.WORK);
    }
    for (EntityType type : EntityType.values()) {
      if (type.path().equals(kind)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Adds it if it agrees with all others; else tells both lines. */
  private void add(Decision decision) {
    for (Decision other : decisions) {
      if (decision.sameScope(other)) {
        Optional<String> conflict = conflict(decision, other);
        if (conflict.isPresent()) {
          defects.add(decision.place() + ": " + conflict.get() + " (" + other.place() + ")");
          return;
        }
      }
    }
    decisions.add(decision);
  }

  private static Optional<String> conflict(Decision a, Decision b) {
    boolean same = a.entity().equals(b.entity());
    boolean joins = a.kind() == Decision.Kind.JOIN && b.kind() == Decision.Kind.JOIN;
    if (joins && !same) {
      return Optional.of(
          a.name() + " is joined to " + path(a) + " here and to " + path(b) + " elsewhere");
    }
    boolean opposed = a.kind() != b.kind();
    boolean rejection =
        opposed && (a.kind() == Decision.Kind.REJECT || b.kind() == Decision.Kind.REJECT);
    boolean joinOfAny = a.kind() == Decision.Kind.JOIN || b.kind() == Decision.Kind.JOIN;
    if (rejection && joinOfAny) {
      return Optional.of(a.name() + " is both joined and rejected");
    }
    if (opposed && !rejection && same) {
      return Optional.of(a.name() + " is both joined to " + path(a) + " and kept from it");
    }
    return Optional.empty();
  }

  private static String path(Decision decision) {
    return decision.entity().map(e -> e.type().path() + "/" + e.key()).orElse("");
  }
}
