package yulu.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yulu.linked.TripleFormat;

/** What a document of linked data may be had as, in the server's order of preference. */
enum Representation {
  TURTLE("ttl", "text/turtle", ""),
  HTML("html", "text/html", "application/xhtml+xml"),
  JSON_LD("jsonld", "application/ld+json", "application/json"),
  N_TRIPLES("nt", "application/n-triples", ""),
  RDF_XML("rdf", "application/rdf+xml", "application/xml");

  /** All but the page, for what people have no page of. */
  static final List<Representation> DATA = List.of(TURTLE, JSON_LD, N_TRIPLES, RDF_XML);

  private final String suffix;
  private final String type;
  private final String alias;

  Representation(String suffix, String type, String alias) {
    this.suffix = suffix;
    this.type = type;
    this.alias = alias;
  }

  /** What the document's address ends with, without the dot. */
  String suffix() {
    return suffix;
  }

  /** The media type that it is served as. */
  String type() {
    return type;
  }

  /** How to write it; nothing for pages. */
  Optional<TripleFormat> format() {
    for (TripleFormat format : TripleFormat.values()) {
      if (format.mediaType().equals(type)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * What is served where.
   *
   * @return media type that a client may ask for, and what he gets then, in order of preference
   */
  static Map<String, Representation> byType(List<Representation> offers) {
    Map<String, Representation> byType = new LinkedHashMap<>();
    for (Representation offer : offers) {
      byType.put(offer.type, offer);
    }
    for (Representation offer : offers) {
      if (!offer.alias.isEmpty()) {
        byType.put(offer.alias, offer);
      }
    }
    return byType;
  }
}
