package yulu.server;

import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;

/**
 * SPARQL 1.1 Graph Store Protocol, reading only: {@code ?default}, {@code ?graph=IRI}, or
 * everything as quads.
 */
final class GraphStoreEndpoint extends GSP_R {
  private final Limits limits;
  private final RunningQueries running;

  GraphStoreEndpoint(Limits limits, RunningQueries running) {
    this.limits = limits;
    this.running = running;
  }

  @Override
  protected void executeLifecycle(HttpAction action) {
    AcceptList offers = isQuads(action) ? DEF.quadsOffer : DEF.rdfOffer;
    String client = action.getRequest().getRemoteAddr();
    try {
      AcceptedTypes.require(action.getRequest().getHeader("Accept"), offers);
      RunningQuery place = running.admit(client, limits.timeout());
      try {
        super.executeLifecycle(action);
      } finally {
        place.close();
      }
    } catch (Refusal e) {
      Reply.refuse(action, e.status(), e.why());
    } catch (ActionErrorException e) {
      Reply.refuse(action, e.getRC(), String.valueOf(e.getMessage()));
    }
  }
}
