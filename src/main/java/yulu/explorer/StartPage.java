package yulu.explorer;

import java.util.List;
import yulu.explorer.GraphFacts.Count;

/** What is in the graph, and how to ask it. */
record StartPage(
    List<Count> counts,
    List<Person> people,
    List<Document> documents,
    EditorPage asking,
    String address,
    String version) {

  /** A claimant, and the share of his claims among those of whoever has most. */
  record Person(String path, String name, long claims, long most) {}

  /** A document. */
  record Document(String path, String title, String identifier, String date, long claims) {}

  static StartPage of(
      GraphFacts facts,
      List<ExampleQuery> examples,
      String base,
      Language language,
      String address) {
    long most = facts.people().stream().mapToLong(GraphFacts.Speaker::claims).max().orElse(1);
    List<Person> people =
        facts.people().stream()
            .map(
                p ->
                    new Person(
                        path(p.iri(), base),
                        language == Language.ZH ? p.zh() : p.en(),
                        p.claims(),
                        Math.max(1, most)))
            .toList();
    List<Document> documents =
        facts.documents().stream()
            .map(
                d ->
                    new Document(
                        path(d.iri(), base), d.title(), d.identifier(), d.date(), d.claims()))
            .toList();
    return new StartPage(
        counts(facts),
        people,
        documents,
        EditorPage.of(examples, language),
        address,
        facts.version());
  }

  private static List<Count> counts(GraphFacts facts) {
    List<Count> counts = new java.util.ArrayList<>(facts.counts());
    counts.add(new Count("triples", facts.triples()));
    return counts;
  }

  private static String path(String iri, String base) {
    return iri.startsWith(base) ? "/" + iri.substring(base.length()) : iri;
  }
}
