package yulu.linked;

import static yulu.linked.WebTerms.dcterms;
import static yulu.linked.WebTerms.foaf;
import static yulu.linked.WebTerms.voidTerm;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import yulu.export.ExportFormat;
import yulu.rdf.Vocabulary;

/**
 * The data set in the terms of VoID: what is in it, how much of what, and where to ask it and to
 * get it whole (https://www.w3.org/TR/void/).
 */
public final class VoidDescription {
  private static final List<Node> EXAMPLES =
      List.of(
          Vocabulary.PERSON,
          Vocabulary.ORGANIZATION,
          Vocabulary.CONCEPT,
          Vocabulary.WORK,
          Vocabulary.SYSTEM,
          Vocabulary.EVENT,
          Vocabulary.DOCUMENT,
          Vocabulary.CLAIM);

  private static final List<String> VOCABULARIES =
      List.of(
          Vocabulary.YULU,
          Vocabulary.SKOS,
          Vocabulary.SCHEMA,
          Vocabulary.FOAF,
          Vocabulary.DCTERMS,
          Vocabulary.PROV,
          Vocabulary.NIF,
          Vocabulary.ITSRDF,
          Vocabulary.CITO,
          Vocabulary.BIBO);

  private final Catalogue catalogue;
  private final DatasetStatistics statistics;
  private final Node dataset;
  private final Statements statements = new Statements();

  private VoidDescription(Catalogue catalogue, DatasetStatistics statistics) {
    this.catalogue = catalogue;
    this.statistics = statistics;
    this.dataset = catalogue.site().dataset();
  }

  /** The description, in the order in which to read it. */
  public static List<Triple> of(Catalogue catalogue, DatasetStatistics statistics) {
    VoidDescription description = new VoidDescription(catalogue, statistics);
    description.document();
    description.dataset();
    description.partitions();
    description.links();
    return description.statements.triples();
  }

  private void document() {
    statements
        .of(
            Statements.iri(catalogue.address() + "/.well-known/void"),
            voidTerm("DatasetDescription"))
        .text(dcterms("title"), "Description of the data set in VoID", "en")
        .link(foaf("primaryTopic"), dataset);
  }

  private void dataset() {
    String address = catalogue.address();
    Statements.Subject about =
        statements
            .of(dataset, voidTerm("Dataset"))
            .text(dcterms("title"), Catalogue.TITLE_EN, "en")
            .text(dcterms("title"), Catalogue.TITLE_ZH, "zh")
            .text(dcterms("description"), Catalogue.ABOUT_EN, "en")
            .text(dcterms("description"), Catalogue.ABOUT_ZH, "zh")
            .text(voidTerm("uriSpace"), catalogue.site().minter().base())
            .number(voidTerm("triples"), statistics.triples())
            .number(voidTerm("entities"), entities())
            .number(voidTerm("documents"), statistics.of(Vocabulary.DOCUMENT))
            .number(voidTerm("classes"), statistics.classes().size())
            .number(voidTerm("properties"), statistics.properties().size())
            .link(voidTerm("sparqlEndpoint"), address + "/sparql")
            .link(voidTerm("uriLookupEndpoint"), address + "/fragments?subject=")
            .link(foaf("homepage"), address + "/");
    catalogue.site().license().ifPresent(license -> about.link(dcterms("license"), license));
    for (ExportFormat format : Dumps.formats()) {
      about.link(voidTerm("dataDump"), address + "/dump/yulu." + format.label() + ".gz");
    }
    VOCABULARIES.forEach(vocabulary -> about.link(voidTerm("vocabulary"), vocabulary));
    for (Node type : EXAMPLES) {
      String example = statistics.examples().get(type.getURI());
      if (example != null) {
        about.link(voidTerm("exampleResource"), example);
      }
    }
    for (TripleFormat format : TripleFormat.values()) {
      about.link(voidTerm("feature"), "http://www.w3.org/ns/formats/" + formatName(format));
    }
  }

  /** Things of the graph's own classes; those that are of two are counted once. */
  private long entities() {
    return EXAMPLES.stream().mapToLong(statistics::of).sum()
        + statistics.of(Vocabulary.SPAN)
        + statistics.of(Vocabulary.ASSERTION);
  }

  private void partitions() {
    for (Map.Entry<String, Long> e : statistics.classes().entrySet()) {
      Node part = part("class", e.getKey());
      link(voidTerm("classPartition"), part);
      statements
          .of(part, voidTerm("Dataset"))
          .link(voidTerm("class"), e.getKey())
          .number(voidTerm("entities"), e.getValue());
    }
    for (Map.Entry<String, Long> e : statistics.properties().entrySet()) {
      Node part = part("property", e.getKey());
      link(voidTerm("propertyPartition"), part);
      statements
          .of(part, voidTerm("Dataset"))
          .link(voidTerm("property"), e.getKey())
          .number(voidTerm("triples"), e.getValue());
    }
  }

  /** Links to Wikidata, as a part of the data set of its own. */
  private void links() {
    for (Node property : List.of(Vocabulary.OWL_SAME_AS, Vocabulary.SKOS_EXACT_MATCH)) {
      Long count = statistics.properties().get(property.getURI());
      if (count != null) {
        Node part = Statements.iri(dataset.getURI() + "#links-" + property.getLocalName());
        link(voidTerm("subset"), part);
        statements
            .of(part, voidTerm("Linkset"))
            .link(voidTerm("linkPredicate"), property)
            .link(voidTerm("subjectsTarget"), dataset)
            .link(voidTerm("objectsTarget"), "http://www.wikidata.org/entity/Q2013")
            .number(voidTerm("triples"), count);
      }
    }
  }

  private void link(Node property, Node part) {
    statements.again(dataset).link(property, part);
  }

  private Node part(String kind, String iri) {
    String name = iri.replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9]+", "-");
    return Statements.iri(dataset.getURI() + "#" + kind + "-" + name);
  }

  private static String formatName(TripleFormat format) {
    return switch (format) {
      case TURTLE -> "Turtle";
      case JSON_LD -> "JSON-LD";
      case N_TRIPLES -> "N-Triples";
      case RDF_XML -> "RDF_XML";
    };
  }
}
