package yulu.entity;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yulu.mention.EntityType;
import yulu.nlp.Dictionary;
import yulu.nlp.Folding;

/**
 * The entities that are known before any document is read, and the finder of their names in text.
 * Read from the CSV files of a folder; immutable, safe for many threads.
 */
public final class Lexicon {
  static final String DECISIONS = "decisions.csv";

  private final Map<EntityType, Map<String, Entity>> entities;
  private final Map<String, List<Alias>> aliases;
  private final Dictionary<List<Alias>> dictionary;
  private final Map<Entity, String> places;
  private final Map<Entity, Set<Entity>> neighbours;
  private final List<Decision> decisions;
  private final Rulings rulings;
  private final NearPersons nearPersons;

  private Lexicon(
      Map<EntityType, Map<String, Entity>> entities,
      Map<String, List<Alias>> aliases,
      Dictionary<List<Alias>> dictionary,
      Map<Entity, String> places,
      Map<Entity, Set<Entity>> neighbours,
      List<Decision> decisions,
      Rulings rulings,
      NearPersons nearPersons) {
    this.entities = entities;
    this.aliases = aliases;
    this.dictionary = dictionary;
    this.places = places;
    this.neighbours = neighbours;
    this.decisions = List.copyOf(decisions);
    this.rulings = rulings;
    this.nearPersons = nearPersons;
  }

  /** Why the lexicon has a name. */
  public enum Origin {
    /** A row of a table lists it. */
    ROW,
    /** The last part of a transliterated name that a row lists. */
    SURNAME,
    /** A person has decided so. */
    DECISION
  }

  /** What a name needs in order to count. */
  public enum Strength {
    /** Nothing: it means the entity wherever it stands. */
    ALONE,
    /**
     * {@code ^}: an everyday word; the document names the entity, or a concept next to it, or has
     * the word often.
     */
    IN_COMPANY,
    /** {@code ~}: an everyday word; the document names the entity by a name that counts alone. */
    CALLED_FOR;

    static Strength of(String name) {
      return name.startsWith("~") ? CALLED_FOR : name.startsWith("^") ? IN_COMPANY : ALONE;
    }
  }

  /** A name by which texts call an entity. */
  public record Alias(Entity entity, String surface, Strength strength, Origin origin) {
    /** True if the name is an everyday word too. */
    public boolean weak() {
      return strength != Strength.ALONE;
    }

    /** True if {@code original}, as the text writes it, may be this name. */
    boolean fits(String original) {
      boolean small =
          entity.type() == EntityType.WORK
              && Character.isUpperCase(surface.charAt(0))
              && Character.isLowerCase(original.charAt(0));
      return !small
          && (!cased() || original.startsWith(surface) || upper(original) || mixed(original));
    }

    /** LLaMA is Llama in another house style; llama is an animal, and GANs are not Mr Gans. */
    private boolean mixed(String original) {
      return surface.length() > 3
          && entity.type() != EntityType.PERSON
          && original.equalsIgnoreCase(surface)
          && Character.isUpperCase(original.charAt(0))
          && original.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Why a place with this name means the entity. */
    String rule() {
      return switch (origin) {
        case DECISION -> "decision.join";
        case SURNAME -> "lexicon.surname";
        case ROW -> weak() ? "lexicon.everyday-word" : "lexicon";
      };
    }

    private boolean upper(String original) {
      return surface.length() > 2
          && !hasSmall(original)
          && original.equals(surface.toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean hasSmall(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
          return true;
        }
      }
      return false;
    }

    /** Short Latin names with capitals are matched with their case: RL, AGI, Meta, Phi. */
    private boolean cased() {
      boolean upper = false;
      for (int i = 0; i < surface.length(); i++) {
        if (i == 5 || surface.charAt(i) >= 0x250) {
          return false;
        }
        upper |= Character.isUpperCase(surface.charAt(i));
      }
      return upper;
    }
  }

  /**
   * Reads people, organizations, systems, works, events and concepts ({@code people.csv}, {@code
   * people-NAME.csv} and so on) and {@code decisions.csv} of some folders.
   *
   * @throws LexiconException listing every defect by file and line
   */
  public static Lexicon read(Path... folders) {
    List<String> defects = new ArrayList<>();
    LexiconRows rows = new LexiconRows(defects);
    List<Path> tables = new ArrayList<>();
    for (Path folder : new LinkedHashSet<>(List.of(folders))) {
      tables.addAll(tables(folder));
    }
    tables.forEach(rows::read);
    rows.addBareSurnames();
    rows.checkReferences();
    DecisionRows decided = new DecisionRows(rows.entities(), defects);
    tables.stream()
        .filter(t -> t.getFileName().toString().equals(DECISIONS))
        .forEach(decided::read);
    decided.decisions().forEach(rows::addDecided);
    if (!defects.isEmpty()) {
      throw new LexiconException(
          Stream.of(folders).map(Path::toString).collect(Collectors.joining(", ")), defects);
    }
    Map<String, List<Alias>> aliases = rows.aliases();
    return new Lexicon(
        rows.entities(),
        aliases,
        new Dictionary<>(aliases),
        rows.placesByEntity(),
        rows.neighbours(),
        decided.decisions(),
        new Rulings(decided.decisions(), ""),
        new NearPersons(rows.entities().getOrDefault(EntityType.PERSON, Map.of()).values()));
  }

  private static List<Path> tables(Path folder) {
    List<Path> tables = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.csv")) {
      files.forEach(tables::add);
    } catch (IOException e) {
      throw new LexiconException(folder.toString(), List.of("cannot be read: " + e.getMessage()));
    }
    tables.sort(null);
    return tables;
  }

  /** A lexicon without entries. */
  public static Lexicon empty() {
    return new Lexicon(
        Map.of(),
        new TreeMap<>(),
        new Dictionary<>(Map.of()),
        Map.of(),
        Map.of(),
        List.of(),
        Rulings.NONE,
        new NearPersons(List.of()));
  }

  /** The same, as persons have decided for one document. */
  public Lexicon in(String document) {
    return decisions.isEmpty()
        ? this
        : new Lexicon(
            entities,
            aliases,
            dictionary,
            places,
            neighbours,
            decisions,
            new Rulings(decisions, document),
            nearPersons);
  }

  /** What persons have decided about names, in the order of the file. */
  public List<Decision> decisions() {
    return decisions;
  }

  /** {@code file:line} of the row that lists an entity. */
  public Optional<String> place(Entity entity) {
    return Optional.ofNullable(places.get(entity));
  }

  /** The concepts next to a concept in the scheme: broader, narrower and related ones. */
  Set<Entity> neighbours(Entity concept) {
    return neighbours.getOrDefault(concept, Set.of());
  }

  /** True if a person has decided that the name does not mean the entity. */
  boolean forbids(String name, Entity entity) {
    return rulings.forbids(name, entity);
  }

  /** True if a person has decided that the name means nothing. */
  public boolean rejects(String name) {
    return rulings.rejects(name);
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
    String folded = Folding.fold(name.strip());
    List<Alias> all = aliases.getOrDefault(folded, List.of());
    return rulings.isEmpty() ? all : rulings.on(folded, all);
  }

  /** The one entity of a type that has this name, weak names left out. */
  public Optional<Entity> named(String name, EntityType type) {
    return named(name).stream()
        .filter(a -> !a.weak() && a.entity().type() == type)
        .map(Alias::entity)
        .findFirst();
  }

  /** The one person whose full name sounds like this one, which nobody has. */
  Optional<NearPersons.Near> near(String name) {
    return nearPersons.to(name).filter(n -> !forbids(name, n.person()));
  }

  /** Every occurrence of every name in a folded text. */
  public void find(String folded, Dictionary.Hit<List<Alias>> hit) {
    if (rulings.isEmpty()) {
      dictionary.find(folded, hit);
      return;
    }
    dictionary.find(
        folded,
        (begin, end, all) -> {
          List<Alias> ruled = rulings.on(folded.substring(begin, end), all);
          if (!ruled.isEmpty()) {
            hit.at(begin, end, ruled);
          }
        });
  }

  /** Mutable tables of the names while they are read. */
  static Map<String, List<Alias>> newAliases() {
    return new HashMap<>();
  }
}
