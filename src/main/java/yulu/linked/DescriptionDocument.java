package yulu.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import yulu.rdf.Vocabulary;

/**
 * A document that describes one thing.
 *
 * @param iri the document's own address under the base
 * @param site the data set that it belongs to
 */
public record DescriptionDocument(String iri, Site site) {

  /** What is to be said of the document: its topic, its data set, its licence, where more is. */
  List<Triple> about(Node thing, Collection<Node> cut) {
    Node document = NodeFactory.createURI(iri);
    List<Triple> said = new ArrayList<>();
    said.add(Triple.create(document, Vocabulary.RDF_TYPE, Vocabulary.FOAF_DOCUMENT));
    said.add(Triple.create(document, WebTerms.foaf("primaryTopic"), thing));
    said.add(Triple.create(document, WebTerms.voidTerm("inDataset"), site.dataset()));
    site.license()
        .ifPresent(
            license ->
                said.add(
                    Triple.create(
                        document, WebTerms.dcterms("license"), NodeFactory.createURI(license))));
    for (Node property : cut) {
      said.add(Triple.create(document, WebTerms.rdfs("seeAlso"), all(property, thing)));
    }
    return said;
  }

  private Node all(Node property, Node thing) {
    return NodeFactory.createURI(
        site.minter().base()
            + "fragments?predicate="
            + URLEncoder.encode(property.getURI(), StandardCharsets.UTF_8)
            + "&object="
            + URLEncoder.encode(thing.getURI(), StandardCharsets.UTF_8));
  }
}
