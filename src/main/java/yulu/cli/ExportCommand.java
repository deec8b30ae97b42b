package yulu.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import yulu.export.ExportFormat;
import yulu.store.Store;
import yulu.text.YuluException;

/** Writes the whole graph for other tools. */
@Command(
    name = "export",
    header = "Write the graph for other tools.",
    description = "The same graph gives the same bytes. A file is there whole or not at all.%n",
    footer = {
      "%nExamples:",
      "  yulu export --format nq -o graph.nq     one statement a line, sorted",
      "  yulu export --format ttl | less         all graphs as one, to read"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      required = true,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.NQ;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private @Nullable Path output;

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      if (output == null) {
        try (OutputStream out =
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
          format.write(opened, out);
        }
      } else {
        writeFile(opened, output.toAbsolutePath());
      }
      return 0;
    } catch (IOException e) {
      throw new YuluException(
          "the export cannot be written: " + e.getMessage(),
          output == null ? "" : output.toString(),
          "choose another place with -o",
          e);
    }
  }

  private void writeFile(Store opened, Path file) throws IOException {
    Path folder = file.getParent();
    Path part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        format.write(opened, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
