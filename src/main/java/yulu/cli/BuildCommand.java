package yulu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yulu.store.Store;

/** Reads files and folders into the store. */
@Command(
    name = "build",
    header = "Read files and folders into the store.",
    description =
        "The store holds the graph of these files and of no others afterwards. Only what changed is"
            + " read again. A file that cannot be read is named with the reason; the others go on,"
            + " and the exit code is 1.%n",
    footer = {
      "%nExamples:",
      "  yulu build talks/ letter.docx     the graph of a folder and a file",
      "  yulu build talks/ --watch         again whenever something changes",
      "  yulu build talks/ --no-text       without the documents' whole texts"
    })
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders to read (default: the corpus of the program).")
  private List<Path> paths = List.of();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Base of the IRIs (default: https://w3id.org/yulu/).")
  private @Nullable String base;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents worked on at one time (default: the processors of this machine).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-text", description = "Leave the documents' whole texts out of the graph.")
  private boolean withoutText;

  @Option(names = "--watch", description = "Stay and build again whenever something changes.")
  private boolean watch;

  @Override
  public Integer call() {
    List<Path> roots = paths.isEmpty() ? List.of(Home.corpus()) : paths;
    for (Path root : roots) {
      if (!Files.exists(root)) {
        throw new ParameterException(spec.commandLine(), "There is no file or folder " + root);
      }
    }
    if (curation.folder().filter(f -> !Files.isDirectory(f)).isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "There is no folder " + curation.folder().orElseThrow());
    }
    if (base != null && !base.matches("https?://[^/].*/")) {
      throw new ParameterException(
          spec.commandLine(), "--base must be an http(s) IRI that ends with '/', not " + base);
    }
    try (Store opened = Store.open(store.folder(), Optional.ofNullable(base))) {
      Building building =
          new Building(
              opened, threads, !withoutText, curation.folder(), spec.commandLine().getErr());
      boolean complete = building.once(roots);
      if (watch) {
        new FileWatch(roots).forever(() -> building.once(roots));
      }
      return complete ? 0 : 1;
    }
  }
}
