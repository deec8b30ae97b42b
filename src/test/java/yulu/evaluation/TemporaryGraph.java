package yulu.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import yulu.build.GraphBuild;
import yulu.build.Progress;
import yulu.store.Store;

/** Builds documents as the program does. */
final class TemporaryGraph {
  static final Path HOME = Path.of(System.getProperty("yulu.home", "."));

  private TemporaryGraph() {}

  static Store build(Path folder, List<Path> documents) {
    Store store = Store.open(folder, Optional.empty());
    new GraphBuild(HOME, store, 2, false).build(documents, Progress.none());
    return store;
  }
}
