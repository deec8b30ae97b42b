package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yulu.explorer.GraphSummary;
import yulu.export.ExportFormat;
import yulu.linked.Catalogue;
import yulu.linked.DatasetStatistics;
import yulu.linked.Dump;
import yulu.linked.Dumps;
import yulu.linked.Site;
import yulu.store.Store;
import yulu.store.UntilChanged;

/**
 * What all servlets of linked data share: the graph, how it is published, and what is known of it.
 */
final class Publication implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Enough for files that are there; nobody waits for those that must be written. */
  private static final Duration AT_ONCE = Duration.ofMillis(100);

  private final Store store;
  private final Publishing options;
  private final GraphSummary summary;
  private final Site site;
  private final Dumps dumps;
  private final UntilChanged<DatasetStatistics> statistics;

  Publication(Store store, Publishing options, GraphSummary summary) {
    this.store = store;
    this.options = options;
    this.summary = summary;
    this.site = new Site(store.minter(), options.license());
    this.dumps = new Dumps(store);
    this.statistics = new UntilChanged<>(store, () -> store.read(DatasetStatistics::of));
  }

  Store store() {
    return store;
  }

  Publishing options() {
    return options;
  }

  Site site() {
    return site;
  }

  /** Of the graph. */
  String version() {
    return summary.version();
  }

  DatasetStatistics statistics() {
    return statistics.get();
  }

  /** What the descriptions of the data set tell of its content and services. */
  Catalogue catalogue(HttpServletRequest request) {
    return catalogue(request, List.of());
  }

  /** The same, with the files to download that are ready. */
  Catalogue catalogueWithDumps(HttpServletRequest request) throws IOException {
    return catalogue(request, readyDumps());
  }

  /** The dumps that are ready; those that are not are begun, and will be later. */
  List<Dump> readyDumps() throws IOException {
    long end = System.nanoTime() + AT_ONCE.toNanos();
    List<Dump> ready = new ArrayList<>();
    for (ExportFormat format : Dumps.formats()) {
      Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
      dumps.get(format, version(), left).ifPresent(ready::add);
    }
    return ready;
  }

  /**
   * @throws Refusal 503 if it is not ready yet
   */
  Dump dump(ExportFormat format) throws IOException {
    return dumps
        .get(format, version(), PATIENCE)
        .orElseThrow(
            () -> new Refusal(503, "The file is being written. Come back in some seconds."));
  }

  /** An IRI as a URI, for headers. */
  String uri(String iri) {
    Optional<String> path = site.minter().pathOf(iri);
    return path.map(p -> site.minter().base() + p.substring(1)).orElse(iri);
  }

  @Override
  public void close() {
    dumps.close();
  }

  private Catalogue catalogue(HttpServletRequest request, List<Dump> files) {
    return new Catalogue(site, WebAddress.of(request), version(), files);
  }
}
