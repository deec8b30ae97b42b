package yulu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yulu.store.Store;

/** The formats that a graph can be written in. */
public enum ExportFormat {
  /** N-Quads, sorted by bytes. */
  NQ("application/n-quads", "nq"),
  /** Turtle: all graphs as one, each statement once. */
  TTL("text/turtle", "ttl"),
  /** TriG: graph by graph. */
  TRIG("application/trig", "trig"),
  /** JSON-LD 1.1: graph by graph, with a context of its own. */
  JSONLD("application/ld+json", "jsonld"),
  /** RDF/XML: all graphs as one. */
  RDFXML("application/rdf+xml", "rdf"),
  /** GraphML with the labels of yEd. */
  GRAPHML("application/graphml+xml", "graphml"),
  /** GEXF 1.3 with dates. */
  GEXF("application/gexf+xml", "gexf"),
  /** DOT of Graphviz. */
  DOT("text/vnd.graphviz", "dot"),
  /** JSON of Cytoscape. */
  CYTOSCAPE("application/json", "cyjs"),
  /** A zip of tables of nodes and edges. */
  CSV("application/zip", "zip"),
  /** Web Annotations, JSON-LD. */
  WEBANNOTATION("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"", "jsonld"),
  /** Nanopublications, TriG. */
  NANOPUB("application/trig", "trig"),
  /** BibTeX of the papers. */
  BIBTEX("application/x-bibtex", "bib");

  private final String mediaType;
  private final String extension;

  ExportFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The name that the command line uses: nq, ttl, gexf and so on. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Content-Type over HTTP; all but the zip are UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** Usual ending of a file's name, without the dot. */
  public String extension() {
    return extension;
  }

  public static Optional<ExportFormat> of(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
  }

  /**
   * Writes the whole graph of the store, in one read transaction, and flushes.
   *
   * @throws IOException if the bytes cannot be written
   */
  public void write(Store store, OutputStream out) throws IOException {
    Export.of(this).write(store, out);
  }

  GraphWriter writer(Export asked) {
    Labels labels = new Labels(asked.language());
    return switch (this) {
      case NQ -> new NQuadsWriter();
      case TTL -> new TurtleWriter();
      case TRIG -> new TrigWriter();
      case JSONLD -> new JsonLdWriter();
      case RDFXML -> new RdfXmlWriter(asked.credits());
      case GRAPHML -> drawn(new GraphmlWriter(), asked);
      case GEXF -> drawn(new GexfWriter(), asked);
      case DOT -> drawn(new DotWriter(), asked);
      case CYTOSCAPE -> drawn(new CytoscapeWriter(), asked);
      case CSV -> drawn(new TableWriter(), asked);
      case WEBANNOTATION -> new WebAnnotationWriter(labels, asked.credits());
      case NANOPUB -> new NanopubWriter(asked.credits());
      case BIBTEX -> new BibtexWriter(asked.credits());
    };
  }

  private static GraphWriter drawn(ViewWriter writer, Export asked) {
    Labels labels = new Labels(asked.language());
    return (excerpt, out) -> {
      GraphView graph =
          switch (asked.shape()) {
            case ENTITIES -> new EntityView(excerpt, labels);
            case CLAIMS -> new ClaimView(excerpt, labels);
            case CHOSEN ->
                new ChosenView(new EntityView(excerpt, labels), asked.selection().chosen());
          };
      writer.write(graph, asked.credits(), out);
    };
  }
}
