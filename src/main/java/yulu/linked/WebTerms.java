package yulu.linked;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import yulu.rdf.Vocabulary;

/** Terms of the vocabularies that describe data sets and services. */
public final class WebTerms {
  public static final String VOID = "http://rdfs.org/ns/void#";
  public static final String DCAT = "http://www.w3.org/ns/dcat#";
  public static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  public static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  public static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String VANN = "http://purl.org/vocab/vann/";
  private static final String SH = "http://www.w3.org/ns/shacl#";

  private static final Map<String, String> PREFIXES = prefixMap();

  private WebTerms() {}

  /** Prefix to namespace: those of the graph, then those of this class; never changes. */
  public static Map<String, String> prefixes() {
    return PREFIXES;
  }

  static Node voidTerm(String name) {
    return NodeFactory.createURI(VOID + name);
  }

  static Node dcat(String name) {
    return NodeFactory.createURI(DCAT + name);
  }

  static Node hydra(String name) {
    return NodeFactory.createURI(HYDRA + name);
  }

  static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }

  static Node spdx(String name) {
    return NodeFactory.createURI(SPDX + name);
  }

  static Node dcterms(String name) {
    return NodeFactory.createURI(Vocabulary.DCTERMS + name);
  }

  static Node foaf(String name) {
    return NodeFactory.createURI(Vocabulary.FOAF + name);
  }

  static Node rdf(String name) {
    return NodeFactory.createURI(Vocabulary.RDF + name);
  }

  static Node rdfs(String name) {
    return NodeFactory.createURI(Vocabulary.RDFS + name);
  }

  private static Map<String, String> prefixMap() {
    Map<String, String> map = new LinkedHashMap<>(Vocabulary.prefixes());
    map.put("void", VOID);
    map.put("dcat", DCAT);
    map.put("hydra", HYDRA);
    map.put("sd", SD);
    map.put("spdx", SPDX);
    map.put("vann", VANN);
    map.put("sh", SH);
    return Collections.unmodifiableMap(map);
  }
}
