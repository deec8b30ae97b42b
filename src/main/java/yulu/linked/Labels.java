package yulu.linked;

import static org.apache.jena.graph.Node.ANY;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import yulu.rdf.Vocabulary;

/** How things are called. */
public final class Labels {
  /** Where the name of a thing may stand, the best first. */
  private static final List<Node> NAMING =
      List.of(
          Vocabulary.SKOS_PREF_LABEL,
          Vocabulary.DCTERMS_TITLE,
          Vocabulary.RDFS_LABEL,
          Vocabulary.SCHEMA_TEXT,
          Vocabulary.NIF_ANCHOR_OF);

  private Labels() {}

  /** The names of a thing, in every language that there is. */
  public static List<Triple> of(Graph graph, Node thing) {
    for (Node property : NAMING) {
      List<Triple> names = graph.find(thing, property, ANY).toList();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /**
   * The name of a thing in a language, else in another one.
   *
   * @param language such as {@code zh}
   */
  public static Optional<Node> in(String language, Graph graph, Node thing) {
    List<Node> names =
        of(graph, thing).stream().map(Triple::getObject).filter(Node::isLiteral).toList();
    return names.stream()
        .filter(name -> name.getLiteralLanguage().startsWith(language))
        .findFirst()
        .or(() -> names.stream().min(Comparator.comparing(Node::getLiteralLexicalForm)));
  }
}
