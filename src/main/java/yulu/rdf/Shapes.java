package yulu.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;

/**
 * What a document's graph must keep to ({@code ontology/shapes.ttl}), as SHACL, and for the shapes
 * marked {@code shape:checkedInCode} as plain code. Safe for many threads.
 */
public final class Shapes {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final Node MESSAGE = NodeFactory.createURI(SH + "message");
  private static final Node DEACTIVATED = NodeFactory.createURI(SH + "deactivated");
  private static final Node CHECKED_IN_CODE =
      NodeFactory.createURI("https://w3id.org/yulu/shapes#checkedInCode");
  private static final int IN_PART = 4000;
  private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  private final Graph file;
  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(Graph file) {
    this.file = file;
    Graph active = GraphMemFactory.createDefaultGraph();
    file.find().forEachRemaining(active::add);
    file.find(Node.ANY, CHECKED_IN_CODE, TRUE)
        .forEachRemaining(t -> active.add(t.getSubject(), DEACTIVATED, TRUE));
    this.shapes = org.apache.jena.shacl.Shapes.parse(active);
  }

  /**
   * @throws GraphFileException if the file is no Turtle or its shapes are none
   */
  public static Shapes read(Path file) {
    Graph graph = TurtleFile.read(file);
    try {
      return new Shapes(graph);
    } catch (ShaclParseException e) {
      throw new GraphFileException(
          String.valueOf(e.getMessage()), file.toString(), "mend the shape", e);
    }
  }

  /**
   * What other graphs say of entities, as far as shapes ask for it: types and names. Made once,
   * used for every document.
   *
   * @param quads of the vocabulary
   */
  public static Graph known(Collection<Quad> quads) {
    Graph known = GraphMemFactory.createDefaultGraph();
    for (Quad quad : quads) {
      Node property = quad.getPredicate();
      if (property.equals(Vocabulary.RDF_TYPE) || property.equals(Vocabulary.SKOS_PREF_LABEL)) {
        known.add(quad.asTriple());
      }
    }
    return known;
  }

  /**
   * Checks one document's graph.
   *
   * @param document all quads of the graph
   * @param known from {@link #known}
   * @return what is wrong, in the order of places; empty if nothing is
   */
  public List<Violation> check(Collection<Quad> document, Graph known) {
    return check(document, known, IN_PART);
  }

  List<Violation> check(Collection<Quad> document, Graph known, int inPart) {
    Subjects subjects = new Subjects(document);
    Places places = new Places(subjects);
    List<Violation> violations = new ArrayList<>();
    if (places.document().isEmpty()) {
      violations.add(
          new Violation("a graph", "it describes no document", "describe a yulu:Document in it"));
    }
    for (Graph part : new GraphParts(subjects, known, inPart)) {
      for (ReportEntry entry : ShaclValidator.get().validate(shapes, part).getEntries()) {
        violations.add(violation(entry, places));
      }
    }
    new PlainChecks(subjects, places, violations::add).run();
    violations.sort(Comparator.comparing(Violation::where).thenComparing(Violation::what));
    return violations.stream().distinct().toList();
  }

  private Violation violation(ReportEntry entry, Places places) {
    String what = english(entry.source(), MESSAGE, entry.message());
    if (entry.value() != null && !entry.value().equals(entry.focusNode())) {
      what += ": " + places.shown(entry.value());
    }
    return new Violation(
        places.of(entry.focusNode()),
        what,
        english(entry.source(), Vocabulary.RDFS_COMMENT, "see " + entry.source()));
  }

  private String english(Node shape, Node property, String otherwise) {
    return file.find(shape, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(n -> n.isLiteral() && n.getLiteralLanguage().equals("en"))
        .nextOptional()
        .map(Node::getLiteralLexicalForm)
        .orElse(otherwise);
  }
}
