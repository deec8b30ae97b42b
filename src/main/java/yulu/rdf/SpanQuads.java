package yulu.rdf;

import static yulu.rdf.Vocabulary.*;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import yulu.text.CodePoints;
import yulu.text.Span;

/** The spans of one document: named by code points, each described once, at its first use. */
final class SpanQuads {
  private final IriMinter minter;
  private final Literals literals;
  private final Node document;
  private final String text;
  private final CodePoints points;
  private final Emitter to;
  private final Map<Span, Node> described = new HashMap<>();

  SpanQuads(IriMinter minter, Literals literals, Node document, String text, Emitter to) {
    this.minter = minter;
    this.literals = literals;
    this.document = document;
    this.text = text;
    this.points = new CodePoints(text);
    this.to = to;
  }

  /** Code points before the UTF-16 offset. */
  int at(int utf16) {
    return points.at(utf16);
  }

  Node of(Span span) {
    Node known = described.get(span);
    if (known != null) {
      return known;
    }
    int begin = points.at(span.begin());
    int end = points.at(span.end());
    Node iri = minter.span(document, begin, end);
    described.put(span, iri);
    to.types(iri, SPAN, NIF_RFC5147_STRING);
    to.add(iri, NIF_REFERENCE_CONTEXT, document);
    to.add(iri, NIF_BEGIN_INDEX, literals.offset(begin));
    to.add(iri, NIF_END_INDEX, literals.offset(end));
    to.add(iri, NIF_ANCHOR_OF, Literals.string(span.of(text)));
    return iri;
  }
}
