package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import yulu.explorer.Language;
import yulu.export.SortedTriples;
import yulu.linked.TripleFormat;
import yulu.linked.WebTerms;

/**
 * A named graph, whole. The graph of a source document has the document's name, so its spans, whose
 * addresses are that name and a fragment, are in what the address answers.
 */
record GraphResource(
    String path, Node node, Publication publication, ThingPages pages, RunningQueries running)
    implements LinkedResource {

  @Override
  public String iri() {
    return node.getURI();
  }

  @Override
  public Optional<String> html(HttpServletRequest request, Language language) {
    return pages.html(iri(), language, PageServlet.parameters(request));
  }

  @Override
  public void write(TripleFormat format, HttpServletRequest request, OutputStream out)
      throws IOException {
    RunningQuery place = running.admit(request.getRemoteAddr(), Duration.ofMinutes(1));
    try {
      Optional<IOException> failure =
          publication
              .store()
              .read(
                  view -> {
                    StreamRDF writer = format.writer(out, WebTerms.prefixes());
                    try {
                      SortedTriples.forEach(view.getGraph(node).find(), writer::triple);
                    } catch (IOException e) {
                      return Optional.of(e);
                    }
                    writer.finish();
                    return Optional.empty();
                  });
      if (failure.isPresent()) {
        throw failure.get();
      }
    } finally {
      place.close();
    }
  }
}
