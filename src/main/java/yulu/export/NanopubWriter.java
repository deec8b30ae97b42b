package yulu.export;

import static yulu.rdf.Vocabulary.*;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import yulu.rdf.Vocabulary;
import yulu.text.PartialDate;

/**
 * Nanopublications in TriG: each claim in four graphs, its head, what is claimed, where that comes
 * from, and whose publication it is. See https://nanopub.net/guidelines/working_draft/. Their IRIs
 * are no trusty URIs: a tool that publishes them makes those.
 */
final class NanopubWriter implements GraphWriter {
  static final String NP = "http://www.nanopub.org/nschema#";
  static final Node LICENSE = NodeFactory.createURI(DCTERMS + "license");
  static final Node CREATED = NodeFactory.createURI(DCTERMS + "created");

  private static final Node NANOPUBLICATION = NodeFactory.createURI(NP + "Nanopublication");
  private static final Node WAS_ATTRIBUTED_TO = NodeFactory.createURI(PROV + "wasAttributedTo");
  private static final Node GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");
  private static final Node WAS_QUOTED_FROM = NodeFactory.createURI(PROV + "wasQuotedFrom");
  private static final Node ACTIVITY = NodeFactory.createURI(PROV + "Activity");
  private static final Node SOFTWARE_AGENT = NodeFactory.createURI(PROV + "SoftwareAgent");
  private static final Node WAS_ASSOCIATED_WITH = NodeFactory.createURI(PROV + "wasAssociatedWith");
  private static final Node PROGRAM = NodeFactory.createURI(Credits.PROGRAM);

  private final Credits credits;

  NanopubWriter(Credits credits) {
    this.credits = credits;
  }

  @Override
  public void write(Excerpt excerpt, OutputStream out) throws IOException {
    StreamRDF trig = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    trig.start();
    Vocabulary.prefixes().forEach(trig::prefix);
    trig.prefix("np", NP);
    excerpt.claims(claim -> new Publication(claim, trig).write());
    trig.finish();
  }

  /** One claim's four graphs. */
  private final class Publication {
    private final ClaimFacts claim;
    private final StreamRDF trig;
    private final Node itself;
    private final Node assertion;

    Publication(ClaimFacts claim, StreamRDF trig) {
      this.claim = claim;
      this.trig = trig;
      this.itself = NodeFactory.createURI(claim.iri().getURI() + "/nanopub");
      this.assertion = part("assertion");
    }

    void write() {
      head();
      assertion();
      provenance();
      publication();
    }

    private void head() {
      Node head = part("head");
      say(head, itself, RDF_TYPE, NANOPUBLICATION);
      say(head, itself, np("hasAssertion"), assertion);
      say(head, itself, np("hasProvenance"), part("provenance"));
      say(head, itself, np("hasPublicationInfo"), part("pubinfo"));
    }

    private void assertion() {
      say(assertion, claim.iri(), RDF_TYPE, CLAIM);
      say(assertion, claim.iri(), RDF_TYPE, SCHEMA_CLAIM);
      say(
          assertion,
          claim.iri(),
          SCHEMA_TEXT,
          NodeFactory.createLiteralLang(claim.text(), claim.language()));
      claim.claimants().forEach(c -> say(assertion, claim.iri(), CLAIMANT, c));
      claim.about().forEach(a -> say(assertion, claim.iri(), SCHEMA_ABOUT, a));
      individual(MODALITY, claim.modality());
      individual(ATTRIBUTION, claim.attribution());
      claim.reporter().ifPresent(r -> say(assertion, claim.iri(), REPORTER, r));
      claim.occasion().ifPresent(o -> say(assertion, claim.iri(), MADE_AT, o));
    }

    private void individual(Node property, String localName) {
      if (!localName.isEmpty()) {
        say(assertion, claim.iri(), property, Vocabulary.yulu(localName));
      }
    }

    private void provenance() {
      Node graph = part("provenance");
      claim.document().ifPresent(d -> say(graph, assertion, PROV_WAS_DERIVED_FROM, d));
      claim.evidence().forEach(s -> say(graph, assertion, WAS_QUOTED_FROM, s));
      claim.claimants().forEach(c -> say(graph, assertion, WAS_ATTRIBUTED_TO, c));
      claim
          .date()
          .flatMap(NanopubWriter::date)
          .ifPresent(d -> say(graph, assertion, DCTERMS_DATE, d));
      say(graph, assertion, GENERATED_BY, part("extraction"));
      extraction(graph);
    }

    private void extraction(Node graph) {
      Node extraction = part("extraction");
      say(graph, extraction, RDF_TYPE, ACTIVITY);
      say(graph, extraction, WAS_ASSOCIATED_WITH, PROGRAM);
      if (!claim.confidence().isEmpty()) {
        Node share = NodeFactory.createLiteralDT(claim.confidence(), XSDDatatype.XSDdecimal);
        say(graph, extraction, CONFIDENCE, share);
      }
      if (!claim.rule().isEmpty()) {
        say(graph, extraction, RULE, NodeFactory.createLiteralString(claim.rule()));
      }
    }

    private void publication() {
      Node graph = part("pubinfo");
      Node creator = credits.creator().map(NodeFactory::createURI).orElse(PROGRAM);
      say(graph, itself, DCTERMS_CREATOR, creator);
      say(graph, PROGRAM, RDF_TYPE, SOFTWARE_AGENT);
      credits
          .created()
          .map(c -> NodeFactory.createLiteralDT(c.toString(), XSDDatatype.XSDdateTime))
          .ifPresent(c -> say(graph, itself, CREATED, c));
      credits.license().ifPresent(l -> say(graph, itself, LICENSE, NodeFactory.createURI(l)));
    }

    private Node part(String name) {
      return NodeFactory.createURI(itself.getURI() + "#" + name);
    }

    private void say(Node graph, Node s, Node p, Node o) {
      trig.quad(Quad.create(graph, s, p, o));
    }
  }

  /** As exact as it is known. */
  private static Optional<Node> date(String text) {
    return PartialDate.parse(text)
        .map(
            date ->
                NodeFactory.createLiteralDT(
                    date.toString(),
                    date.day() != 0
                        ? XSDDatatype.XSDdate
                        : date.month() != 0 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear));
  }

  private static Node np(String name) {
    return NodeFactory.createURI(NP + name);
  }
}
