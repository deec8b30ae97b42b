package yulu.explorer;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import yulu.rdf.Vocabulary;

/**
 * A term of RDF as a page shows it.
 *
 * @param text a literal's text, a thing's name, a term of a vocabulary with its prefix
 * @param path where it leads to; empty for literals
 * @param note a literal's language or type
 */
record DataValue(String text, String path, String note) {
  /** In full: things by their names. */
  static DataValue of(Node node, Look look) {
    if (node.isLiteral()) {
      return literal(node);
    }
    if (node.isBlank()) {
      return new DataValue("_:" + node.getBlankNodeLabel(), "", "");
    }
    Optional<String> term = prefixed(node.getURI());
    return new DataValue(term.orElseGet(() -> look.label(node).text()), path(node, look), "");
  }

  private static DataValue literal(Node node) {
    String language = node.getLiteralLanguage();
    String type = node.getLiteralDatatypeURI();
    String note = language.isEmpty() ? prefixed(type).orElse(type) : language;
    return new DataValue(node.getLiteralLexicalForm(), "", note.equals("xsd:string") ? "" : note);
  }

  /** Terms of the ontology have a page here, whatever the base of the data. */
  private static String path(Node node, Look look) {
    String iri = node.getURI();
    return iri.startsWith(Vocabulary.YULU)
        ? "/ontology#" + iri.substring(Vocabulary.YULU.length())
        : look.path(node);
  }

  /** With the prefix of its vocabulary, if it is a term of one. */
  static Optional<String> prefixed(String iri) {
    for (Map.Entry<String, String> prefix : Vocabulary.prefixes().entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace) && iri.length() > namespace.length()) {
        return Optional.of(prefix.getKey() + ":" + iri.substring(namespace.length()));
      }
    }
    return Optional.empty();
  }
}
