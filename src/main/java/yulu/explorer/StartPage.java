package yulu.explorer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What is in the graph, what should be looked at, and how to ask it. */
record StartPage(
    List<Count> counts,
    Bars people,
    Bars concepts,
    Bars years,
    Bars modalities,
    List<Finding> findings,
    long triples,
    long candidates,
    List<Bars.Bar> firstCandidates,
    List<Document> documents,
    EditorPage asking,
    String address,
    String version) {
  private static final List<Kind> COUNTED = counted();
  private static final List<String> FINDINGS =
      List.of(
          "claims-without-speaker",
          "claims-without-date",
          "claims-without-topic",
          "low-confidence-claims");

  /** Documents and claims first, then the things in the order of all pages. */
  private static List<Kind> counted() {
    List<Kind> kinds = new ArrayList<>(List.of(Kind.DOCUMENT, Kind.CLAIM));
    FacetChoices.KIND_ORDER.stream().filter(kind -> !kinds.contains(kind)).forEach(kinds::add);
    return List.copyOf(kinds);
  }

  /**
   * How many there are of a kind.
   *
   * @param href of the list of them
   */
  record Count(String kind, long number, String href) {}

  /**
   * What a check found.
   *
   * @param href of the query that lists it; empty if there is none
   */
  record Finding(String name, long number, String href) {}

  /** A document. */
  record Document(String path, String title, String identifier, String date, long claims) {}

  StartPage {
    counts = List.copyOf(counts);
    findings = List.copyOf(findings);
    firstCandidates = List.copyOf(firstCandidates);
    documents = List.copyOf(documents);
  }

  static StartPage of(
      GraphFacts facts, Overview overview, List<ExampleQuery> examples, Look look, String address) {
    return new StartPage(
        counts(facts, overview),
        people(facts, look),
        concepts(overview.concepts(), look),
        years(overview.years()),
        modalities(overview.modalities(), look),
        findings(overview, examples),
        facts.triples(),
        overview.findings().getOrDefault("candidates", 0L),
        candidates(overview.candidates(), look),
        documents(facts, look),
        EditorPage.of(examples, look.base(), look.language()),
        address,
        facts.version());
  }

  private static List<Count> counts(GraphFacts facts, Overview overview) {
    Map<Kind, Long> numbers = new EnumMap<>(Kind.class);
    numbers.putAll(overview.things());
    numbers.put(Kind.DOCUMENT, facts.documentCount());
    numbers.put(Kind.CLAIM, facts.claimCount());
    List<Count> counts = new ArrayList<>();
    for (Kind kind : COUNTED) {
      counts.add(
          new Count(kind.code(), numbers.getOrDefault(kind, 0L), "/search?kind=" + kind.code()));
    }
    return counts;
  }

  private static Bars people(GraphFacts facts, Look look) {
    return Bars.of(
        facts.people().stream()
            .map(
                p ->
                    entry(
                        NodeFactory.createURI(p.iri()),
                        "/search?kind=claim&person=" + Frame.encode(look.below(p.iri())),
                        p.claims(),
                        look))
            .toList());
  }

  private static Bars concepts(List<Overview.Tally> concepts, Look look) {
    return Bars.of(
        concepts.stream()
            .map(
                tally ->
                    entry(
                        tally.thing(),
                        "/graph?focus=" + Frame.encode(look.below(tally.thing().getURI())),
                        tally.number(),
                        look))
            .toList());
  }

  private static Bars years(List<Overview.Tally> years) {
    List<Bars.Entry> entries = new ArrayList<>();
    for (Overview.Tally tally : years) {
      String year = tally.thing().getLiteralLexicalForm();
      String list = "/search?kind=claim&year=" + Frame.encode(year);
      entries.add(new Bars.Entry(year, "", list, list, tally.number()));
    }
    return Bars.of(entries);
  }

  private static Bars modalities(List<Overview.Tally> modalities, Look look) {
    List<Bars.Entry> entries = new ArrayList<>();
    for (Overview.Tally tally : modalities) {
      Labels.Label label = look.label(tally.thing());
      String list = "/search?kind=claim&modality=" + tally.thing().getLocalName();
      entries.add(new Bars.Entry(label.text(), label.lang(), list, list, tally.number()));
    }
    return Bars.of(entries);
  }

  private static Bars.Entry entry(Node thing, String more, long number, Look look) {
    Link link = look.link(thing);
    return new Bars.Entry(link.label(), link.lang(), link.path(), more, number);
  }

  private static List<Finding> findings(Overview overview, List<ExampleQuery> examples) {
    Set<String> asked = examples.stream().map(ExampleQuery::name).collect(Collectors.toSet());
    return FINDINGS.stream()
        .map(
            name ->
                new Finding(
                    name,
                    overview.findings().getOrDefault(name, 0L),
                    asked.contains(name) ? "/sparql.html?example=" + name : ""))
        .toList();
  }

  private static List<Bars.Bar> candidates(List<Overview.Tally> candidates, Look look) {
    return Bars.of(candidates.stream().map(t -> entry(t.thing(), "", t.number(), look)).toList())
        .bars();
  }

  private static List<Document> documents(GraphFacts facts, Look look) {
    return facts.documents().stream()
        .map(
            d ->
                new Document(
                    look.path(NodeFactory.createURI(d.iri())),
                    d.title(),
                    d.identifier(),
                    d.date(),
                    d.claims()))
        .toList();
  }
}
