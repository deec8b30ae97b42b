package yulu.server;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.WebContent;

/** RDF/XML writes properties as names of elements, which not every IRI can be. */
final class XmlNames {
  private static final String XML = "xml";

  private XmlNames() {}

  /**
   * Makes sure that the graph can be written in the format that the client gets.
   *
   * @throws Refusal 406 if that is RDF/XML and there is a property that it cannot name
   */
  static void check(HttpAction action, Graph graph) {
    if (!getsXml(action)) {
      return;
    }
    Optional<Node> nameless =
        graph.stream()
            .map(Triple::getPredicate)
            .distinct()
            .filter(XmlNames::isNameless)
            .findFirst();
    if (nameless.isPresent()) {
      throw new Refusal(
          406,
          "RDF/XML has no name for the property <"
              + nameless.get().getURI()
              + ">, which must end like the name of an element."
              + " Ask for text/turtle, application/n-triples or application/ld+json.");
    }
  }

  private static boolean getsXml(HttpAction action) {
    for (String parameter : QueryRequest.FORMAT) {
      String value = action.getRequestParameter(parameter);
      if (value != null) {
        return value.toLowerCase(Locale.ROOT).contains(XML);
      }
    }
    return AcceptedTypes.best(action.getRequestHeader("Accept"), DEF.constructOffer)
        .map(MediaType::getContentTypeStr)
        .filter(type -> type.equals(WebContent.contentTypeRDFXML))
        .isPresent();
  }

  private static boolean isNameless(Node property) {
    String iri = property.getURI();
    return Util.splitNamespaceXML(iri) >= iri.length();
  }
}
