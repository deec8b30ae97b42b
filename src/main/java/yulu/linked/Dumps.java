package yulu.linked;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import yulu.export.ExportFormat;
import yulu.store.Store;

/**
 * The whole graph as compressed files, written when they are first asked for and kept beside the
 * store until the graph changes. One is written at a time. The same graph gives the same bytes.
 */
public final class Dumps implements AutoCloseable {
  private static final Map<String, String> MEDIA_TYPES = mediaTypes();

  private final Store store;
  private final ExecutorService writer = Executors.newSingleThreadExecutor(Dumps::thread);
  private final Map<String, Future<Dump>> known = new HashMap<>();

  public Dumps(Store store) {
    this.store = store;
  }

  /** The formats that hold the whole graph. */
  public static List<ExportFormat> formats() {
    return MEDIA_TYPES.keySet().stream().flatMap(l -> ExportFormat.of(l).stream()).toList();
  }

  /** The media type of what is in a dump. */
  public static String mediaType(ExportFormat format) {
    return MEDIA_TYPES.getOrDefault(format.label(), "application/octet-stream");
  }

  /**
   * The dump of the graph as it is now.
   *
   * @param version of the graph
   * @param patience how long to wait while it is written
   * @return nothing if it is not ready by then; it will be later
   * @throws IOException if it cannot be written
   */
  public Optional<Dump> get(ExportFormat format, String version, Duration patience)
      throws IOException {
    Future<Dump> dump = started(format, version);
    try {
      return Optional.of(dump.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      forget(format, version);
      throw new IOException("the dump cannot be written: " + e.getCause(), e.getCause());
    }
  }

  @Override
  public void close() {
    writer.shutdownNow();
    try {
      // The store is closed next, and must not be read then.
      if (!writer.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("a dump is still being written");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Future<Dump> started(ExportFormat format, String version) {
    return known.computeIfAbsent(
        key(format, version), key -> writer.submit(() -> ready(format, version)));
  }

  private synchronized void forget(ExportFormat format, String version) {
    known.remove(key(format, version));
  }

  private static String key(ExportFormat format, String version) {
    return version + "/" + format.label();
  }

  private Dump ready(ExportFormat format, String version) throws IOException {
    Path folder = store.folder().resolve("dumps").resolve(version);
    Path file = folder.resolve("yulu." + format.label() + ".gz");
    Path sum = folder.resolve(file.getFileName() + ".sha256");
    if (!Files.exists(sum)) {
      removeOthers(folder);
      Files.createDirectories(folder);
      String sha256 = write(format, file);
      Files.writeString(sum, sha256 + "  " + file.getFileName() + "\n");
    }
    String sha256 = Files.readString(sum).split(" ", 2)[0];
    return new Dump(format, file, Files.size(file), sha256);
  }

  private String write(ExportFormat format, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    MessageDigest digest = sha256();
    try (OutputStream out =
        new GZIPOutputStream(
            new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(part)), digest),
            1 << 16)) {
      format.write(store, out);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Dumps of the graph as it was before. */
  private static void removeOthers(Path folder) throws IOException {
    Path all = folder.getParent();
    if (all == null || !Files.isDirectory(all)) {
      return;
    }
    try (Stream<Path> files = Files.walk(all)) {
      for (Path old : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!old.startsWith(folder) && !old.equals(all)) {
          Files.deleteIfExists(old);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "dump-writer");
    thread.setDaemon(true);
    return thread;
  }

  private static Map<String, String> mediaTypes() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("nq", "application/n-quads");
    types.put("trig", "application/trig");
    types.put("ttl", "text/turtle");
    types.put("jsonld", "application/ld+json");
    types.put("rdfxml", "application/rdf+xml");
    return types;
  }
}
