package yulu.export;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import yulu.store.Store;

/**
 * Makes another store hold the named graphs of this one. A graph that is there with the same
 * triples, as the target's own {@link PushRecord} says, is not sent; one that the record has and
 * this store has not is deleted. What breaks off is taken up by running it again.
 */
public final class GraphPush {
  /** Bytes of N-Triples in one request, if nobody says otherwise. */
  public static final int USUAL_BATCH = 8 << 20;

  /** Is told how it goes. */
  public interface Listener {
    /** So many graphs are to be sent, to be deleted, and there already. */
    void plan(int changed, int gone, int same);

    /** A graph is there whole. */
    void sent(String graph, long triples);
  }

  private final GraphTarget target;
  private final int batch;
  private final boolean dry;
  private final Listener listener;

  /**
   * @param batch bytes of N-Triples in one request, about; a line is never cut
   * @param dry whether to say only what would be done; then the target is only read
   */
  public GraphPush(GraphTarget target, int batch, boolean dry, Listener listener) {
    if (batch < 1) {
      throw new IllegalArgumentException("a batch of " + batch + " bytes");
    }
    this.target = target;
    this.batch = batch;
    this.dry = dry;
    this.listener = listener;
  }

  /**
   * In one read transaction.
   *
   * @throws yulu.text.YuluException if the target does not take it
   * @throws IOException if there is no room for temporary files
   */
  public void push(Store store, Selection selection) throws IOException {
    Optional<IOException> failure =
        store.read(
            view -> {
              try {
                push(view, selection, store.minter().base());
                return Optional.empty();
              } catch (IOException e) {
                return Optional.of(e);
              }
            });
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /** In the caller's transaction; the record is kept under the base. */
  void push(DatasetGraph view, Selection selection, String base) throws IOException {
    NamedGraphs graphs = new Excerpt(view, selection, Checkpoint.NONE).graphs();
    PushRecord record = PushRecord.read(target, base);
    Map<String, String> hashes = new TreeMap<>();
    for (Node name : graphs.names()) {
      hashes.put(name.getURI(), withFile(graphs.of(name), GraphPush::hash));
    }
    Set<String> gone = new TreeSet<>(record.names());
    gone.removeAll(hashes.keySet());
    Set<String> changed = new TreeSet<>(hashes.keySet());
    changed.removeIf(name -> record.has(name, hashes.getOrDefault(name, "")));
    listener.plan(changed.size(), gone.size(), hashes.size() - changed.size());
    if (!dry) {
      gone.forEach(name -> target.delete(NodeFactory.createURI(name)));
      // Before they are sent, so that half of a graph is never taken for all of it.
      record.forget(gone, changed);
      for (String name : changed) {
        Node graph = NodeFactory.createURI(name);
        long triples = withFile(graphs.of(graph), file -> send(graph, file));
        record.remember(name, hashes.getOrDefault(name, ""));
        listener.sent(name, triples);
      }
    }
  }

  private interface Reading<T> {
    T read(Path file) throws IOException;
  }

  /** Hands on the triples as a file of sorted N-Triples. */
  private static <T> T withFile(Iterator<Triple> triples, Reading<T> reading) throws IOException {
    Path file = Files.createTempFile("yulu-push", ".nt");
    try {
      SortedTriples.write(triples, file);
      return reading.read(file);
    } finally {
      Files.delete(file);
    }
  }

  private long send(Node graph, Path file) throws IOException {
    long triples = 0;
    boolean first = true;
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        if (body.size() > 0 && body.size() + bytes.length > batch) {
          part(graph, body, first);
          first = false;
        }
        body.write(bytes);
        triples++;
      }
    }
    part(graph, body, first);
    return triples;
  }

  private void part(Node graph, ByteArrayOutputStream body, boolean first) {
    if (first) {
      target.put(graph, body.toByteArray());
    } else {
      target.post(graph, body.toByteArray());
    }
    body.reset();
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
