package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import yulu.linked.LocalContext;

/** The JSON-LD context of the ontology's terms. */
final class ContextServlet extends LinkedServlet {
  private static final long serialVersionUID = 1L;

  static final String PATH = "/ontology/context.jsonld";

  private final transient OntologyResource ontology;

  ContextServlet(OntologyResource ontology) {
    this.ontology = ontology;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    EntityTag tag = EntityTag.of(ontology.publication().version(), "context");
    if (!tag.answers(request, response)) {
      Reply.send(
          response, 200, "application/ld+json;charset=utf-8", LocalContext.json(ontology.terms()));
    }
  }
}
