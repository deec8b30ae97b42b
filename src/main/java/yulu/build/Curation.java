package yulu.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yulu.entity.CsvAppender;
import yulu.entity.Entity;
import yulu.entity.Lexicon;
import yulu.entity.LexiconException;
import yulu.mention.EntityType;
import yulu.text.YuluException;

/**
 * Puts what a curator decides into files that the next build reads: accepted candidates as rows of
 * a table of the lexicon ({@code concepts-reviewed.csv}), everything else as rows of {@code
 * decisions.csv}. A row that the lexicon would not take is not kept.
 */
public final class Curation {
  private static final String DECISIONS = "decisions.csv";
  private static final List<String> DECISION_COLUMNS =
      List.of("decision", "name", "entity", "document", "who", "date", "why");
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "Person", EntityType.PERSON,
          "Organization", EntityType.ORGANIZATION,
          "Concept", EntityType.CONCEPT,
          "Paper", EntityType.WORK,
          "Work", EntityType.WORK,
          "System", EntityType.SYSTEM,
          "Event", EntityType.EVENT);

  private final List<Path> folders;

  /**
   * @param home folder that holds {@code ontology/}
   * @param own folder where the files are kept; {@code ontology/} if left out
   */
  public Curation(Path home, Optional<Path> own) {
    this.folders = folders(home, own);
  }

  /** The folders that the lexicon is read from, the program's own first. */
  static List<Path> folders(Path home, Optional<Path> own) {
    List<Path> folders = new ArrayList<>();
    folders.add(home.resolve("ontology"));
    own.filter(f -> !sameFolder(f, folders.get(0))).ifPresent(folders::add);
    return folders;
  }

  private static boolean sameFolder(Path a, Path b) {
    try {
      return Files.isDirectory(a) && Files.isSameFile(a, b);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * What was written.
   *
   * @param file the file
   * @param rows its new rows
   */
  public record Change(Path file, List<String> rows) {
    public Change {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Who decides, when and why; each may be empty.
   *
   * @param date as YYYY-MM-DD
   */
  public record Note(String who, String date, String why) {}

  /**
   * Makes a candidate an entry of the lexicon.
   *
   * @param kind local name of its class, such as {@code Concept}
   * @param id key of the entry
   * @param names by column: en, zh, aliases_en, aliases_zh
   * @param broader keys of broader concepts; for concepts only
   * @throws LexiconException if the row does not fit, with its line; nothing is changed then
   */
  public Change accept(String kind, String id, Map<String, String> names, List<String> broader) {
    EntityType type = type(kind);
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", id);
    boolean titled = type == EntityType.WORK;
    names.forEach((column, name) -> row.put(titled ? title(column) : column, name));
    if (titled) {
      row.put("kind", kind.equals("Paper") ? "paper" : "work");
    }
    row.put("broader", String.join("|", broader));
    String table = table(type);
    return append(table + "-reviewed.csv", header(table), List.of(row));
  }

  /** Puts down that these names mean nothing. */
  public Change reject(List<String> names, Note note) {
    return decide("reject", names, "", note);
  }

  /**
   * Puts down that these names mean an entity of the lexicon.
   *
   * @param entity its path, such as {@code concept/scaling}
   */
  public Change join(List<String> names, String entity, Note note) {
    return decide("join", names, entity, note);
  }

  /**
   * The path of the one entity of the lexicon that a path, key or name means.
   *
   * @throws YuluException if there is none, or there are several
   */
  public String listed(String asked) {
    Lexicon lexicon = Lexicon.read(folders.toArray(Path[]::new));
    List<String> paths = new ArrayList<>();
    for (Entity entity : lexicon.all()) {
      String path = entity.type().path() + "/" + entity.key();
      if (path.equals(asked) || entity.key().equals(asked)) {
        paths.add(path);
      }
    }
    if (paths.isEmpty()) {
      lexicon
          .named(asked)
          .forEach(a -> paths.add(a.entity().type().path() + "/" + a.entity().key()));
    }
    if (paths.size() != 1) {
      throw new CurationException(
          paths.isEmpty()
              ? "the lexicon has nothing that is called " + asked
              : asked + " means several things in the lexicon",
          paths.isEmpty()
              ? "give the name or path of an entry; accept the candidate first if it is new"
              : "give one of them: " + String.join(" ", paths));
    }
    return paths.get(0);
  }

  private Change decide(String decision, List<String> names, String entity, Note note) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String name : names) {
      rows.add(
          Map.of(
              "decision",
              decision,
              "name",
              name,
              "entity",
              entity,
              "who",
              note.who(),
              "date",
              note.date(),
              "why",
              note.why()));
    }
    return append(DECISIONS, DECISION_COLUMNS, rows);
  }

  /** Appends, reads the lexicon as the build would, and takes it back if that fails. */
  private Change append(String name, List<String> header, List<Map<String, String>> rows) {
    Path folder = folders.get(folders.size() - 1);
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      Optional<byte[]> before =
          Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      String old = before.map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
      CsvAppender appended = CsvAppender.to(old, header, rows);
      write(file, appended.text().getBytes(StandardCharsets.UTF_8));
      try {
        Lexicon.read(folders.toArray(Path[]::new));
      } catch (LexiconException e) {
        if (before.isPresent()) {
          write(file, before.get());
        } else {
          Files.delete(file);
        }
        throw e;
      }
      return new Change(file, appended.rows());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, bytes);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static EntityType type(String kind) {
    EntityType type = TYPES.get(kind);
    if (type == null) {
      throw new CurationException(
          "a " + kind + " has no table in the lexicon", "accept something else");
    }
    return type;
  }

  private static String table(EntityType type) {
    return switch (type) {
      case PERSON -> "people";
      case ORGANIZATION -> "organizations";
      case CONCEPT -> "concepts";
      case WORK -> "works";
      case SYSTEM -> "systems";
      case EVENT -> "events";
    };
  }

  private static String title(String column) {
    return column.length() == 2 ? "title_" + column : column;
  }

  /** The columns of the table that the program brings. */
  private List<String> header(String table) {
    Path folder = folders.get(0);
    try (Stream<Path> files = Files.list(folder)) {
      Path brought =
          files
              .filter(f -> isTable(f.getFileName().toString(), table))
              .min(Comparator.naturalOrder())
              .orElseThrow(
                  () ->
                      new CurationException(
                          "the lexicon has no table of " + table + " in " + folder,
                          "put back the one that came with the program"));
      return CsvAppender.columns(Files.readString(brought));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /** concepts-ai.csv is a table of concepts, concepts-reviewed.csv one that grew here. */
  private static boolean isTable(String file, String table) {
    return file.matches(table + "(?!-reviewed)(?:-[^.]*)?\\.csv");
  }
}
