package yulu.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where a curator's own tables and decisions are. */
final class CurationOption {
  @Option(
      names = "--curation",
      paramLabel = "DIR",
      description =
          "Folder with your own decisions.csv and tables of the lexicon, read after those of the"
              + " program (default: none; decisions are in the program's ontology/).")
  private @Nullable Path folder;

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }
}
