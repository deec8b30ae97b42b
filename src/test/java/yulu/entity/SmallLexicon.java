package yulu.entity;

import java.nio.file.Path;

/** A lexicon of things that do not exist, small enough to know by heart. */
public final class SmallLexicon {
  private static final Path HOME = Path.of(System.getProperty("yulu.home", "."));

  /** The folder of its files. */
  public static final Path FOLDER = HOME.resolve("src/test/resources/yulu/entity/small");

  private SmallLexicon() {}

  public static Lexicon read() {
    return Lexicon.read(FOLDER);
  }
}
