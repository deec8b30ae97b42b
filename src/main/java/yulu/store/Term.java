package yulu.store;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value in a table.
 *
 * @param kind what it is
 * @param value IRI, lexical form, label of a blank node, or nothing
 * @param language tag of a text, or empty
 * @param datatype IRI of a typed literal's type, or empty for plain and tagged texts
 */
public record Term(Kind kind, String value, String language, String datatype) {

  /** What a value is. */
  public enum Kind {
    IRI,
    LITERAL,
    BLANK,
    /** The variable is not bound in this row. */
    NONE
  }

  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";
  private static final Term NONE = new Term(Kind.NONE, "", "", "");

  static Term of(@Nullable Node node) {
    if (node == null) {
      return NONE;
    } else if (node.isURI()) {
      return new Term(Kind.IRI, node.getURI(), "", "");
    } else if (node.isLiteral()) {
      String language = node.getLiteralLanguage();
      String type = node.getLiteralDatatypeURI();
      boolean plain = !language.isEmpty() || type.equals(STRING);
      return new Term(Kind.LITERAL, node.getLiteralLexicalForm(), language, plain ? "" : type);
    }
    return new Term(Kind.BLANK, node.toString(), "", "");
  }
}
