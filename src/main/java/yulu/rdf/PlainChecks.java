package yulu.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import yulu.relation.Predicate;

/**
 * The shapes marked {@code shape:checkedInCode}: spans against the text, relations against their
 * assertions. As SPARQL they would cost a pass over the text for every span.
 */
final class PlainChecks {
  private static final Set<Node> RELATIONS = relationProperties();

  private final Subjects subjects;
  private final Places places;
  private final Consumer<Violation> out;

  PlainChecks(Subjects subjects, Places places, Consumer<Violation> out) {
    this.subjects = subjects;
    this.places = places;
    this.out = out;
  }

  void run() {
    places.document().ifPresent(this::spans);
    relations();
  }

  private void spans(Node document) {
    Optional<int[]> text =
        subjects
            .value(document, Vocabulary.NIF_IS_STRING)
            .filter(Node::isLiteral)
            .map(t -> t.getLiteralLexicalForm().codePoints().toArray());
    int stated = offset(subjects.of(document), Vocabulary.NIF_END_INDEX);
    int length = text.map(t -> t.length).orElse(stated);
    if (length != stated) {
      report(
          document,
          "the document's text is " + length + " code points long, not " + stated,
          "set the document's nif:endIndex to the length of its nif:isString");
    }
    for (int i = 0; i < subjects.size(); i++) {
      List<Quad> span = subjects.of(i);
      if (Subjects.isA(span, Vocabulary.SPAN)) {
        span(span, text, length);
        mention(span);
      }
    }
  }

  private void span(List<Quad> span, Optional<int[]> text, int length) {
    int begin = offset(span, Vocabulary.NIF_BEGIN_INDEX);
    int end = offset(span, Vocabulary.NIF_END_INDEX);
    if (end > length) {
      report(
          span.get(0).getSubject(),
          "a span ends behind the end of its document's text (" + length + ")",
          "count nif:endIndex in code points, not in bytes or UTF-16 units");
    } else if (text.isPresent() && 0 <= begin && begin < end) {
      exact(span, new String(text.get(), begin, end - begin));
    }
  }

  private void mention(List<Quad> span) {
    boolean mention = Subjects.value(span, Vocabulary.ITS_TA_IDENT_REF).isPresent();
    boolean explained =
        Subjects.value(span, Vocabulary.RULE).isPresent()
            && Subjects.value(span, Vocabulary.ITS_TA_CONFIDENCE).isPresent();
    if (mention && !explained) {
      report(
          span.get(0).getSubject(),
          "a mention does not say why it names the entity",
          "give the mention a yulu:rule and an itsrdf:taConfidence");
    }
  }

  private void exact(List<Quad> span, String text) {
    Optional<Node> anchor = Subjects.value(span, Vocabulary.NIF_ANCHOR_OF).filter(Node::isLiteral);
    if (anchor.isPresent() && !anchor.get().getLiteralLexicalForm().equals(text)) {
      report(
          span.get(0).getSubject(),
          "the span's text differs from the document's text at its offsets: "
              + places.shown(anchor.get())
              + " | "
              + text,
          "take nif:anchorOf from the canonical text between the offsets, unchanged");
    }
  }

  private void relations() {
    Set<Triple> said = new HashSet<>();
    Map<Triple, Node> asserted = new HashMap<>();
    for (int i = 0; i < subjects.size(); i++) {
      List<Quad> quads = subjects.of(i);
      for (Quad quad : quads) {
        if (RELATIONS.contains(quad.getPredicate())) {
          said.add(quad.asTriple());
        }
      }
      if (Subjects.isA(quads, Vocabulary.ASSERTION)) {
        asserted(quads).ifPresent(t -> asserted.put(t, quads.get(0).getSubject()));
      }
    }
    asserted.forEach(
        (relation, assertion) -> {
          if (!said.contains(relation)) {
            report(
                assertion,
                "the relation of the assertion is not in the graph",
                "add the triple, or drop the assertion");
          }
        });
    for (Triple relation : said) {
      if (!asserted.containsKey(relation)) {
        report(
            relation.getSubject(),
            "a relation is in the graph without an assertion that says why: "
                + relation.getPredicate().getLocalName()
                + " "
                + places.shown(relation.getObject()),
            "add a yulu:Assertion with its evidence, or drop the triple");
      }
    }
  }

  private static Optional<Triple> asserted(List<Quad> assertion) {
    Optional<Node> subject = Subjects.value(assertion, Vocabulary.RDF_SUBJECT);
    Optional<Node> predicate = Subjects.value(assertion, Vocabulary.RDF_PREDICATE);
    Optional<Node> object = Subjects.value(assertion, Vocabulary.RDF_OBJECT);
    return subject.isPresent() && predicate.isPresent() && object.isPresent()
        ? Optional.of(Triple.create(subject.get(), predicate.get(), object.get()))
        : Optional.empty();
  }

  /** -1 if there is none that is a number; SHACL reports that. */
  private static int offset(List<Quad> quads, Node property) {
    return Subjects.value(quads, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(v -> v.length() < 10 && v.chars().allMatch(c -> c >= '0' && c <= '9'))
        .filter(v -> !v.isEmpty())
        .map(Integer::valueOf)
        .orElse(-1);
  }

  private void report(Node node, String what, String howToMend) {
    out.accept(new Violation(places.of(node), what, howToMend));
  }

  private static Set<Node> relationProperties() {
    Set<Node> properties = new HashSet<>();
    for (Predicate predicate : Predicate.values()) {
      properties.add(Vocabulary.of(predicate));
    }
    return Set.copyOf(properties);
  }
}
