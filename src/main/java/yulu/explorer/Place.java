package yulu.explorer;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A stretch of a document.
 *
 * @param begin code points of the canonical text before it
 * @param end code points of the canonical text up to its end
 */
record Place(Node document, int begin, int end) {
  static final Comparator<Place> IN_ORDER =
      Comparator.comparing((Place p) -> p.document().getURI())
          .thenComparingInt(Place::begin)
          .thenComparingInt(Place::end);

  private static final Pattern SPAN = Pattern.compile("(.+)#(char=(\\d{1,9}),(\\d{1,9}))");

  /** Reads the IRI of a span (RFC 5147). */
  static Optional<Place> of(Node span) {
    Matcher matcher = SPAN.matcher(span.isURI() ? span.getURI() : "");
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int begin = Integer.parseInt(matcher.group(3));
    int end = Integer.parseInt(matcher.group(4));
    Node document = NodeFactory.createURI(matcher.group(1));
    return begin <= end ? Optional.of(new Place(document, begin, end)) : Optional.empty();
  }

  /** The fragment that leads there in the document's page, without its {@code #}. */
  String fragment() {
    return "char=" + begin + "," + end;
  }
}
