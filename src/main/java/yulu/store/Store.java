package yulu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.sys.TDBInternal;
import yulu.rdf.IriMinter;
import yulu.rdf.Shapes;
import yulu.rdf.Violation;

/**
 * The graph in a folder: one named graph a document, one for the vocabulary, one for the ontology,
 * one for links; readers see their union as the default graph. One process at a time has it open.
 *
 * <p>Every change is one transaction over graphs, notes and text index: it is there as a whole or
 * not at all, for readers and after a crash. One thread writes at a time; any number reads.
 */
public final class Store implements AutoCloseable {
  static {
    JenaSystem.init();
  }

  private static final System.Logger LOG = System.getLogger(Store.class.getName());
  private static final String DATABASE = "tdb2";

  /**
   * TDB2 keeps two more, GPOS and GOSP. They help where one graph is large and is asked without its
   * subjects; here POSG and OSPG do as well, and a third of the writing and of the disk is saved.
   */
  private static final StoreParams INDEXES =
      StoreParamsBuilder.create("yulu")
          .quadIndexes(new String[] {"GSPO", "POSG", "OSPG", "SPOG"})
          .node2NodeIdCacheSize(Math.min(200_000, cachedNodes()))
          .nodeId2NodeCacheSize(Math.min(750_000, cachedNodes()))
          .build();

  /** TDB2 would keep a million nodes, which alone fill a small heap: one for every 8 KB of heap. */
  private static int cachedNodes() {
    return (int) Math.max(10_000, Math.min(1_000_000, Runtime.getRuntime().maxMemory() >> 13));
  }

  private final Path folder;
  private final StoreLock lock;
  private final DatasetGraph database;
  private final TextSearch text;
  private final Search search;
  private final Ledger ledger;
  private final UnionView view;
  private final IriMinter minter;

  private Store(Path folder, StoreLock lock, Optional<String> base) {
    this.folder = folder;
    this.lock = lock;
    this.database =
        DatabaseMgr.connectDatasetGraph(
            Location.create(folder.resolve(DATABASE).toString()), INDEXES);
    try {
      this.text = TextSearch.open(folder.resolve("text"));
      this.ledger = new Ledger(database);
      this.view = new UnionView(database);
      database.getContext().set(TDB2.symUnionDefaultGraph, true);
      database.getContext().set(TextQuery.textIndex, text.index());
      this.minter = new IriMinter(agreedBase(base));
      bringTextUpToDate();
      this.search = text.search(database);
    } catch (RuntimeException e) {
      TDBInternal.expel(database);
      throw e;
    }
  }

  /**
   * Opens the store in the folder, or makes a new one there. What a process that died while writing
   * left half-done is cleared away first.
   *
   * @param base the base of the graph's IRIs; a store that has one keeps it, so it may be left out
   * @throws StoreException if somebody else has it open, if it was made with another base, if the
   *     base is none, or if the folder cannot be written
   */
  public static Store open(Path folder, Optional<String> base) {
    checkBase(base);
    try {
      Path real = Files.createDirectories(folder).toRealPath();
      StoreLock lock = StoreLock.take(real);
      try {
        JournalRepair.run(Files.createDirectories(real.resolve(DATABASE)));
        return new Store(real, lock, base);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw StoreException.of("cannot open the store", folder, e);
    }
  }

  private static void checkBase(Optional<String> base) {
    try {
      base.ifPresent(IriMinter::new);
    } catch (IllegalArgumentException e) {
      throw new StoreException(
          String.valueOf(e.getMessage()), "--base", "give one like " + IriMinter.DEFAULT_BASE, e);
    }
  }

  /** Like {@link #open(Path, Optional)}, but never makes a new store. */
  public static Store openExisting(Path folder) {
    if (!exists(folder)) {
      throw new StoreException("there is no store here", folder, "make one with ./yulu build");
    }
    return open(folder, Optional.empty());
  }

  /** True if there is a store in the folder. */
  public static boolean exists(Path folder) {
    return Files.isDirectory(folder.resolve(DATABASE));
  }

  public Path folder() {
    return folder;
  }

  /** Names things under the store's base. */
  public IriMinter minter() {
    return minter;
  }

  /** What each document's graph was made from, by identifier, in order. */
  public Map<String, DocumentState> documents() {
    return Txn.calculateRead(database, ledger::documents);
  }

  /**
   * Puts the documents' graphs in the place of those that they had, in one transaction. A thousand
   * small documents at a time is a good measure.
   */
  public void publish(Collection<Publication> batch) {
    if (batch.isEmpty()) {
      return;
    }
    write(
        () -> {
          for (Publication p : batch) {
            Node document = minter.document(p.identifier());
            put(document, p.quads());
            ledger.record(document, p.identifier(), p.state());
          }
        });
  }

  /** Takes the documents' graphs out, and with them what only they said. */
  public void remove(Collection<String> identifiers) {
    if (identifiers.isEmpty()) {
      return;
    }
    write(
        () -> {
          for (String identifier : identifiers) {
            Node document = minter.document(identifier);
            put(document, List.of());
            ledger.forget(document);
          }
        });
  }

  /**
   * Makes the graph (of the vocabulary, the ontology, the links) hold exactly these quads.
   *
   * @param quads each once
   * @return false if it did already; then nothing was written
   */
  public boolean replace(Node graph, Collection<Quad> quads) {
    Set<Quad> wanted = new LinkedHashSet<>(quads);
    boolean same = Txn.calculateRead(database, () -> present(graph).equals(wanted));
    if (!same) {
      write(() -> put(graph, wanted));
    }
    return !same;
  }

  /**
   * Like {@link #replace(Node, Collection)}, but makes the quads only if the graph was made from
   * another version.
   *
   * @param version stands for everything that the quads depend on
   * @return false if the graph has that version already
   */
  public boolean replace(Node graph, String version, Supplier<? extends Collection<Quad>> quads) {
    Optional<String> present = Txn.calculateRead(database, () -> ledger.version(graph));
    if (present.equals(Optional.of(version))) {
      return false;
    }
    Collection<Quad> wanted = quads.get();
    write(
        () -> {
          put(graph, wanted);
          ledger.version(graph, version);
        });
    return true;
  }

  /**
   * The named graphs and their union as the default graph, for reading in {@link Txn read
   * transactions}; SPARQL with {@code text:query} works on it. Closed with the store.
   */
  public DatasetGraph dataset() {
    return view;
  }

  /** Reads in one transaction. */
  public <T> T read(Function<DatasetGraph, T> reading) {
    return Txn.calculateRead(view, () -> reading.apply(view));
  }

  /** Checks every document's graph, and the links between them; hands on what is wrong. */
  public void validate(Shapes shapes, Consumer<Violation> out) {
    Txn.executeRead(
        view, () -> new Validation(view, minter, shapes).run(ledger.documents().keySet(), out));
  }

  /** How often the store was changed: another number means that the graph may be another one. */
  public long generation() {
    return Txn.calculateRead(database, ledger::generation);
  }

  /**
   * Stands for what is in the graph, on every machine: the same documents, read by the same
   * program, give the same sixteen hex digits.
   */
  public String version() {
    return Txn.calculateRead(
        database, () -> GraphVersion.of(ledger.content(), GraphStatistics.of(database).quads()));
  }

  public GraphStatistics statistics() {
    return Txn.calculateRead(database, () -> GraphStatistics.of(database));
  }

  /**
   * Counts for the query optimizer what the graph holds; worth its time after a large change. The
   * counts are used from the next opening on.
   */
  public void optimize() {
    Txn.executeRead(database, () -> OptimizerStatistics.write(database));
  }

  @Override
  public void close() {
    try {
      search.close();
      text.close();
      database.getContext().remove(TextQuery.textIndex);
      TDBInternal.expel(database);
    } finally {
      lock.close();
    }
  }

  private String agreedBase(Optional<String> asked) {
    Optional<String> kept = Txn.calculateRead(database, ledger::base);
    if (kept.isEmpty()) {
      String base = asked.orElse(IriMinter.DEFAULT_BASE);
      write(() -> ledger.base(base));
      return base;
    }
    if (asked.isPresent() && !asked.equals(kept)) {
      text.close();
      throw new StoreException(
          "the store was made with the base " + kept.get() + ", not " + asked.get(),
          folder,
          "leave --base out or use another folder (--store)");
    }
    return kept.get();
  }

  private void bringTextUpToDate() {
    long generation = Txn.calculateRead(database, ledger::generation);
    if (!text.isOf(generation)) {
      Txn.executeRead(database, () -> text.rebuild(database.find(), generation));
    }
  }

  private void put(Node graph, Collection<Quad> quads) {
    if (!database.contains(graph, Node.ANY, Node.ANY, Node.ANY)) {
      quads.forEach(quad -> add(graph, quad));
      return;
    }
    Set<Quad> wanted = new LinkedHashSet<>(quads);
    List<Quad> gone = new ArrayList<>();
    Iterator<Quad> present = database.find(graph, Node.ANY, Node.ANY, Node.ANY);
    while (present.hasNext()) {
      Quad quad = present.next();
      if (!wanted.remove(quad)) {
        gone.add(quad);
      }
    }
    for (Quad quad : gone) {
      database.delete(quad);
      text.delete(quad);
    }
    // In the order given: quads of one subject together are written in half the time.
    wanted.forEach(quad -> add(graph, quad));
  }

  private void add(Node graph, Quad quad) {
    if (!quad.getGraph().equals(graph)) {
      throw new IllegalArgumentException("a quad of another graph than " + graph + ": " + quad);
    }
    database.add(quad);
    text.add(quad);
  }

  private Set<Quad> present(Node graph) {
    Set<Quad> present = new HashSet<>();
    Iterator<Quad> all = database.find(graph, Node.ANY, Node.ANY, Node.ANY);
    all.forEachRemaining(present::add);
    return present;
  }

  /**
   * All or nothing. The text index is made ready first and finished last: should the process die in
   * between, its generation is behind and it is built anew at the next opening.
   */
  private synchronized void write(Runnable changes) {
    database.begin(ReadWrite.WRITE);
    boolean committed = false;
    try {
      changes.run();
      long generation = ledger.generation() + 1;
      ledger.generation(generation);
      text.prepareCommit(generation);
      database.commit();
      committed = true;
      text.commit();
    } catch (IllegalArgumentException e) {
      throw e;
    } catch (RuntimeException | InternalError e) {
      // InternalError is what Java says when a mapped file cannot grow.
      throw new StoreException(
          "the store cannot be written (" + reason(e) + "); nothing of this batch was kept",
          folder,
          "make room on the disk, or mend it, and build again",
          e);
    } finally {
      if (!committed) {
        undo();
      }
      database.end();
    }
  }

  /** What stopped the writing may stop this too; then the next opening clears up. */
  private void undo() {
    try {
      database.abort();
      text.rollback();
    } catch (RuntimeException | InternalError e) {
      LOG.log(System.Logger.Level.DEBUG, "undoing a batch", e);
    }
  }

  /** The innermost message: what the system said. */
  private static String reason(Throwable failure) {
    Throwable inner = failure;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    if (inner instanceof InternalError) {
      return "No space left on device, or the device is broken";
    }
    return inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage();
  }
}
