package yulu.linked;

import static org.apache.jena.graph.Node.ANY;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import yulu.rdf.IriMinter;
import yulu.rdf.Vocabulary;
import yulu.store.Store;

/** The addresses of all pages, for search engines (https://www.sitemaps.org/protocol.html). */
public final class SiteMap {
  /** Most addresses of one file, as the protocol has it. */
  public static final int MOST_ADDRESSES = 50_000;

  /** Whose instances have pages; no thing is of two of these. */
  private static final List<Node> CLASSES =
      List.of(
          Vocabulary.DOCUMENT,
          Vocabulary.PERSON,
          Vocabulary.ORGANIZATION,
          Vocabulary.CONCEPT,
          Vocabulary.WORK,
          Vocabulary.SYSTEM,
          Vocabulary.EVENT,
          Vocabulary.CLAIM);

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Store store;
  private final int perFile;

  public SiteMap(Store store) {
    this(store, MOST_ADDRESSES);
  }

  SiteMap(Store store, int perFile) {
    this.store = store;
    this.perFile = perFile;
  }

  /** How many files there are; at least one. */
  public int files(DatasetStatistics statistics) {
    long pages = CLASSES.stream().mapToLong(statistics::of).sum();
    return (int) Math.max(1, (pages + perFile - 1) / perFile);
  }

  /** The list of files. */
  public String index(String address, DatasetStatistics statistics) {
    StringBuilder xml = new StringBuilder(HEAD + "<sitemapindex xmlns=\"" + NAMESPACE + "\">\n");
    for (int i = 1; i <= files(statistics); i++) {
      xml.append("<sitemap><loc>").append(address).append("/sitemap/").append(i);
      xml.append(".xml</loc></sitemap>\n");
    }
    return xml.append("</sitemapindex>\n").toString();
  }

  /**
   * One file.
   *
   * @param number from 1
   */
  public String file(String address, int number) {
    StringBuilder xml = new StringBuilder(HEAD + "<urlset xmlns=\"" + NAMESPACE + "\">\n");
    IriMinter minter = store.minter();
    store.read(
        view -> {
          Iterator<Node> things = things(view.getDefaultGraph());
          Iter.skip(things, (number - 1L) * perFile);
          for (int i = 0; i < perFile && things.hasNext(); i++) {
            minter
                .pathOf(things.next().getURI())
                .ifPresent(path -> xml.append(entry(address + path)));
          }
          return true;
        });
    return xml.append("</urlset>\n").toString();
  }

  private static Iterator<Node> things(Graph graph) {
    Iterator<Node> all = Iter.nullIterator();
    for (Node type : CLASSES) {
      all =
          Iter.concat(
              all, Iter.map(graph.find(ANY, Vocabulary.RDF_TYPE, type), Triple::getSubject));
    }
    return all;
  }

  private static String entry(String address) {
    return "<url><loc>" + address.replace("&", "&amp;").replace("'", "&apos;") + "</loc></url>\n";
  }
}
