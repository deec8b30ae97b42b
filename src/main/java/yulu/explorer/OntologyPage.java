package yulu.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import yulu.linked.OntologyTerm;

/**
 * The ontology, term by term.
 *
 * @param sections classes, properties, individuals
 * @param formats what it is to be had as, by suffix
 */
record OntologyPage(List<Section> sections, Map<String, String> formats) {
  /** Terms of one kind; the heading is a key of the texts. */
  record Section(String heading, List<Term> terms) {}

  /** A term with its label and comment in the page's language and in the other one. */
  record Term(
      String name, String iri, String label, String comment, String other, List<Row> rows) {}

  /** What a term is related to; the name is a key of the texts. */
  record Row(String name, List<DataValue> values) {}

  static OntologyPage of(List<OntologyTerm> terms, Look look) {
    List<Section> sections = new ArrayList<>();
    for (OntologyTerm.Kind kind : OntologyTerm.Kind.values()) {
      List<Term> ofKind =
          terms.stream().filter(t -> t.kind() == kind).map(t -> term(t, look)).toList();
      sections.add(new Section("ontology-" + kind.name().toLowerCase(Locale.ROOT), ofKind));
    }
    return new OntologyPage(sections, DescriptionPage.formats("/ontology"));
  }

  private static Term term(OntologyTerm term, Look look) {
    String code = look.language().code();
    String other = look.language().other().code();
    List<Row> rows = new ArrayList<>();
    boolean individual = term.kind() == OntologyTerm.Kind.INDIVIDUAL;
    add(rows, individual ? "ontology-type" : "ontology-parents", term.parents(), look);
    add(rows, "ontology-domain", term.domain(), look);
    add(rows, "ontology-range", term.range(), look);
    add(rows, "ontology-alignments", term.alignments(), look);
    return new Term(
        term.localName(),
        term.iri(),
        term.labels().getOrDefault(code, term.localName()),
        term.comments().getOrDefault(code, ""),
        term.labels().getOrDefault(other, "") + " — " + term.comments().getOrDefault(other, ""),
        rows);
  }

  private static void add(List<Row> rows, String name, List<Node> values, Look look) {
    if (!values.isEmpty()) {
      rows.add(new Row(name, values.stream().map(v -> DataValue.of(v, look)).toList()));
    }
  }
}
