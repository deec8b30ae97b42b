package yulu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yulu.server.ServerOptions;
import yulu.store.Store;

/** Builds the graph of the corpus and serves it. */
@Command(
    name = "up",
    header = "Build the graph of corpus/ and serve it.",
    footer = {
      "%nExamples:",
      "  yulu up                           the corpus that comes with the program",
      "  yulu up my-texts/ --port 0        your own documents, on a free port"
    })
final class UpCommand implements Callable<Integer> {
  /** Of the corpus that comes with the program. */
  private static final String LICENSE = "https://www.apache.org/licenses/LICENSE-2.0";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();
  @Mixin private ListenOptions listen = new ListenOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders to read (default: the corpus of the program).")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    Optional<String> license = paths.isEmpty() ? Optional.of(LICENSE) : Optional.empty();
    ServerOptions options = listen.checked(spec.commandLine(), license);
    List<Path> roots = paths.isEmpty() ? List.of(Home.corpus()) : paths;
    int threads = Runtime.getRuntime().availableProcessors();
    try (Store opened = Store.open(store.folder(), Optional.empty())) {
      new Building(opened, threads, true, curation.folder(), spec.commandLine().getErr())
          .once(roots);
    }
    Serving.untilStopped(store.open(), options, spec.commandLine().getOut());
    return 0;
  }
}
