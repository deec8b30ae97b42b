package yulu.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import yulu.explorer.GraphSummary;

/** What the SPARQL service can do, in the W3C's vocabulary for that. */
final class ServiceDescription {
  /** What it is offered as; a browser is sent to the editor. */
  static final AcceptList OFFERS =
      AcceptList.create(
          "text/turtle",
          "application/ld+json",
          "application/n-triples",
          "application/rdf+xml",
          "text/html");

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML");

  private final GraphSummary summary;
  private final Limits limits;

  ServiceDescription(GraphSummary summary, Limits limits) {
    this.summary = summary;
    this.limits = limits;
  }

  void send(HttpAction action, MediaType type) throws IOException {
    Lang language = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, model(action.getRequest().getRequestURL().toString()), language);
    byte[] bytes = out.toByteArray();
    action.setResponseStatus(200);
    action.setResponseContentType(type.getContentTypeStr());
    action.setResponseCharacterEncoding("utf-8");
    action.getResponse().setContentLength(bytes.length);
    action.getResponseOutputStream().write(bytes);
  }

  private Model model(String endpoint) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("void", VOID).setNsPrefix("rdfs", RDFS.uri);
    Resource graph =
        model
            .createResource()
            .addProperty(RDF.type, model.createResource(SD + "Graph"))
            .addLiteral(model.createProperty(VOID, "triples"), summary.facts().triples());
    Resource dataset =
        model
            .createResource()
            .addProperty(RDF.type, model.createResource(SD + "Dataset"))
            .addProperty(model.createProperty(SD, "defaultGraph"), graph);
    Resource service =
        model
            .createResource(endpoint)
            .addProperty(RDF.type, model.createResource(SD + "Service"))
            .addProperty(model.createProperty(SD, "endpoint"), model.createResource(endpoint))
            .addProperty(
                model.createProperty(SD, "supportedLanguage"),
                model.createResource(SD + "SPARQL11Query"))
            .addProperty(
                model.createProperty(SD, "feature"), model.createResource(SD + "UnionDefaultGraph"))
            .addProperty(model.createProperty(SD, "defaultDataset"), dataset)
            .addProperty(RDFS.comment, limitsInWords(), "en");
    for (String format : RESULT_FORMATS) {
      service.addProperty(
          model.createProperty(SD, "resultFormat"),
          model.createResource("http://www.w3.org/ns/formats/" + format));
    }
    return model;
  }

  private String limitsInWords() {
    return ("Reading only. A query may run %d s and be %d characters long; after %d rows a result"
            + " is cut off, which the response header %s says.")
        .formatted(
            limits.timeout().toSeconds(),
            limits.maxQueryLength(),
            limits.maxRows(),
            QueryResult.CUT_HEADER);
  }
}
