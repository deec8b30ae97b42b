package yulu.entity;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yulu.mention.EntityType;
import yulu.nlp.Dictionary;
import yulu.nlp.Folding;

/**
 * The entities that are known before any document is read, and the finder of their names in text.
 * Read from the CSV files of one folder; immutable, safe for many threads.
 */
public final class Lexicon {
  private final Map<EntityType, Map<String, Entity>> entities;
  private final Map<String, List<Alias>> aliases;
  private final Dictionary<List<Alias>> dictionary;

  private Lexicon(Map<EntityType, Map<String, Entity>> entities, Map<String, List<Alias>> aliases) {
    this.entities = entities;
    this.aliases = aliases;
    this.dictionary = new Dictionary<>(aliases);
  }

  /** A name by which texts call an entity. */
  public record Alias(Entity entity, String surface, boolean weak) {
    /** True if {@code original}, as the text writes it, may be this name. */
    boolean fits(String original) {
      return !cased() || original.startsWith(surface) || upper(original);
    }

    private boolean upper(String original) {
      return surface.length() > 2 && original.equals(surface.toUpperCase(java.util.Locale.ROOT));
    }

    /** Short Latin names with capitals are matched with their case: RL, AGI, Meta, Phi. */
    private boolean cased() {
      return surface.length() <= 5
          && surface.chars().allMatch(c -> c < 0x250)
          && surface.chars().anyMatch(Character::isUpperCase);
    }
  }

  /**
   * Reads people.csv, organizations.csv, systems.csv, works.csv, events.csv and all concepts*.csv
   * of a folder.
   *
   * @throws LexiconException listing every defect by file and line
   */
  public static Lexicon read(Path folder) {
    List<String> defects = new ArrayList<>();
    LexiconRows rows = new LexiconRows(defects);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.csv")) {
      List<Path> sorted = new ArrayList<>();
      files.forEach(sorted::add);
      sorted.sort(null);
      for (Path file : sorted) {
        rows.read(file);
      }
    } catch (IOException e) {
      throw new LexiconException(folder.toString(), List.of("cannot be read: " + e.getMessage()));
    }
    rows.addBareSurnames();
    rows.checkReferences();
    if (!defects.isEmpty()) {
      throw new LexiconException(folder.toString(), defects);
    }
    return new Lexicon(rows.entities(), rows.aliases());
  }

  /** A lexicon without entries. */
  public static Lexicon empty() {
    return new Lexicon(Map.of(), new TreeMap<>());
  }

  /** The entities of one type, by key. */
  public Collection<Entity> all(EntityType type) {
    return entities.getOrDefault(type, Map.of()).values();
  }

  /** Every entity, by type and key. */
  public List<Entity> all() {
    List<Entity> all = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      all.addAll(all(type));
    }
    return all;
  }

  public Optional<Entity> get(EntityType type, String key) {
    return Optional.ofNullable(entities.getOrDefault(type, Map.of()).get(key));
  }

  /** What a name may stand for, strong names first. */
  public List<Alias> named(String name) {
    return aliases.getOrDefault(Folding.fold(name.strip()), List.of());
  }

  /** The one entity of a type that has this name, weak names left out. */
  public Optional<Entity> named(String name, EntityType type) {
    return named(name).stream()
        .filter(a -> !a.weak() && a.entity().type() == type)
        .map(Alias::entity)
        .findFirst();
  }

  /** Every occurrence of every name in a folded text. */
  public void find(String folded, Dictionary.Hit<List<Alias>> hit) {
    dictionary.find(folded, hit);
  }

  /** Mutable tables of the names while they are read. */
  static Map<String, List<Alias>> newAliases() {
    return new HashMap<>();
  }
}
