package yulu.rdf;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import yulu.claim.Occasion;
import yulu.entity.Decision;
import yulu.entity.Entity;

/**
 * Names everything in the graph. An IRI depends on the base and on the thing alone, so the same
 * input gets the same IRI on every machine and another document never renames anything.
 *
 * <p>Keys are put in Unicode normal form C; letters and digits of every script stay readable (RFC
 * 3987), every character that an IRI or a path segment cannot hold is percent-encoded as UTF-8.
 */
public final class IriMinter {
  /** Base of a graph whose user sets no other. */
  public static final String DEFAULT_BASE = "https://w3id.org/yulu/";

  private static final int SLUG_LENGTH = 64;

  private final String base;

  /**
   * @param base absolute http(s) IRI that ends with {@code /}
   * @throws IllegalArgumentException if it is none
   */
  public IriMinter(String base) {
    String rest = base.replaceFirst("^https?://", "");
    if (rest.length() == base.length()
        || rest.length() < 2
        || !base.endsWith("/")
        || rest.startsWith("/")
        || !rest.codePoints().allMatch(c -> c == '/' || c == ':' || Iris.isPathCharacter(c))) {
      throw new IllegalArgumentException(
          "the base must be an absolute http(s) IRI that ends with '/', not: " + base);
    }
    this.base = base;
  }

  public String base() {
    return base;
  }

  /** {@code <base>person/KEY} and so on; papers have a path of their own. */
  public Node entity(Entity entity) {
    return under(path(entity), entity.key());
  }

  /** The concept with this key. */
  public Node concept(String key) {
    return under("concept", key);
  }

  /** The organization with this key. */
  public Node organization(String key) {
    return under("organization", key);
  }

  public Node occasion(Occasion occasion) {
    return under("occasion", occasion.key());
  }

  /** The document with this identifier; also the name of its graph. */
  public Node document(String identifier) {
    return NodeFactory.createURI(base + "document/" + documentSlug(identifier));
  }

  /**
   * A readable form of the identifier and eight hex digits of its SHA-256, which keep two
   * identifiers with one readable form apart.
   */
  public String documentSlug(String identifier) {
    String name = Normalizer.normalize(identifier, Normalizer.Form.NFC);
    int dot = name.lastIndexOf('.');
    String stem = dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    String slug = Iris.slug(stem.toLowerCase(Locale.ROOT), SLUG_LENGTH);
    byte[] bytes = identifier.getBytes(StandardCharsets.UTF_8);
    String hash = Hashes.sha256(bytes).substring(0, 8);
    return slug.isEmpty() ? hash : slug + "-" + hash;
  }

  /** {@code <document>#char=BEGIN,END} (RFC 5147), in code points. */
  public Node span(Node document, int begin, int end) {
    return NodeFactory.createURI(document.getURI() + "#char=" + begin + "," + end);
  }

  /** {@code <base>claim/DOCUMENT/KEY}, where the key tells the claim within its document. */
  public Node claim(String documentSlug, String key) {
    return NodeFactory.createURI(base + "claim/" + documentSlug + "/" + key);
  }

  /**
   * {@code <base>assertion/DOCUMENT/KEY}, where the key tells the assertion within its document.
   */
  public Node assertion(String documentSlug, String key) {
    return NodeFactory.createURI(base + "assertion/" + documentSlug + "/" + key);
  }

  /** {@code <base>candidacy/DOCUMENT/KEY}, where the key is that of the concept. */
  public Node candidacy(String documentSlug, String key) {
    return NodeFactory.createURI(base + "candidacy/" + documentSlug + "/" + Iris.segment(key));
  }

  /** The same decision about the same name has one name, wherever it stands in its file. */
  public Node decision(Decision decision) {
    String what =
        String.join(
            "\n",
            decision.kind().name(),
            decision.name(),
            decision.entity().map(e -> path(e) + "/" + e.key()).orElse(""),
            decision.document().orElse(""));
    String hash = Hashes.sha256(what.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    return NodeFactory.createURI(base + "decision/" + hash);
  }

  /** Graph of the curated vocabulary. */
  public Node vocabularyGraph() {
    return NodeFactory.createURI(base + "graph/vocabulary");
  }

  /** Graph of the ontology. */
  public Node ontologyGraph() {
    return NodeFactory.createURI(base + "graph/ontology");
  }

  /** Graph of the links between claims of different documents. */
  public Node linksGraph() {
    return NodeFactory.createURI(base + "graph/links");
  }

  /** The scheme of the curated concepts. */
  public Node conceptScheme() {
    return NodeFactory.createURI(base + "concepts");
  }

  /**
   * What a copy of the graph serves at this path, which starts with {@code /}: the path stands for
   * the base. Letters that are percent-encoded though they need not be are read as what they are.
   *
   * @return nothing if the path is no well-formed UTF-8 or has an empty segment
   */
  public Optional<Node> atPath(String path) {
    StringBuilder iri = new StringBuilder(base);
    for (String segment : path.substring(1).split("/", -1)) {
      Optional<String> text = PercentCode.decode(segment);
      if (segment.isEmpty() || text.isEmpty()) {
        return Optional.empty();
      }
      iri.append(iri.length() == base.length() ? "" : "/").append(Iris.segment(text.get()));
    }
    return Optional.of(NodeFactory.createURI(iri.toString()));
  }

  /**
   * The path, in ASCII, at which a copy of the graph serves this IRI, with its fragment; nothing
   * for IRIs that are not under the base.
   */
  public Optional<String> pathOf(String iri) {
    return iri.startsWith(base) && iri.length() > base.length()
        ? Optional.of("/" + PercentCode.ascii(iri.substring(base.length())))
        : Optional.empty();
  }

  private Node under(String path, String key) {
    return NodeFactory.createURI(base + path + "/" + Iris.segment(key));
  }

  private static String path(Entity entity) {
    if (entity instanceof Entity.Person) {
      return "person";
    } else if (entity instanceof Entity.Organization) {
      return "organization";
    } else if (entity instanceof Entity.Concept) {
      return "concept";
    } else if (entity instanceof Entity.Work w) {
      return w.isPaper() ? "paper" : "work";
    } else if (entity instanceof Entity.Software) {
      return "system";
    }
    return "event";
  }
}
