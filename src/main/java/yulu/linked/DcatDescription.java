package yulu.linked;

import static yulu.linked.WebTerms.dcat;
import static yulu.linked.WebTerms.dcterms;
import static yulu.linked.WebTerms.foaf;
import static yulu.linked.WebTerms.spdx;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import yulu.export.ExportFormat;
import yulu.rdf.Vocabulary;

/**
 * The data set in the terms of DCAT 3: its files with their lengths and checksums, and its services
 * (https://www.w3.org/TR/vocab-dcat-3/).
 */
public final class DcatDescription {
  private static final String IANA = "https://www.iana.org/assignments/media-types/";

  private final Catalogue catalogue;
  private final Node dataset;
  private final Statements statements = new Statements();

  private DcatDescription(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.dataset = catalogue.site().dataset();
  }

  /** The description, in the order in which to read it. */
  public static List<Triple> of(Catalogue catalogue) {
    DcatDescription description = new DcatDescription(catalogue);
    description.dataset();
    Dumps.formats().forEach(description::distribution);
    catalogue.dumps().forEach(description::file);
    description.service(
        "sparql", "SPARQL 1.1 query", "/sparql", "https://www.w3.org/TR/sparql11-protocol/");
    description.service(
        "fragments",
        "Triple Pattern Fragments",
        "/fragments",
        "https://linkeddatafragments.org/specification/triple-pattern-fragments/");
    description.service(
        "data",
        "SPARQL 1.1 Graph Store Protocol, reading only",
        "/data",
        "https://www.w3.org/TR/sparql11-http-rdf-update/");
    return description.statements.triples();
  }

  private void dataset() {
    Statements.Subject about =
        statements
            .of(dataset, dcat("Dataset"))
            .text(dcterms("title"), Catalogue.TITLE_EN, "en")
            .text(dcterms("title"), Catalogue.TITLE_ZH, "zh")
            .text(dcterms("description"), Catalogue.ABOUT_EN, "en")
            .text(dcterms("description"), Catalogue.ABOUT_ZH, "zh")
            .text(dcterms("identifier"), dataset.getURI())
            .text(dcat("version"), catalogue.version())
            .text(dcterms("language"), "zh")
            .text(dcterms("language"), "en")
            .text(dcat("keyword"), "claims", "en")
            .text(dcat("keyword"), "观点", "zh")
            .link(dcterms("conformsTo"), Vocabulary.YULU.replace("#", ""))
            .link(foaf("page"), catalogue.address() + "/")
            .link(dcat("landingPage"), catalogue.address() + "/");
    catalogue.site().license().ifPresent(license -> about.link(dcterms("license"), license));
    for (ExportFormat format : Dumps.formats()) {
      about.link(dcat("distribution"), part(format.label()));
    }
  }

  private void distribution(ExportFormat format) {
    String name = "yulu." + format.label() + ".gz";
    Statements.Subject about =
        statements
            .of(part(format.label()), dcat("Distribution"))
            .text(dcterms("title"), name)
            .link(dcat("accessURL"), catalogue.address() + "/dump/" + name)
            .link(dcat("downloadURL"), catalogue.address() + "/dump/" + name)
            .link(dcat("mediaType"), IANA + Dumps.mediaType(format))
            .link(dcat("compressFormat"), IANA + "application/gzip");
    catalogue.site().license().ifPresent(license -> about.link(dcterms("license"), license));
  }

  /** What is known of a file once it is written. */
  private void file(Dump dump) {
    Node checksum = part(dump.format().label() + "-checksum");
    statements
        .again(part(dump.format().label()))
        .link(
            dcat("byteSize"),
            NodeFactory.createLiteralDT(
                Long.toString(dump.bytes()), XSDDatatype.XSDnonNegativeInteger))
        .link(spdx("checksum"), checksum);
    statements
        .of(checksum, spdx("Checksum"))
        .link(spdx("algorithm"), spdx("checksumAlgorithm_sha256"))
        .link(
            spdx("checksumValue"),
            NodeFactory.createLiteralDT(dump.sha256(), XSDDatatype.XSDhexBinary));
  }

  private void service(String name, String title, String path, String specification) {
    statements
        .of(part(name), dcat("DataService"))
        .text(dcterms("title"), title, "en")
        .link(dcat("endpointURL"), catalogue.address() + path)
        .link(dcterms("conformsTo"), specification)
        .link(dcat("servesDataset"), dataset);
  }

  private Node part(String name) {
    return Statements.iri(dataset.getURI() + "#" + name);
  }
}
