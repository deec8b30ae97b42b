package yulu.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import yulu.relation.Predicate;

/**
 * The shapes marked {@code shape:checkedInCode}: spans against the text, relations against their
 * assertions. As SPARQL they would cost a pass over the text for every span.
 */
final class PlainChecks {
  private final Graph graph;
  private final Places places;
  private final Consumer<Violation> out;

  PlainChecks(Graph graph, Places places, Consumer<Violation> out) {
    this.graph = graph;
    this.places = places;
    this.out = out;
  }

  void run() {
    places.document().ifPresent(this::spans);
    relations();
  }

  private void spans(Node document) {
    Optional<int[]> text =
        places
            .value(document, Vocabulary.NIF_IS_STRING)
            .filter(Node::isLiteral)
            .map(t -> t.getLiteralLexicalForm().codePoints().toArray());
    int stated = offset(document, Vocabulary.NIF_END_INDEX);
    int length = text.map(t -> t.length).orElse(stated);
    if (length != stated) {
      out.accept(
          new Violation(
              places.of(document),
              "the document's text is " + length + " code points long, not " + stated,
              "set the document's nif:endIndex to the length of its nif:isString"));
    }
    for (Node span : subjects(Vocabulary.SPAN)) {
      int begin = offset(span, Vocabulary.NIF_BEGIN_INDEX);
      int end = offset(span, Vocabulary.NIF_END_INDEX);
      if (end > length) {
        report(
            span,
            "a span ends behind the end of its document's text (" + length + ")",
            "count nif:endIndex in code points, not in bytes or UTF-16 units");
      } else if (text.isPresent() && 0 <= begin && begin < end) {
        exact(span, new String(text.get(), begin, end - begin));
      }
    }
  }

  private void exact(Node span, String text) {
    Optional<Node> anchor = places.value(span, Vocabulary.NIF_ANCHOR_OF).filter(Node::isLiteral);
    if (anchor.isPresent() && !anchor.get().getLiteralLexicalForm().equals(text)) {
      report(
          span,
          "the span's text differs from the document's text at its offsets: "
              + places.shown(anchor.get())
              + " | "
              + text,
          "take nif:anchorOf from the canonical text between the offsets, unchanged");
    }
  }

  private void relations() {
    Set<Triple> asserted = new HashSet<>();
    for (Node assertion : subjects(Vocabulary.ASSERTION)) {
      Optional<Node> subject = places.value(assertion, Vocabulary.RDF_SUBJECT);
      Optional<Node> predicate = places.value(assertion, Vocabulary.RDF_PREDICATE);
      Optional<Node> object = places.value(assertion, Vocabulary.RDF_OBJECT);
      if (subject.isPresent() && predicate.isPresent() && object.isPresent()) {
        Triple relation = Triple.create(subject.get(), predicate.get(), object.get());
        asserted.add(relation);
        if (!graph.contains(relation)) {
          report(
              assertion,
              "the relation of the assertion is not in the graph",
              "add the triple, or drop the assertion");
        }
      }
    }
    for (Predicate predicate : Predicate.values()) {
      graph
          .find(Node.ANY, Vocabulary.of(predicate), Node.ANY)
          .filterDrop(asserted::contains)
          .forEachRemaining(
              t ->
                  report(
                      t.getSubject(),
                      "a relation is in the graph without an assertion that says why: "
                          + predicate.localName()
                          + " "
                          + places.shown(t.getObject()),
                      "add a yulu:Assertion with its evidence, or drop the triple"));
    }
  }

  private List<Node> subjects(Node type) {
    List<Node> subjects = new ArrayList<>();
    graph
        .find(Node.ANY, Vocabulary.RDF_TYPE, type)
        .forEachRemaining(t -> subjects.add(t.getSubject()));
    return subjects;
  }

  /** -1 if there is none that is a number; SHACL reports that. */
  private int offset(Node node, Node property) {
    return places
        .value(node, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(v -> v.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .orElse(-1);
  }

  private void report(Node node, String what, String howToMend) {
    out.accept(new Violation(places.of(node), what, howToMend));
  }
}
