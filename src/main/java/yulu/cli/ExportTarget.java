package yulu.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import yulu.export.ExportFormat;

/**
 * Where an export goes: to standard output, to a file that is there whole or not at all, or, if it
 * is a zip of tables and the name does not end with {@code .zip}, to files in a folder, each of
 * which is there whole or not at all.
 *
 * @param path empty for standard output
 * @param folder whether the path is a folder for the tables
 */
record ExportTarget(Optional<Path> path, boolean folder) {
  /** Writes all bytes. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * @throws ParameterException if tables would go to one file that is no zip, or to a terminal
   */
  static ExportTarget of(ExportFormat format, @Nullable Path output, CommandLine command) {
    if (format != ExportFormat.CSV) {
      return new ExportTarget(Optional.ofNullable(output), false);
    } else if (output == null) {
      if (Terminal.onStandardOutput()) {
        throw new ParameterException(
            command, "Tables are written as a zip; say where with -o, to x.zip or a folder.");
      }
      return new ExportTarget(Optional.empty(), false);
    }
    String name = String.valueOf(output.getFileName());
    if (name.endsWith(".csv")) {
      throw new ParameterException(
          command,
          "There are two tables, of nodes and of edges: name a folder or a .zip, not "
              + Plain.text(output.toString())
              + ".");
    }
    return new ExportTarget(Optional.of(output), !name.endsWith(".zip"));
  }

  void write(Content content) throws IOException {
    if (path.isEmpty()) {
      try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
        content.write(out);
      }
      return;
    }
    Path absolute = path.get().toAbsolutePath();
    if (folder) {
      Files.createDirectories(absolute);
      unpacked(content, absolute);
    } else {
      whole(content, absolute);
    }
  }

  private static void whole(Content content, Path file) throws IOException {
    Path part = part(file);
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
        content.write(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Not a temporary file of the JDK: others may read the export as they may any new file. */
  private static Path part(Path file) {
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return file.resolveSibling(name);
  }

  /** First all of it beside the place, then file by file into it. */
  private static void unpacked(Content content, Path folder) throws IOException {
    Path part = part(folder.resolve("tables"));
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
        content.write(out);
      }
      try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(part))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          whole(zip::transferTo, folder.resolve(entry.getName()));
        }
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
