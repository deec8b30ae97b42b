package yulu.linked;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Which triples are asked for. Each part is a term, or {@link Node#ANY} for all.
 *
 * @param graph the graph to look in; all graphs together if it is any
 */
public record TriplePattern(Node graph, Node subject, Node predicate, Node object) {
  private static final Pattern LITERAL =
      Pattern.compile("\"(.*)\"(?:@([A-Za-z0-9-]+)|\\^\\^<?([^<>\"]+)>?)?", Pattern.DOTALL);
  private static final Pattern BAD_IN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

  /**
   * Reads one part as Triple Pattern Fragments write it: an IRI, with a prefix of the graph or
   * whole; {@code "text"}, {@code "text"@language}, {@code "text"^^IRI}; nothing or {@code ?name}
   * for all.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  public static Node term(String text) {
    if (text.isEmpty() || text.startsWith("?")) {
      return Node.ANY;
    }
    if (text.startsWith("\"")) {
      return literal(text);
    }
    String bare =
        text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
    String iri = expanded(bare).orElse(bare);
    if (iri.indexOf(':') < 1 || BAD_IN_IRI.matcher(iri).find()) {
      throw new IllegalArgumentException("no IRI, literal or variable: " + text);
    }
    return NodeFactory.createURI(iri);
  }

  private static Node literal(String text) {
    Matcher parts = LITERAL.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "a literal is \"text\", \"text\"@language or \"text\"^^IRI, not: " + text);
    }
    if (parts.group(2) != null) {
      return NodeFactory.createLiteralLang(parts.group(1), parts.group(2));
    }
    if (parts.group(3) != null) {
      String type = expanded(parts.group(3)).orElse(parts.group(3));
      return NodeFactory.createLiteralDT(
          parts.group(1), TypeMapper.getInstance().getSafeTypeByName(type));
    }
    return NodeFactory.createLiteralString(parts.group(1));
  }

  private static Optional<String> expanded(String name) {
    int colon = name.indexOf(':');
    if (colon < 0 || name.startsWith("//", colon + 1)) {
      return Optional.empty();
    }
    return Optional.ofNullable(WebTerms.prefixes().get(name.substring(0, colon)))
        .map(namespace -> namespace + name.substring(colon + 1));
  }
}
