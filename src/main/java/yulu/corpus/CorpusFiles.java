package yulu.corpus;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files below some roots that a reader knows.
 *
 * @param files ordered by identifier; no two have the same
 * @param findings what was named or found and is left out
 */
public record CorpusFiles(List<CorpusFile> files, List<Finding> findings) {
  public CorpusFiles {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /**
   * Lists files and folders. Hidden files, sidecars and, inside folders, files of unknown formats
   * are skipped; folders behind symbolic links are not entered.
   */
  public static CorpusFiles under(List<Path> roots) {
    Walk walk = new Walk();
    roots.forEach(walk::root);
    List<CorpusFile> files = new ArrayList<>(walk.files.values());
    files.sort(Comparator.comparing(CorpusFile::identifier));
    return new CorpusFiles(files, walk.findings);
  }

  private static final class Walk {
    private final Map<String, CorpusFile> files = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    void root(Path root) {
      try {
        if (Files.isDirectory(root)) {
          folder(root.toRealPath());
        } else if (Files.exists(root)) {
          named(root);
        } else {
          leave(root.toString(), "there is no such file or folder", "check the path");
        }
      } catch (IOException e) {
        leave(root.toString(), "it cannot be listed: " + reason(e), "check your rights to it");
      }
    }

    private void named(Path file) throws IOException {
      String name = String.valueOf(file.getFileName());
      if (Format.of(name).isEmpty()) {
        leave(
            file.toString(),
            "no reader knows this format",
            "give it one of the endings " + Format.known());
      } else {
        add(name, file);
      }
    }

    private void folder(Path root) {
      Deque<Path> open = new ArrayDeque<>(List.of(root));
      while (!open.isEmpty()) {
        Path folder = open.pop();
        try {
          for (Path entry : entries(folder)) {
            entry(root, entry, open);
          }
        } catch (IOException e) {
          leave(identifier(root, folder), "it cannot be listed: " + reason(e), "check your rights");
        }
      }
    }

    private void entry(Path root, Path entry, Deque<Path> open) throws IOException {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        open.push(entry);
      } else if (Format.of(String.valueOf(entry.getFileName())).isPresent()) {
        if (staysBelow(root, entry)) {
          add(identifier(root, entry), entry);
        } else {
          leave(
              identifier(root, entry),
              "it is a symbolic link that leaves the folder or leads nowhere",
              "copy the file, or name it on the command line");
        }
      }
    }

    private void add(String name, Path path) throws IOException {
      String identifier = Normalizer.normalize(name, Normalizer.Form.NFC);
      if (identifier.chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD)) {
        leave(
            identifier.replaceAll("\\p{Cntrl}", "?"),
            "its name holds a control character or is not Unicode",
            "rename it");
        return;
      }
      CorpusFile first = files.putIfAbsent(identifier, new CorpusFile(identifier, path));
      if (first != null && Files.mismatch(first.path(), path) >= 0) {
        leave(
            identifier,
            "another file with other content has the same name below its root: " + path,
            "rename one of the two, or build from a folder above both");
      }
    }

    private void leave(String identifier, String what, String howToMend) {
      findings.add(new Finding(identifier, what, howToMend));
    }

    private static List<Path> entries(Path folder) throws IOException {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        for (Path entry : stream) {
          if (!String.valueOf(entry.getFileName()).startsWith(".")) {
            entries.add(entry);
          }
        }
      } catch (DirectoryIteratorException e) {
        throw new IOException(e.getCause());
      }
      Collections.sort(entries);
      return entries;
    }

    private static boolean staysBelow(Path root, Path entry) {
      try {
        Path real = entry.toRealPath();
        return real.startsWith(root) && Files.isRegularFile(real);
      } catch (IOException e) {
        return false;
      }
    }

    private static String identifier(Path root, Path entry) {
      StringBuilder joined = new StringBuilder();
      for (Path part : root.relativize(entry)) {
        joined.append(joined.isEmpty() ? "" : "/").append(part);
      }
      return joined.toString();
    }

    private static String reason(IOException e) {
      return e.getClass().getSimpleName();
    }
  }
}
