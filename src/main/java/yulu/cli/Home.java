package yulu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import yulu.text.YuluException;

/** The program's own folder, with {@code ontology/}, {@code queries/} and {@code corpus/}. */
final class Home {
  private Home() {}

  /**
   * What the launcher says, else the current folder.
   *
   * @throws YuluException if it has no ontology
   */
  static Path folder() {
    Path home = Path.of(System.getProperty("yulu.home", ""));
    if (!Files.isDirectory(home.resolve("ontology"))) {
      throw new YuluException(
          "there is no folder ontology/ here, so this is not Yulu's home",
          home.toAbsolutePath().toString(),
          "start the program with ./yulu, or set -Dyulu.home to the folder that you cloned");
    }
    return home;
  }

  static Path queries() {
    return folder().resolve("queries");
  }

  /** The file of the shapes, if the home has one. */
  static Optional<Path> shapes() {
    return Optional.of(folder().resolve("ontology").resolve("shapes.ttl")).filter(Files::exists);
  }

  static Path corpus() {
    return folder().resolve("corpus");
  }
}
