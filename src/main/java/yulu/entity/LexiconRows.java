package yulu.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import yulu.mention.EntityType;
import yulu.nlp.Folding;
import yulu.text.Language;
import yulu.text.PartialDate;
import yulu.text.Scripts;

/**
 * Turns the rows of the lexicon's files into entities and their names, and lists defects by line.
 */
final class LexiconRows {
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern WIKIDATA = Pattern.compile("Q\\d+");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
  private static final Pattern ARXIV =
      Pattern.compile("\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}");

  private static final int SURNAME_LENGTH = 3;

  private final List<String> defects;
  private final Map<EntityType, Map<String, Entity>> entities = new EnumMap<>(EntityType.class);
  private final Map<String, List<Lexicon.Alias>> aliases = Lexicon.newAliases();
  private final Map<String, String> places = new HashMap<>();

  LexiconRows(List<String> defects) {
    this.defects = defects;
  }

  void read(Path file) {
    switch (table(file)) {
      case "concepts" -> rows(file, "en", "zh").forEach(this::concept);
      case "people" -> rows(file, "en", "zh").forEach(this::person);
      case "organizations" -> rows(file, "en", "zh").forEach(this::organization);
      case "systems" -> rows(file, "en", "zh").forEach(this::system);
      case "works" -> rows(file, "title_en", "title_zh").forEach(this::work);
      case "events" -> rows(file, "en", "zh").forEach(this::event);
      default -> {
        // Other tables of the folder (decisions) have readers of their own.
      }
    }
  }

  /** {@code people} for people.csv and people-reviewed.csv. */
  private static String table(Path file) {
    String stem = file.getFileName().toString().replaceFirst("\\.csv$", "");
    int hyphen = stem.indexOf('-');
    return hyphen < 0 ? stem : stem.substring(0, hyphen);
  }

  private List<CsvTable.Row> rows(Path file, String... columns) {
    List<String> required = new ArrayList<>(List.of(columns));
    required.add("id");
    return CsvTable.read(file, required, defects);
  }

  private void concept(CsvTable.Row row) {
    add(
        row,
        names(row, "en", "zh"),
        (key, names) ->
            new Entity.Concept(
                key,
                names,
                true,
                glosses(row, "definition_en", "definition_zh"),
                row.list("broader"),
                row.list("related"),
                wikidata(row)));
  }

  private void person(CsvTable.Row row) {
    add(
        row,
        names(row, "en", "zh"),
        (key, names) ->
            new Entity.Person(
                key, names, true, glosses(row, "description_en", "description_zh"), wikidata(row)));
  }

  private void organization(CsvTable.Row row) {
    add(
        row,
        names(row, "en", "zh"),
        (key, names) ->
            new Entity.Organization(
                key,
                names,
                true,
                row.optional("kind"),
                glosses(row, "description_en", "description_zh"),
                row.optional("homepage"),
                wikidata(row)));
  }

  private void system(CsvTable.Row row) {
    add(
        row,
        names(row, "en", "zh"),
        (key, names) ->
            new Entity.Software(
                key,
                names,
                true,
                row.optional("kind"),
                row.optional("maker"),
                glosses(row, "description_en", "description_zh"),
                wikidata(row)));
  }

  private void work(CsvTable.Row row) {
    Optional<String> doi = checked(row, "doi", DOI);
    Optional<String> arxiv = checked(row, "arxiv", ARXIV);
    Optional<Integer> year = row.optional("year").flatMap(y -> year(row, y));
    add(
        row,
        names(row, "title_en", "title_zh"),
        (key, names) ->
            new Entity.Work(
                key,
                names,
                true,
                row.optional("kind").orElse("paper"),
                row.list("authors"),
                year,
                row.optional("venue"),
                doi,
                arxiv,
                row.optional("url"),
                wikidata(row)));
  }

  private void event(CsvTable.Row row) {
    Optional<PartialDate> date = row.optional("date").flatMap(PartialDate::parse);
    if (row.optional("date").isPresent() && date.isEmpty()) {
      defects.add(row.where() + ": date is not YYYY, YYYY-MM or YYYY-MM-DD: " + row.get("date"));
    }
    add(
        row,
        names(row, "en", "zh"),
        (key, names) ->
            new Entity.Event(
                key,
                names,
                true,
                row.optional("kind"),
                date,
                glosses(row, "description_en", "description_zh"),
                wikidata(row)));
  }

  private interface Maker {
    Entity make(String key, Names names);
  }

  private void add(CsvTable.Row row, Optional<Names> names, Maker maker) {
    String key = row.get("id");
    if (!KEY.matcher(key).matches()) {
      defects.add(row.where() + ": id is not a lower-case slug: " + key);
      return;
    }
    if (names.isEmpty()) {
      defects.add(row.where() + ": " + key + " has no name");
      return;
    }
    Entity entity = maker.make(key, names.get());
    Map<String, Entity> ofType = entities.computeIfAbsent(entity.type(), t -> new TreeMap<>());
    if (ofType.putIfAbsent(key, entity) != null) {
      defects.add(row.where() + ": id " + key + " stands twice");
      return;
    }
    places.put(entity.type() + " " + key, row.where());
    for (String column : List.of("en", "zh", "title_en", "title_zh", "aliases_en", "aliases_zh")) {
      for (String name : row.list(column)) {
        alias(entity, name, Lexicon.Origin.ROW);
      }
    }
  }

  private void alias(Entity entity, String name, Lexicon.Origin origin) {
    Lexicon.Strength strength = Lexicon.Strength.of(name);
    String surface = unmarked(name);
    if (surface.length() < 2 && strength == Lexicon.Strength.ALONE) {
      return;
    }
    Lexicon.Alias alias = new Lexicon.Alias(entity, surface, strength, origin);
    for (String variant : Variants.of(surface)) {
      List<Lexicon.Alias> same = aliases.computeIfAbsent(variant, v -> new ArrayList<>(1));
      if (same.stream().noneMatch(a -> a.entity().equals(entity))) {
        same.add(alias);
        same.sort(Comparator.comparing(Lexicon.Alias::weak));
      }
    }
  }

  private Optional<Names> names(CsvTable.Row row, String en, String zh) {
    List<Names.Name> preferred = new ArrayList<>();
    List<Names.Name> alternative = new ArrayList<>();
    row.optional(en).ifPresent(n -> preferred.add(new Names.Name(unmarked(n), Language.EN)));
    row.optional(zh).ifPresent(n -> preferred.add(new Names.Name(unmarked(n), Language.ZH)));
    Set<String> seen = new HashSet<>();
    preferred.forEach(n -> seen.add(n.text()));
    for (String name : row.list("aliases_en")) {
      if (seen.add(unmarked(name))) {
        alternative.add(new Names.Name(unmarked(name), Language.EN));
      }
    }
    for (String name : row.list("aliases_zh")) {
      if (seen.add(unmarked(name))) {
        alternative.add(new Names.Name(unmarked(name), Language.ZH));
      }
    }
    return preferred.isEmpty() ? Optional.empty() : Optional.of(new Names(preferred, alternative));
  }

  private static String unmarked(String name) {
    return Lexicon.Strength.of(name) == Lexicon.Strength.ALONE ? name : name.substring(1).strip();
  }

  private static List<Entity.Gloss> glosses(CsvTable.Row row, String en, String zh) {
    List<Entity.Gloss> glosses = new ArrayList<>();
    row.optional(en).ifPresent(t -> glosses.add(new Entity.Gloss(t, Language.EN)));
    row.optional(zh).ifPresent(t -> glosses.add(new Entity.Gloss(t, Language.ZH)));
    return glosses;
  }

  private Optional<String> wikidata(CsvTable.Row row) {
    return checked(row, "wikidata", WIKIDATA);
  }

  private Optional<String> checked(CsvTable.Row row, String column, Pattern form) {
    Optional<String> value = row.optional(column);
    if (value.isPresent() && !form.matcher(value.get()).matches()) {
      defects.add(row.where() + ": " + column + " is malformed: " + value.get());
      return Optional.empty();
    }
    return value;
  }

  private Optional<Integer> year(CsvTable.Row row, String text) {
    if (text.matches("\\d{4}")) {
      return Optional.of(Integer.valueOf(text));
    }
    defects.add(row.where() + ": year is not four digits: " + text);
    return Optional.empty();
  }

  /**
   * Adds the last part of transliterated names (安芬森 of 克里斯蒂安·安芬森) where it is long enough to be no
   * everyday word, no other name, and one person's alone.
   */
  void addBareSurnames() {
    Map<String, Set<Entity>> owners = new TreeMap<>();
    for (Entity person : entities.getOrDefault(EntityType.PERSON, Map.of()).values()) {
      for (Names.Name name : person.names().all()) {
        String folded = Folding.fold(name.text());
        String last = folded.substring(folded.lastIndexOf('·') + 1);
        boolean han = last.chars().allMatch(c -> Scripts.isHan((char) c));
        if (folded.indexOf('·') > 0 && han && last.length() >= SURNAME_LENGTH) {
          owners.computeIfAbsent(last, l -> new HashSet<>()).add(person);
        }
      }
    }
    owners.forEach(
        (surname, people) -> {
          if (people.size() == 1 && !aliases.containsKey(surname)) {
            people.forEach(p -> alias(p, surname, Lexicon.Origin.SURNAME));
          }
        });
  }

  /** Adds the name of a decision, so that it is found; whether it counts is ruled by document. */
  void addDecided(Decision decision) {
    if (decision.kind() == Decision.Kind.REJECT) {
      for (Lexicon.Alias alias : aliases.getOrDefault(Folding.fold(decision.name()), List.of())) {
        defects.add(
            decision.place()
                + ": "
                + decision.name()
                + " is rejected, but "
                + where(alias.entity())
                + " lists it; take it out there, or forbid the join");
      }
    } else if (decision.kind() == Decision.Kind.JOIN) {
      Entity entity = decision.entity().orElseThrow();
      for (String variant : Variants.of(decision.name())) {
        aliases
            .computeIfAbsent(variant, v -> new ArrayList<>(1))
            .add(
                new Lexicon.Alias(
                    entity, decision.name(), Lexicon.Strength.ALONE, Lexicon.Origin.DECISION));
      }
    }
  }

  /** The concepts that stand next to each concept: broader, narrower and related ones. */
  Map<Entity, Set<Entity>> neighbours() {
    Map<String, Entity> concepts = entities.getOrDefault(EntityType.CONCEPT, Map.of());
    Map<Entity, Set<Entity>> out = new HashMap<>();
    for (Entity entity : concepts.values()) {
      Entity.Concept concept = (Entity.Concept) entity;
      List<String> keys = new ArrayList<>(concept.broader());
      keys.addAll(concept.related());
      for (String key : keys) {
        Entity other = concepts.get(key);
        if (other != null) {
          out.computeIfAbsent(concept, c -> new HashSet<>()).add(other);
          out.computeIfAbsent(other, c -> new HashSet<>()).add(concept);
        }
      }
    }
    return out;
  }

  /** {@code file:line} of every entity's row. */
  Map<Entity, String> placesByEntity() {
    Map<Entity, String> out = new HashMap<>();
    entities.values().forEach(all -> all.values().forEach(e -> out.put(e, where(e))));
    return out;
  }

  /** Broader and related concepts and makers must exist, and broader must not go round. */
  void checkReferences() {
    Map<String, Entity> concepts = entities.getOrDefault(EntityType.CONCEPT, Map.of());
    for (Entity entity : concepts.values()) {
      Entity.Concept concept = (Entity.Concept) entity;
      List<String> all = new ArrayList<>(concept.broader());
      all.addAll(concept.related());
      for (String key : all) {
        if (!concepts.containsKey(key)) {
          defects.add(
              where(entity)
                  + ": "
                  + concept.key()
                  + " refers to a concept that is missing: "
                  + key);
        }
      }
      if (goesRound(concept, concepts)) {
        defects.add(where(entity) + ": " + concept.key() + " is broader than itself");
      }
    }
    Map<String, Entity> organizations = entities.getOrDefault(EntityType.ORGANIZATION, Map.of());
    for (Entity entity : entities.getOrDefault(EntityType.SYSTEM, Map.of()).values()) {
      ((Entity.Software) entity)
          .maker()
          .filter(m -> !organizations.containsKey(m))
          .ifPresent(
              m -> defects.add(where(entity) + ": maker is missing in organizations.csv: " + m));
    }
  }

  private static boolean goesRound(Entity.Concept concept, Map<String, Entity> concepts) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(concept.broader());
    while (!open.isEmpty()) {
      String key = open.remove(open.size() - 1);
      if (key.equals(concept.key())) {
        return true;
      }
      if (seen.add(key) && concepts.get(key) instanceof Entity.Concept next) {
        open.addAll(next.broader());
      }
    }
    return false;
  }

  private String where(Entity entity) {
    return places.getOrDefault(entity.type() + " " + entity.key(), entity.key());
  }

  Map<EntityType, Map<String, Entity>> entities() {
    Map<EntityType, Map<String, Entity>> out = new LinkedHashMap<>();
    out.putAll(entities);
    return out;
  }

  Map<String, List<Lexicon.Alias>> aliases() {
    return aliases;
  }
}
