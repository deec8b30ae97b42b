package yulu.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Publishes the graph of the links between the claims of all documents. */
public final class DocumentLinks {
  private final Store store;
  private final UnaryOperator<String> folding;
  private final Function<String, List<String>> words;

  /**
   * @param store whose claims are linked
   * @param folding folds a text: one script, one case
   * @param words cuts a text into its content words, folded
   */
  public DocumentLinks(
      Store store, UnaryOperator<String> folding, Function<String, List<String>> words) {
    this.store = store;
    this.folding = folding;
    this.words = words;
  }

  /**
   * Makes the graph of links fit the documents that the store holds; nothing is done if it does
   * already.
   *
   * @param version names the program that finds the links
   * @return false if nothing was done
   */
  public boolean update(String version) {
    return store.replace(store.minter().linksGraph(), version + state(), this::quads);
  }

  /** Stands for all documents as they are. */
  private String state() {
    StringBuilder all = new StringBuilder();
    store.documents().forEach((id, s) -> all.append(id).append('\n').append(s).append('\n'));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return "-" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private List<Quad> quads() {
    Node graph = store.minter().linksGraph();
    List<Quad> quads = new ArrayList<>();
    for (ClaimLink link : ClaimLinks.between(store.read(this::claims))) {
      quads.add(
          Quad.create(
              graph,
              NodeFactory.createURI(link.from()),
              link.kind().property(),
              NodeFactory.createURI(link.to())));
    }
    return quads;
  }

  private List<LinkableClaim> claims(DatasetGraph dataset) {
    ClaimReader reader = new ClaimReader(dataset, folding, words);
    Map<String, DocumentState> documents = store.documents();
    List<LinkableClaim> claims = new ArrayList<>();
    documents.keySet().forEach(id -> reader.read(store.minter().document(id), claims::add));
    return claims;
  }
}
