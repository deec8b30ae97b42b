package yulu.store;

import static yulu.rdf.Vocabulary.*;
import static yulu.store.Quotation.text;
import static yulu.store.Quotation.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import yulu.rdf.IriMinter;

/** Reads from the graph what waits for a curator. */
public final class CandidateTerms {
  private static final double MENTIONED = 0.3;
  private static final double MORE = 0.02;
  private static final double MOST = 0.6;

  private final Graph graph;
  private final IriMinter minter;
  private final Quotation.Reader places;

  private CandidateTerms(Graph graph, IriMinter minter) {
    this.graph = graph;
    this.minter = minter;
    this.places = new Quotation.Reader(graph);
  }

  /** All candidates: the best score first, then those of most documents. */
  public static List<CandidateTerm> of(Store store) {
    return store.read(view -> new CandidateTerms(view.getUnionGraph(), store.minter()).all());
  }

  private List<CandidateTerm> all() {
    Set<String> iris = new TreeSet<>();
    graph
        .find(Node.ANY, RDF_TYPE, CANDIDATE)
        .forEachRemaining(t -> iris.add(t.getSubject().getURI()));
    List<CandidateTerm> all = new ArrayList<>();
    iris.forEach(iri -> all.add(one(NodeFactory.createURI(iri))));
    all.sort(
        Comparator.comparingDouble((CandidateTerm c) -> -c.score())
            .thenComparingInt(c -> -c.documents())
            .thenComparing(CandidateTerm::path));
    return all;
  }

  private CandidateTerm one(Node candidate) {
    Set<Node> spans = new HashSet<>();
    graph
        .find(Node.ANY, ITS_TA_IDENT_REF, candidate)
        .forEachRemaining(t -> spans.add(t.getSubject()));
    double score = spans.isEmpty() ? 0 : Math.min(MOST, MENTIONED + MORE * spans.size());
    String rule = spans.isEmpty() ? "" : text(graph, spans.iterator().next(), RULE);
    List<Node> candidacies = new ArrayList<>();
    graph
        .find(Node.ANY, CANDIDATE_CONCEPT, candidate)
        .forEachRemaining(t -> candidacies.add(t.getSubject()));
    candidacies.sort(Comparator.comparing(Node::getURI));
    double best = 0;
    for (Node candidacy : candidacies) {
      graph.find(candidacy, EVIDENCE, Node.ANY).forEachRemaining(t -> spans.add(t.getObject()));
      double here = Double.parseDouble(text(graph, candidacy, CONFIDENCE));
      if (here > best) {
        best = here;
        rule = text(graph, candidacy, RULE);
      }
    }
    return term(candidate, candidacies.isEmpty() ? score : best, rule, spans);
  }

  private CandidateTerm term(Node candidate, double score, String rule, Set<Node> spans) {
    Set<Node> documents = new HashSet<>();
    spans.forEach(s -> value(graph, s, NIF_REFERENCE_CONTEXT).ifPresent(documents::add));
    Optional<Node> first = spans.stream().min(Comparator.comparing(this::order));
    Optional<Quotation> place = first.map(places::of);
    String example = first.map(f -> places.sentence(f, place.orElseThrow())).orElse("");
    List<Label> names = new ArrayList<>();
    for (Node property : List.of(SKOS_PREF_LABEL, SKOS_ALT_LABEL)) {
      graph
          .find(candidate, property, Node.ANY)
          .forEachRemaining(
              t ->
                  names.add(
                      new Label(
                          t.getObject().getLiteralLexicalForm(),
                          t.getObject().getLiteralLanguage())));
    }
    names.sort(Comparator.comparing(Label::language).reversed().thenComparing(Label::text));
    return new CandidateTerm(
        candidate.getURI().substring(minter.base().length()),
        Quotation.kind(graph, candidate),
        names,
        score,
        documents.size(),
        spans.size(),
        rule,
        place,
        example);
  }

  private String order(Node span) {
    String begin = text(graph, span, NIF_BEGIN_INDEX);
    String document = value(graph, span, NIF_REFERENCE_CONTEXT).map(Node::getURI).orElse("");
    return document + " " + "0".repeat(Math.max(0, 10 - begin.length())) + begin;
  }
}
