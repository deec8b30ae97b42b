package yulu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import yulu.entity.SmallLexicon;

/** A home of the program with the small lexicon, so that each build takes a moment only. */
final class SmallHome implements AutoCloseable {
  private static final String PROPERTY = "yulu.home";
  private final String before = System.getProperty(PROPERTY, "");

  SmallHome(Path folder) throws IOException {
    Path project = Path.of(before);
    copy(SmallLexicon.FOLDER, ".csv", folder.resolve("ontology"));
    copy(project.resolve("ontology"), ".ttl", folder.resolve("ontology"));
    copy(project.resolve("queries"), ".rq", folder.resolve("queries"));
    System.setProperty(PROPERTY, folder.toString());
  }

  private static void copy(Path from, String ending, Path to) throws IOException {
    Files.createDirectories(to);
    List<Path> files;
    try (Stream<Path> all = Files.list(from)) {
      files = all.filter(f -> f.toString().endsWith(ending)).toList();
    }
    for (Path file : files) {
      Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
    }
  }

  @Override
  public void close() {
    System.setProperty(PROPERTY, before);
  }
}
