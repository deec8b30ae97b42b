package yulu.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stands for everything besides a document that decides what is found in it: the lexicon's files
 * and the program with its rules. Documents are read again when it changes.
 */
final class RulesVersion {
  private RulesVersion() {}

  /**
   * Hash of the lexicon's folders and of the program's own code.
   *
   * @param folders that hold the lexicon, or the ontology
   * @param ending of the files that count: {@code .csv} for the lexicon, {@code .ttl} for the
   *     ontology
   */
  static String of(List<Path> folders, String ending) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path folder : folders) {
        for (Path file : files(folder, ending)) {
          digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
      Path code = code();
      List<Path> parts = Files.isDirectory(code) ? files(code, "") : List.of(code);
      for (Path part : parts) {
        digest.update(Files.readAllBytes(part));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own files", e);
    }
  }

  private static Path code() {
    return Path.of(
        java.net.URI.create(
            RulesVersion.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .filter(p -> p.getFileName().toString().endsWith(ending))
          .forEach(files::add);
    }
    Collections.sort(files);
    return files;
  }
}
