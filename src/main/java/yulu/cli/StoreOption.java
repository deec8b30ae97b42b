package yulu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import yulu.store.Store;

/** The option that says where the graph is kept. */
final class StoreOption {
  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      defaultValue = ".yulu/store",
      description = "Folder that keeps the graph (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of(".yulu/store");

  Path folder() {
    return folder;
  }

  /** The graph that is there. */
  Store open() {
    return Store.openExisting(folder);
  }
}
