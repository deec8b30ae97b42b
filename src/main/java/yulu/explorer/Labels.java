package yulu.explorer;

import static yulu.rdf.Vocabulary.*;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Chooses the name of a thing: the page's language first, then any; never an IRI if it has one. */
final class Labels {
  private static final List<Node> NAMES =
      List.of(SKOS_PREF_LABEL, DCTERMS_TITLE, RDFS_LABEL, SCHEMA_TEXT, DCTERMS_IDENTIFIER);

  private final Graph graph;
  private final Language language;

  Labels(Graph graph, Language language) {
    this.graph = graph;
    this.language = language;
  }

  /** The best literal of the first naming property that the thing has, or the end of its IRI. */
  Label of(Node thing) {
    for (Node property : NAMES) {
      Node best = best(values(thing, property));
      if (best != null) {
        return new Label(best.getLiteralLexicalForm(), tag(best));
      }
    }
    return new Label(tail(thing), "");
  }

  /** A text with the language that it is in, as HTML says it. */
  record Label(String text, String lang) {}

  /** Of several literals the one that a reader of the page's language likes best. */
  @Nullable Node best(List<Node> literals) {
    Node best = null;
    for (Node literal : literals) {
      if (literal.isLiteral() && (best == null || better(literal, best))) {
        best = literal;
      }
    }
    return best;
  }

  /** The tag that HTML wants: {@code zh} of the graph is simplified Chinese. */
  static String tag(Node literal) {
    String lang = literal.getLiteralLanguage();
    return lang.equalsIgnoreCase("zh") ? "zh-Hans" : lang;
  }

  List<Node> values(Node thing, Node property) {
    List<Node> values = new ArrayList<>();
    graph.find(thing, property, Node.ANY).forEach(t -> values.add(t.getObject()));
    return values;
  }

  private boolean better(Node one, Node other) {
    int difference = rank(one) - rank(other);
    return difference < 0
        || (difference == 0
            && one.getLiteralLexicalForm().compareTo(other.getLiteralLexicalForm()) < 0);
  }

  private int rank(Node literal) {
    String lang = literal.getLiteralLanguage();
    if (lang.equals(language.code())) {
      return 0;
    }
    if (lang.startsWith(language.code())) {
      return 1;
    }
    return lang.isEmpty() ? 2 : 3;
  }

  private static String tail(Node thing) {
    String iri = thing.isURI() ? thing.getURI() : thing.toString();
    String tail = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    try {
      return URLDecoder.decode(tail.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return tail;
    }
  }
}
