package yulu.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import yulu.corpus.CorpusFile;
import yulu.corpus.CorpusFiles;
import yulu.corpus.Finding;
import yulu.corpus.Loading;
import yulu.corpus.SourceFile;
import yulu.entity.Lexicon;
import yulu.nlp.ContentWords;
import yulu.nlp.Folding;
import yulu.rdf.DocumentCheck;
import yulu.store.DocumentLinks;
import yulu.store.DocumentState;
import yulu.store.Publication;
import yulu.store.SharedGraphs;
import yulu.store.Store;

/**
 * Builds the graph of a corpus in a store: this is the program's table of contents.
 *
 * <ol>
 *   <li>list the files of the corpus,
 *   <li>read the lexicon,
 *   <li>publish vocabulary and ontology,
 *   <li>for each file that changed: read it, extract it, check it, publish it,
 *   <li>take out documents that left the corpus,
 *   <li>link claims that restate, revise, dispute or support others.
 * </ol>
 */
public final class GraphBuild {
  private static final int QUADS_IN_BATCH = 200_000;
  private static final int AHEAD = 3;

  private final Path home;
  private final Store store;
  private final int threads;
  private final boolean withText;
  private final List<Path> lexicon;

  /**
   * @param home folder that holds {@code ontology/}
   * @param store where the graph is published; stays open
   * @param threads documents worked on at a time, at least 1
   * @param withText false leaves the documents' whole texts out of the graph
   */
  public GraphBuild(Path home, Store store, int threads, boolean withText) {
    this(home, Optional.empty(), store, threads, withText);
  }

  /**
   * @param curation folder with further tables of the lexicon and decisions
   */
  public GraphBuild(
      Path home, Optional<Path> curation, Store store, int threads, boolean withText) {
    this.home = home;
    this.lexicon = Curation.folders(home, curation);
    this.store = store;
    this.threads = Math.max(1, threads);
    this.withText = withText;
  }

  /**
   * Makes the store hold the graph of these files and folders, and of no others. Only files that
   * changed since the last build are read; one that cannot be read is a finding, and what the store
   * had of it stays.
   */
  public BuildSummary build(List<Path> roots, Progress progress) {
    Path ontology = home.resolve("ontology");
    CorpusFiles corpus = CorpusFiles.under(roots);
    Lexicon lexicon = Lexicon.read(this.lexicon.toArray(Path[]::new));
    String rules = RulesVersion.of(this.lexicon, ".csv");
    String version = rules + (withText ? "" : "-no-text");
    DocumentCheck check =
        new DocumentCheck(ontology.resolve("shapes.ttl"), store.minter(), lexicon.all());
    DocumentWork work = new DocumentWork(lexicon, check, store.minter(), withText);
    Run run = new Run(work, version, progress);
    run.readAll(corpus.files(), () -> publishShared(lexicon, rules, ontology));
    int removed = roots.stream().allMatch(Files::exists) ? removeOthers(corpus) : 0;
    boolean linked = linkClaims(rules, progress);
    if (run.read > 0 || removed > 0 || linked) {
      store.optimize();
    }
    List<Finding> findings = new ArrayList<>(corpus.findings());
    findings.addAll(run.findings);
    return new BuildSummary(
        run.read, run.unchanged, removed, run.characters, findings, store.statistics());
  }

  private void publishShared(Lexicon lexicon, String rules, Path ontology) {
    SharedGraphs shared = new SharedGraphs(store);
    shared.vocabulary(lexicon, rules);
    shared.ontology(ontology.resolve("yulu.ttl"), RulesVersion.of(List.of(ontology), ".ttl"));
  }

  private boolean linkClaims(String rules, Progress progress) {
    progress.stage("links between claims", 0);
    return new DocumentLinks(store, Folding::fold, new ContentWords()::of).update(rules);
  }

  /** A file or folder that is there and cannot be looked at has not left the corpus. */
  private int removeOthers(CorpusFiles corpus) {
    Set<String> gone = new TreeSet<>(store.documents().keySet());
    corpus.files().forEach(f -> gone.remove(f.identifier()));
    for (Finding finding : corpus.findings()) {
      String place = finding.identifier();
      gone.removeIf(g -> place.isEmpty() || g.equals(place) || g.startsWith(place + "/"));
    }
    store.remove(gone);
    return gone.size();
  }

  /**
   * One pass over the files: a window of documents at work, published in the order of the files.
   */
  private final class Run {
    private final DocumentWork work;
    private final String version;
    private final Progress progress;
    private final Map<String, DocumentState> known = store.documents();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Publication> batch = new ArrayList<>();
    private int quads;
    private int read;
    private int unchanged;
    private long characters;

    Run(DocumentWork work, String version, Progress progress) {
      this.work = work;
      this.version = version;
      this.progress = progress;
    }

    /**
     * Works on all files.
     *
     * @param meanwhile done while the first documents are at work
     */
    void readAll(List<CorpusFile> files, Runnable meanwhile) {
      progress.stage("documents", files.size());
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      Deque<Future<Optional<DocumentWork.Result>>> window = new ArrayDeque<>();
      try {
        boolean first = true;
        for (CorpusFile file : files) {
          window.add(pool.submit(() -> one(file)));
          if (window.size() > threads * AHEAD) {
            if (first) {
              meanwhile.run();
              first = false;
            }
            take(window.remove());
          }
        }
        if (first) {
          meanwhile.run();
        }
        while (!window.isEmpty()) {
          take(window.remove());
        }
        flush();
      } finally {
        pool.shutdownNow();
      }
    }

    /** Nothing if the file is in the store as it is. */
    private Optional<DocumentWork.Result> one(CorpusFile file) {
      Loading loading = file.load();
      if (loading instanceof SourceFile source) {
        DocumentState state = new DocumentState(source.fingerprint(), version);
        boolean same = state.equals(known.get(file.identifier()));
        return same ? Optional.empty() : Optional.of(work.on(source, state));
      }
      return Optional.of(finding((Finding) loading));
    }

    private void take(Future<Optional<DocumentWork.Result>> future) {
      Optional<DocumentWork.Result> result = result(future);
      progress.step(1);
      if (result.isEmpty()) {
        unchanged++;
        return;
      }
      findings.addAll(result.get().findings());
      if (result.get().publication().isPresent()) {
        Publication publication = result.get().publication().get();
        read++;
        characters += result.get().characters();
        batch.add(publication);
        quads += publication.quads().size();
        if (quads > QUADS_IN_BATCH) {
          flush();
        }
      }
    }

    private void flush() {
      store.publish(batch);
      batch.clear();
      quads = 0;
    }
  }

  private static DocumentWork.Result finding(Finding finding) {
    return new DocumentWork.Result(Optional.empty(), List.of(finding), 0);
  }

  private static Optional<DocumentWork.Result> result(
      Future<Optional<DocumentWork.Result>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the build was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
