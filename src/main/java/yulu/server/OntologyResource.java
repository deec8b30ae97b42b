package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import yulu.explorer.DataPages;
import yulu.explorer.Language;
import yulu.linked.OntologyTerm;
import yulu.linked.OntologyTerms;
import yulu.linked.TripleFormat;
import yulu.rdf.Vocabulary;

/** The ontology: the terms' addresses are this one with a fragment. */
record OntologyResource(Publication publication, DataPages pages) implements LinkedResource {
  @Override
  public String path() {
    return "/ontology";
  }

  @Override
  public String iri() {
    return Vocabulary.YULU.replace("#", "");
  }

  @Override
  public Optional<String> html(HttpServletRequest request, Language language) {
    return Optional.of(pages.ontology(terms(), language, PageServlet.parameters(request)));
  }

  @Override
  public void write(TripleFormat format, HttpServletRequest request, OutputStream out)
      throws IOException {
    List<Triple> triples = triples();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(triples, bytes);
    bytes.writeTo(out);
  }

  List<OntologyTerm> terms() {
    return publication.store().read(view -> new OntologyTerms(view.getGraph(graph())).all());
  }

  private List<Triple> triples() {
    return publication.store().read(view -> OntologyTerms.triples(view.getGraph(graph())));
  }

  private Node graph() {
    return publication.store().minter().ontologyGraph();
  }
}
