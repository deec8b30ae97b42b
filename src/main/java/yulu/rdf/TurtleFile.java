package yulu.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sys.JenaSystem;

/** Reads a Turtle file; what is wrong in it is told with its line. */
final class TurtleFile {
  static {
    JenaSystem.init();
  }

  private TurtleFile() {}

  /**
   * @throws GraphFileException if the file cannot be read or is no Turtle
   */
  static Graph read(Path file) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    try (InputStream in = Files.newInputStream(file)) {
      RDFParser.source(in).lang(Lang.TURTLE).errorHandler(new Strict(file)).parse(graph);
    } catch (IOException e) {
      throw new GraphFileException(
          "cannot read the file: " + e.getMessage(), file.toString(), "put it back", e);
    }
    return graph;
  }

  /** Warnings count: a bad IRI must not get into the graph. */
  private record Strict(Path file) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new GraphFileException(
          message, file + ":" + line, "mend this line", new RiotException(message));
    }
  }
}
