package yulu.rdf;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import yulu.claim.Attribution;
import yulu.claim.Modality;
import yulu.entity.Decision;
import yulu.relation.Predicate;

/**
 * Every term that the graph uses. Terms of {@code ontology/yulu.ttl} have their plain names here,
 * those of other vocabularies carry their prefix.
 */
public final class Vocabulary {
  static {
    JenaSystem.init();
  }

  public static final String YULU = "https://w3id.org/yulu/ontology#";
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String OWL = "http://www.w3.org/2002/07/owl#";
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String SCHEMA = "https://schema.org/";
  public static final String FOAF = "http://xmlns.com/foaf/0.1/";
  public static final String DCTERMS = "http://purl.org/dc/terms/";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  public static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
  public static final String CITO = "http://purl.org/spar/cito/";
  public static final String BIBO = "http://purl.org/ontology/bibo/";
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  // Classes
  public static final Node PERSON = yulu("Person");
  public static final Node ORGANIZATION = yulu("Organization");
  public static final Node CONCEPT = yulu("Concept");
  public static final Node WORK = yulu("Work");
  public static final Node PAPER = yulu("Paper");
  public static final Node SYSTEM = yulu("System");
  public static final Node EVENT = yulu("Event");
  public static final Node OCCASION = yulu("Occasion");
  public static final Node DOCUMENT = yulu("Document");
  public static final Node CLAIM = yulu("Claim");
  public static final Node SPAN = yulu("Span");
  public static final Node ASSERTION = yulu("Assertion");

  /** An entity that a document introduced and no curator has accepted yet. */
  public static final Node CANDIDATE = yulu("Candidate");

  // Why names and terms are in the graph
  /** A decision of a person about a name. */
  public static final Node DECISION = yulu("Decision");

  /** Why a term may be a concept. */
  public static final Node CANDIDACY = yulu("Candidacy");

  /** A rule by which names are found or joined. */
  public static final Node NAME_RULE = yulu("NameRule");

  /** A rule by which it is told whose a claim is. */
  public static final Node CLAIM_RULE = yulu("ClaimRule");

  public static final Node LISTED_IN = yulu("listedIn");
  public static final Node JOINED_TO = yulu("joinedTo");
  public static final Node COULD_MEAN = yulu("couldMean");
  public static final Node DECIDES = yulu("decides");
  public static final Node DECIDED_NAME = yulu("decidedName");
  public static final Node ONLY_IN = yulu("onlyIn");
  public static final Node CANDIDATE_CONCEPT = yulu("candidateConcept");

  // Claims
  public static final Node CLAIMANT = yulu("claimant");
  public static final Node ATTRIBUTION = yulu("attribution");
  public static final Node REPORTER = yulu("reporter");
  public static final Node MODALITY = yulu("modality");
  public static final Node EVIDENCE = yulu("evidence");
  public static final Node MADE_AT = yulu("madeAt");
  public static final Node TARGET_TIME = yulu("targetTime");
  public static final Node CONFIDENCE = yulu("confidence");
  public static final Node RULE = yulu("rule");
  public static final Node RESTATES = yulu("restates");
  public static final Node REVISES = yulu("revises");

  /** SHA-256 of the sorted N-Triples of a graph, in the records of pushes. */
  public static final Node CONTENT_HASH = yulu("contentHash");

  // Documents
  public static final Node REPORTS = yulu("reports");

  // Individuals
  public static final Node SPEAKER = yulu("Speaker");
  public static final Node REPORTED = yulu("Reported");
  public static final Node NARRATOR = yulu("Narrator");
  public static final Node UNRESOLVED = yulu("Unresolved");
  public static final Node PREDICTED = yulu("Predicted");

  // Terms of others
  public static final Node RDF_TYPE = iri(RDF, "type");
  public static final Node RDF_STATEMENT = iri(RDF, "Statement");
  public static final Node RDF_SUBJECT = iri(RDF, "subject");
  public static final Node RDF_PREDICATE = iri(RDF, "predicate");
  public static final Node RDF_OBJECT = iri(RDF, "object");
  public static final Node RDFS_LABEL = iri(RDFS, "label");
  public static final Node RDFS_COMMENT = iri(RDFS, "comment");
  public static final Node OWL_SAME_AS = iri(OWL, "sameAs");
  public static final Node SKOS_CONCEPT = iri(SKOS, "Concept");
  public static final Node SKOS_CONCEPT_SCHEME = iri(SKOS, "ConceptScheme");
  public static final Node SKOS_PREF_LABEL = iri(SKOS, "prefLabel");
  public static final Node SKOS_ALT_LABEL = iri(SKOS, "altLabel");
  public static final Node SKOS_NOTATION = iri(SKOS, "notation");
  public static final Node SKOS_DEFINITION = iri(SKOS, "definition");
  public static final Node SKOS_BROADER = iri(SKOS, "broader");
  public static final Node SKOS_NARROWER = iri(SKOS, "narrower");
  public static final Node SKOS_RELATED = iri(SKOS, "related");
  public static final Node SKOS_IN_SCHEME = iri(SKOS, "inScheme");
  public static final Node SKOS_HAS_TOP_CONCEPT = iri(SKOS, "hasTopConcept");
  public static final Node SKOS_TOP_CONCEPT_OF = iri(SKOS, "topConceptOf");
  public static final Node SKOS_EXACT_MATCH = iri(SKOS, "exactMatch");
  public static final Node SCHEMA_PERSON = iri(SCHEMA, "Person");
  public static final Node SCHEMA_ORGANIZATION = iri(SCHEMA, "Organization");
  public static final Node SCHEMA_CREATIVE_WORK = iri(SCHEMA, "CreativeWork");
  public static final Node SCHEMA_SCHOLARLY_ARTICLE = iri(SCHEMA, "ScholarlyArticle");
  public static final Node SCHEMA_SOFTWARE_APPLICATION = iri(SCHEMA, "SoftwareApplication");
  public static final Node SCHEMA_EVENT = iri(SCHEMA, "Event");
  public static final Node SCHEMA_CLAIM = iri(SCHEMA, "Claim");
  public static final Node SCHEMA_TEXT = iri(SCHEMA, "text");
  public static final Node SCHEMA_ABOUT = iri(SCHEMA, "about");
  public static final Node SCHEMA_SHA256 = iri(SCHEMA, "sha256");
  public static final Node SCHEMA_ATTENDEE = iri(SCHEMA, "attendee");
  public static final Node SCHEMA_AUTHOR = iri(SCHEMA, "author");
  public static final Node SCHEMA_CREATOR = iri(SCHEMA, "creator");
  public static final Node SCHEMA_CREDIT_TEXT = iri(SCHEMA, "creditText");
  public static final Node SCHEMA_DATE_PUBLISHED = iri(SCHEMA, "datePublished");
  public static final Node SCHEMA_DESCRIPTION = iri(SCHEMA, "description");
  public static final Node SCHEMA_IS_PART_OF = iri(SCHEMA, "isPartOf");
  public static final Node SCHEMA_SAME_AS = iri(SCHEMA, "sameAs");
  public static final Node SCHEMA_URL = iri(SCHEMA, "url");
  public static final Node FOAF_PERSON = iri(FOAF, "Person");
  public static final Node FOAF_ORGANIZATION = iri(FOAF, "Organization");
  public static final Node FOAF_DOCUMENT = iri(FOAF, "Document");
  public static final Node FOAF_HOMEPAGE = iri(FOAF, "homepage");
  public static final Node DCTERMS_IDENTIFIER = iri(DCTERMS, "identifier");
  public static final Node DCTERMS_TITLE = iri(DCTERMS, "title");
  public static final Node DCTERMS_LANGUAGE = iri(DCTERMS, "language");
  public static final Node DCTERMS_ISSUED = iri(DCTERMS, "issued");
  public static final Node DCTERMS_SOURCE = iri(DCTERMS, "source");
  public static final Node DCTERMS_SUBJECT = iri(DCTERMS, "subject");
  public static final Node DCTERMS_CREATOR = iri(DCTERMS, "creator");
  public static final Node DCTERMS_DATE = iri(DCTERMS, "date");
  public static final Node DCTERMS_DESCRIPTION = iri(DCTERMS, "description");
  public static final Node DCTERMS_TYPE = iri(DCTERMS, "type");
  public static final Node PROV_WAS_DERIVED_FROM = iri(PROV, "wasDerivedFrom");
  public static final Node NIF_CONTEXT = iri(NIF, "Context");
  public static final Node NIF_RFC5147_STRING = iri(NIF, "RFC5147String");
  public static final Node NIF_IS_STRING = iri(NIF, "isString");
  public static final Node NIF_BEGIN_INDEX = iri(NIF, "beginIndex");
  public static final Node NIF_END_INDEX = iri(NIF, "endIndex");
  public static final Node NIF_ANCHOR_OF = iri(NIF, "anchorOf");
  public static final Node NIF_REFERENCE_CONTEXT = iri(NIF, "referenceContext");
  public static final Node ITS_TA_IDENT_REF = iri(ITSRDF, "taIdentRef");
  public static final Node ITS_TA_CONFIDENCE = iri(ITSRDF, "taConfidence");
  public static final Node CITO_DISPUTES = iri(CITO, "disputes");
  public static final Node CITO_SUPPORTS = iri(CITO, "supports");
  public static final Node BIBO_DOI = iri(BIBO, "doi");

  private static final Map<Predicate, Node> PREDICATES = predicates();
  private static final Map<Attribution, Node> ATTRIBUTIONS = new EnumMap<>(Attribution.class);
  private static final Map<Modality, Node> MODALITIES = new EnumMap<>(Modality.class);
  private static final Map<String, String> PREFIXES = prefixMap();

  static {
    for (Attribution a : Attribution.values()) {
      ATTRIBUTIONS.put(a, yulu(capitalized(a.name())));
    }
    for (Modality m : Modality.values()) {
      MODALITIES.put(m, yulu(capitalized(m.name())));
    }
  }

  private Vocabulary() {}

  /** The term of the ontology with this local name. */
  public static Node yulu(String localName) {
    return iri(YULU, localName);
  }

  public static Node of(Predicate predicate) {
    return found(PREDICATES.get(predicate));
  }

  public static Node of(Attribution attribution) {
    return found(ATTRIBUTIONS.get(attribution));
  }

  /** {@code yulu:Join} and so on. */
  public static Node of(Decision.Kind kind) {
    return yulu(capitalized(kind.name()));
  }

  public static Node of(Modality modality) {
    return found(MODALITIES.get(modality));
  }

  /** The thirteen relations between entities, in the order of the ontology. */
  public static List<Node> relations() {
    return List.copyOf(PREDICATES.values());
  }

  /** Prefix to namespace, in the order in which files declare them; never changes. */
  public static Map<String, String> prefixes() {
    return PREFIXES;
  }

  private static Node found(@org.jspecify.annotations.Nullable Node node) {
    if (node == null) {
      throw new IllegalStateException("a term without an IRI");
    }
    return node;
  }

  private static Node iri(String namespace, String localName) {
    return NodeFactory.createURI(namespace + localName);
  }

  private static String capitalized(String constant) {
    return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
  }

  private static Map<Predicate, Node> predicates() {
    Map<Predicate, Node> map = new EnumMap<>(Predicate.class);
    for (Predicate p : Predicate.values()) {
      map.put(p, yulu(p.localName()));
    }
    return map;
  }

  private static Map<String, String> prefixMap() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("yulu", YULU);
    map.put("rdf", RDF);
    map.put("rdfs", RDFS);
    map.put("owl", OWL);
    map.put("xsd", XSD);
    map.put("skos", SKOS);
    map.put("schema", SCHEMA);
    map.put("foaf", FOAF);
    map.put("dcterms", DCTERMS);
    map.put("prov", PROV);
    map.put("nif", NIF);
    map.put("itsrdf", ITSRDF);
    map.put("cito", CITO);
    map.put("bibo", BIBO);
    map.put("wd", WIKIDATA);
    return Collections.unmodifiableMap(map);
  }
}
