package yulu.explorer;

import java.util.List;

/**
 * What is in the graph, in numbers and names.
 *
 * @param triples statements, counted once for each graph that has them
 * @param documentCount how many documents there are
 * @param claimCount how many claims there are
 * @param documents some documents, newest first
 * @param people who made most claims, most first
 * @param version changes when, and only when, a document changes
 */
public record GraphFacts(
    long triples,
    long documentCount,
    long claimCount,
    List<Source> documents,
    List<Speaker> people,
    String version) {

  /** One document: its title, where it stands below the corpus root, its date, and its claims. */
  public record Source(String iri, String title, String identifier, String date, long claims) {}

  /** One claimant, with names in both languages (the same where only one is known). */
  public record Speaker(String iri, String zh, String en, long claims) {}

  public GraphFacts {
    documents = List.copyOf(documents);
    people = List.copyOf(people);
  }
}
