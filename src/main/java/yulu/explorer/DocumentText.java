package yulu.explorer;

import static yulu.rdf.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import yulu.text.CodePoints;

/** The canonical text of a document, with the places of its names. */
final class DocumentText {
  private final Look look;
  private final Node document;
  private final String text;
  private final CodePoints points;

  private DocumentText(Look look, Node document, String text) {
    this.look = look;
    this.document = document;
    this.text = text;
    this.points = new CodePoints(text);
  }

  /** Nothing if the graph was built without texts. */
  static Optional<DocumentText> of(Look look, Node document) {
    return look.value(document, NIF_IS_STRING)
        .map(text -> new DocumentText(look, document, text.getLiteralLexicalForm()));
  }

  String text() {
    return text;
  }

  /** UTF-16 offset of a number of code points; the text's end for those beyond it. */
  int utf16(int codePoints) {
    return codePoints > points.at(text.length()) ? text.length() : points.utf16(codePoints);
  }

  /** The names in a part of the text. */
  List<MarkedText.Named> named(int from, int to) {
    List<MarkedText.Named> named = new ArrayList<>();
    for (Node span : look.subjects(document, NIF_REFERENCE_CONTEXT, document)) {
      Optional<Place> place = Place.of(span);
      if (place.isPresent()) {
        int begin = utf16(place.get().begin());
        int end = utf16(place.get().end());
        if (begin >= from && end <= to) {
          look.values(document, span, ITS_TA_IDENT_REF).stream()
              .findFirst()
              .ifPresent(thing -> named.add(named(begin, end, thing)));
        }
      }
    }
    return named;
  }

  private MarkedText.Named named(int begin, int end, Node thing) {
    return new MarkedText.Named(begin, end, look.link(thing), look.kindOf(thing));
  }

  /** A part of the text with its names and what it says. */
  List<MarkedText.Line> lines(int from, int to, List<MarkedText.Said> said) {
    return new MarkedText(text, points, named(from, to), said).lines(from, to);
  }
}
