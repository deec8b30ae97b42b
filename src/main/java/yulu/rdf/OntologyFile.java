package yulu.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import yulu.text.YuluException;

/** Reads a Turtle file of {@code ontology/} into the quads of one graph. */
public final class OntologyFile {
  static {
    JenaSystem.init();
  }

  private OntologyFile() {}

  /**
   * The triples of a Turtle file as quads.
   *
   * @throws YuluException with line and column if the file is missing or is not Turtle
   */
  public static List<Quad> quads(Path file, Node graph) {
    List<Quad> quads = new ArrayList<>();
    try {
      RDFParser.source(file)
          .lang(Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(org.apache.jena.graph.Triple triple) {
                  quads.add(Quad.create(graph, triple));
                }
              });
    } catch (RiotException e) {
      throw new YuluException(
          "the ontology is not Turtle: " + e.getMessage(), file.toString(), "mend it there", e);
    }
    return quads;
  }
}
