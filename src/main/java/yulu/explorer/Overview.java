package yulu.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import yulu.rdf.Vocabulary;

/**
 * Counts over the whole graph for the first page, in no language.
 *
 * @param things how many the documents name of each kind
 * @param years how many claims are of each year, upwards
 * @param concepts what most claims are about
 * @param modalities how claims are put
 * @param findings what the checks found, by their names: how many claims or things each concerns
 * @param candidates the things that documents name most and no curator has accepted yet
 */
record Overview(
    Map<Kind, Long> things,
    List<Tally> years,
    List<Tally> concepts,
    List<Tally> modalities,
    Map<String, Long> findings,
    List<Tally> candidates) {
  private static final int MOST_YEARS = 30;
  private static final int SOME_CANDIDATES = 12;

  /** Something and a number. */
  record Tally(Node thing, long number) {}

  Overview {
    things = Map.copyOf(things);
    years = List.copyOf(years);
    concepts = List.copyOf(concepts);
    modalities = List.copyOf(modalities);
    findings = Map.copyOf(findings);
    candidates = List.copyOf(candidates);
  }

  /** Reads the whole graph, which may take a second where it is large. */
  static Overview read(Look look, Map<Node, Integer> mentions) {
    List<Tally> years = look.rows("claims-by-year", Map.of(), row -> tally(row, "year"));
    Map<String, Long> findings = new HashMap<>();
    look.rows(
        "findings",
        Map.of(),
        row -> findings.put(row.get("name").getLiteralLexicalForm(), number(row)));
    return new Overview(
        new NamedThings(look.graph(), mentions).counts(),
        years.subList(Math.max(0, years.size() - MOST_YEARS), years.size()),
        look.rows("claims-by-concept", Map.of(), row -> tally(row, "thing")),
        look.rows("claims-by-modality", Map.of(), row -> tally(row, "thing")),
        findings,
        candidates(look, mentions));
  }

  private static List<Tally> candidates(Look look, Map<Node, Integer> mentions) {
    return mentions.entrySet().stream()
        .sorted(
            Map.Entry.<Node, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().toString()))
        .filter(
            entry ->
                look.graph().contains(entry.getKey(), Vocabulary.RDF_TYPE, Vocabulary.CANDIDATE))
        .limit(SOME_CANDIDATES)
        .map(entry -> new Tally(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Tally tally(Binding row, String name) {
    Node thing = row.get(name);
    return new Tally(thing == null ? NodeFactory.createURI("") : thing, number(row));
  }

  private static long number(Binding row) {
    Node number = row.get("n");
    return number == null ? 0 : ((Number) number.getLiteralValue()).longValue();
  }
}
