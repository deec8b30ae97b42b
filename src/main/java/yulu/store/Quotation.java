package yulu.store;

import static yulu.rdf.Vocabulary.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import yulu.rdf.Vocabulary;

/**
 * A place of a document, for people to look at.
 *
 * @param document identifier
 * @param begin code points before it
 * @param end code points before its end
 * @param words that stand there
 */
public record Quotation(String document, int begin, int end, String words) {

  /** {@code talk.md:120-123}, code points. */
  public String place() {
    return document + ":" + begin + "-" + end;
  }

  /** Reads places of one graph; the identifiers and texts of its documents are looked up once. */
  static final class Reader {
    private static final int AROUND = 60;
    private static final String ENDS = "。！？!?\n";

    private final Graph graph;
    private final Map<Node, String> identifiers = new HashMap<>();
    private final Map<Node, String> texts = new HashMap<>();

    Reader(Graph graph) {
      this.graph = graph;
    }

    Quotation of(Node span) {
      Node document = value(graph, span, NIF_REFERENCE_CONTEXT).orElse(span);
      return new Quotation(
          identifiers.computeIfAbsent(document, d -> text(graph, d, DCTERMS_IDENTIFIER)),
          Integer.parseInt(text(graph, span, NIF_BEGIN_INDEX)),
          Integer.parseInt(text(graph, span, NIF_END_INDEX)),
          text(graph, span, NIF_ANCHOR_OF));
    }

    /** The sentence around a span, or its words alone where the graph holds no texts. */
    String sentence(Node span, Quotation place) {
      Node document = value(graph, span, NIF_REFERENCE_CONTEXT).orElse(span);
      String whole = texts.computeIfAbsent(document, d -> text(graph, d, NIF_IS_STRING));
      if (whole.isEmpty()) {
        return place.words();
      }
      int begin = whole.offsetByCodePoints(0, place.begin());
      int end = whole.offsetByCodePoints(begin, place.end() - place.begin());
      int from = begin;
      while (from > 0 && begin - from < AROUND && ENDS.indexOf(whole.charAt(from - 1)) < 0) {
        from--;
      }
      int to = end;
      while (to < whole.length() && to - end < AROUND && ENDS.indexOf(whole.charAt(to)) < 0) {
        to++;
      }
      return whole.substring(from, to).strip();
    }
  }

  static Optional<Node> value(Graph graph, Node subject, Node property) {
    java.util.Iterator<Triple> found = graph.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  /** The lexical form of a literal, or nothing. */
  static String text(Graph graph, Node subject, Node property) {
    return value(graph, subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  /** Local name of the class of things that have names, such as {@code Person}. */
  static String kind(Graph graph, Node entity) {
    for (Node type :
        java.util.List.of(PERSON, ORGANIZATION, CONCEPT, PAPER, WORK, SYSTEM, OCCASION, EVENT)) {
      if (graph.contains(entity, RDF_TYPE, type)) {
        return type.getURI().substring(Vocabulary.YULU.length());
      }
    }
    return "";
  }
}
