package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import yulu.explorer.Language;
import yulu.linked.DescriptionDocument;
import yulu.linked.ThingDescription;
import yulu.linked.TripleFormat;

/** A thing that the graph speaks of. */
record ThingResource(String path, Node node, Publication publication, ThingPages pages)
    implements LinkedResource {

  @Override
  public boolean isThing() {
    return true;
  }

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
    DescriptionDocument document =
        new DescriptionDocument(iri() + "." + format.suffix(), publication.site());
    List<Triple> triples =
        publication.store().read(view -> ThingDescription.of(view, node)).in(document);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(triples, bytes);
    bytes.writeTo(out);
  }
}
