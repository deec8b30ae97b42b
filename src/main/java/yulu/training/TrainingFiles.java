package yulu.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import yulu.text.WordList;

/** The files that the tagger is trained from: {@code sentences/*.txt} and {@code names/*.txt}. */
public final class TrainingFiles {
  private static final int COMMON_SURNAMES = 90;

  private final Path folder;

  public TrainingFiles(Path folder) {
    this.folder = folder;
  }

  /** All sentences, by file and line. */
  List<MarkedSentence> sentences() {
    List<MarkedSentence> sentences = new ArrayList<>();
    for (Path file : files("sentences")) {
      int number = 0;
      for (String line : lines(file)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          try {
            sentences.add(MarkedSentence.parse(line.strip()));
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
          }
        }
      }
    }
    return sentences;
  }

  /** Words by list. */
  Map<String, List<String>> names() {
    Map<String, List<String>> lists = new TreeMap<>();
    for (Path file : files("names")) {
      String list = file.getFileName().toString().replace(".txt", "");
      List<List<String>> rows = rows(file);
      if (list.equals("brand-syllables")) {
        lists.put("brand-heads", rows.get(0));
        lists.put("brand-tails", rows.get(1));
      } else {
        lists.put(list, rows.stream().flatMap(List::stream).toList());
      }
    }
    List<String> surnames = new ArrayList<>(WordList.read("surnames.txt"));
    lists.put("surnames", surnames);
    lists.put("common-surnames", surnames.subList(0, COMMON_SURNAMES));
    lists.put(
        "latin-given",
        WordList.read("given-names.txt").stream().filter(n -> n.matches("[A-Z][a-z]+")).toList());
    return lists;
  }

  /** Hash of all files; of their text, so that line ends of a checkout do not matter. */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : List.of("names", "sentences")) {
        for (Path file : files(part)) {
          digest.update((part + "/" + file.getFileName()).getBytes(StandardCharsets.UTF_8));
          digest.update(String.join("\n", lines(file)).getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<List<String>> rows(Path file) {
    Map<Integer, List<String>> rows = new LinkedHashMap<>();
    for (String line : lines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> words =
            Stream.of(line.strip().split("\\s+")).map(w -> w.replace('_', ' ')).toList();
        rows.put(rows.size(), words);
      }
    }
    return List.copyOf(rows.values());
  }

  private List<Path> files(String part) {
    try (Stream<Path> files = Files.list(folder.resolve(part))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("training data in " + folder.resolve(part), e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("training data " + file, e);
    }
  }
}
