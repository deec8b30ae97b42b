package yulu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import yulu.linked.OntologyTerms;
import yulu.linked.TripleFormat;

/** The SHACL shapes that the graph keeps to: the file as it is, or its triples in other formats. */
record ShapesResource(Path file) implements LinkedResource {
  @Override
  public String path() {
    return "/shapes";
  }

  @Override
  public List<Representation> offers() {
    return Representation.DATA;
  }

  @Override
  public String iri() {
    return "https://w3id.org/yulu/shapes";
  }

  @Override
  public void write(TripleFormat format, HttpServletRequest request, OutputStream out)
      throws IOException {
    if (format == TripleFormat.TURTLE) {
      Files.copy(file, out);
      return;
    }
    Graph graph = RDFParser.source(file).lang(Lang.TURTLE).toGraph();
    format.write(OntologyTerms.triples(graph), out);
  }
}
