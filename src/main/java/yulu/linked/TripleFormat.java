package yulu.linked;

import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The ways to write triples. All keep the order of the triples that they are given. */
public enum TripleFormat {
  TURTLE("ttl", "text/turtle"),
  JSON_LD("jsonld", "application/ld+json"),
  N_TRIPLES("nt", "application/n-triples"),
  RDF_XML("rdf", "application/rdf+xml");

  private final String suffix;
  private final String mediaType;

  TripleFormat(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** What names of files in this format end with, without the dot. */
  public String suffix() {
    return suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Writes triples as UTF-8, with those prefixes that they use. */
  public void write(Collection<Triple> triples, OutputStream out) {
    StreamRDF writer = writer(out, used(triples));
    triples.forEach(writer::triple);
    writer.finish();
  }

  /**
   * Writes triples one by one, those of one subject after each other, without holding them in
   * memory; has been started, and is to be finished.
   *
   * @param prefixes to declare, prefix to namespace
   */
  public StreamRDF writer(OutputStream out, Map<String, String> prefixes) {
    StreamRDF writer =
        switch (this) {
          case TURTLE -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
          case N_TRIPLES -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
          case JSON_LD -> new JsonLdStream(out, prefixes);
          case RDF_XML -> new RdfXmlStream(out, prefixes);
        };
    writer.start();
    if (this != N_TRIPLES) {
      prefixes.forEach(writer::prefix);
    }
    return writer;
  }

  private static Map<String, String> used(Collection<Triple> triples) {
    Set<String> namespaces = new LinkedHashSet<>();
    for (Triple triple : triples) {
      note(triple.getSubject(), namespaces);
      note(triple.getPredicate(), namespaces);
      note(triple.getObject(), namespaces);
    }
    Map<String, String> used = new LinkedHashMap<>();
    WebTerms.prefixes()
        .forEach(
            (prefix, namespace) -> {
              if (namespaces.contains(namespace)) {
                used.put(prefix, namespace);
              }
            });
    return used;
  }

  private static void note(Node node, Set<String> namespaces) {
    if (node.isURI()) {
      namespaces.add(namespace(node.getURI()));
    } else if (node.isLiteral()) {
      namespaces.add(namespace(node.getLiteralDatatypeURI()));
    }
  }

  private static String namespace(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
