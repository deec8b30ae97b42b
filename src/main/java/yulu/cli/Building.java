package yulu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import yulu.build.BuildSummary;
import yulu.build.GraphBuild;
import yulu.store.GraphStatistics;
import yulu.store.Store;

/** Builds the graph and tells how it went. */
final class Building {
  private final Store store;
  private final GraphBuild build;
  private final PrintWriter err;

  Building(Store store, int threads, boolean withText, Optional<Path> curation, PrintWriter err) {
    this.store = store;
    this.build = new GraphBuild(Home.folder(), curation, store, threads, withText);
    this.err = err;
  }

  /** Builds once; true if every file could be read. */
  boolean once(List<Path> roots) {
    long begin = System.nanoTime();
    BuildSummary summary;
    try (BuildProgress progress = new BuildProgress(err, Terminal.onStandardError())) {
      summary = build.build(roots, progress);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    summary
        .findings()
        .forEach(finding -> err.println("left out " + Plain.text(finding.toString())));
    err.println(inWords(summary, seconds));
    err.flush();
    return summary.findings().isEmpty();
  }

  private String inWords(BuildSummary summary, double seconds) {
    GraphStatistics graph = summary.statistics();
    return String.format(
        "%,d read, %,d unchanged, %,d gone, in %.1f s (%,.0f characters a second).%n"
            + "%s: %,d documents, %,d claims, %,d people, %,d concepts, %,d triples.",
        summary.read(),
        summary.unchanged(),
        summary.removed(),
        seconds,
        summary.characters() / Math.max(seconds, 0.001),
        store.folder(),
        graph.of("Document"),
        graph.of("Claim"),
        graph.of("Person"),
        graph.of("Concept"),
        graph.quads());
  }
}
