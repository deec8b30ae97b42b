package yulu.export;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import yulu.rdf.Vocabulary;

/**
 * Which graphs a target holds whole, with the SHA-256 of their sorted N-Triples. It is a small
 * graph of the target itself, {@code <base>graph/pushed}, so it is right from whatever machine a
 * push comes, and gone when the target is emptied.
 */
final class PushRecord {
  private final GraphTarget target;
  private final Node itself;
  private final Map<String, String> hashes = new TreeMap<>();

  private PushRecord(GraphTarget target, Node itself) {
    this.target = target;
    this.itself = itself;
  }

  static PushRecord read(GraphTarget target, String base) {
    PushRecord record = new PushRecord(target, NodeFactory.createURI(base + "graph/pushed"));
    RDFParser.fromString(target.get(record.itself), Lang.NTRIPLES)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                if (triple.predicateMatches(Vocabulary.CONTENT_HASH)
                    && triple.getObject().isLiteral()) {
                  record.hashes.put(
                      triple.getSubject().getURI(), triple.getObject().getLiteralLexicalForm());
                }
              }
            });
    return record;
  }

  Set<String> names() {
    return hashes.keySet();
  }

  boolean has(String name, String hash) {
    return hash.equals(hashes.get(name));
  }

  void remember(String name, String hash) {
    hashes.put(name, hash);
    target.post(itself, line(name, hash).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes nothing if it knew none of them. */
  void forget(Set<String> some, Set<String> others) {
    boolean any = hashes.keySet().removeAll(some);
    any |= hashes.keySet().removeAll(others);
    if (any) {
      StringBuilder lines = new StringBuilder();
      hashes.forEach((name, hash) -> lines.append(line(name, hash)));
      target.put(itself, lines.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String line(String name, String hash) {
    Node literal = NodeFactory.createLiteralString(hash);
    return SortedTriples.line(
            Triple.create(NodeFactory.createURI(name), Vocabulary.CONTENT_HASH, literal))
        + " .\n";
  }
}
