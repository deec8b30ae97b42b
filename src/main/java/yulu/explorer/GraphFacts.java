package yulu.explorer;

import java.util.List;

/**
 * What is in the graph, in numbers and names.
 *
 * @param triples statements, counted once for each graph that has them
 * @param counts how many there are of each class that the start page shows, in its order
 * @param documents the documents, newest first
 * @param people who made most claims, most first
 * @param version changes when, and only when, a document changes
 */
public record GraphFacts(
    long triples,
    List<Count> counts,
    List<Source> documents,
    List<Speaker> people,
    String version) {

  /** How many things of a class there are. */
  public record Count(String name, long number) {}

  /** One document: its title, where it stands below the corpus root, its date, and its claims. */
  public record Source(String iri, String title, String identifier, String date, long claims) {}

  /** One claimant, with names in both languages (the same where only one is known). */
  public record Speaker(String iri, String zh, String en, long claims) {}

  public GraphFacts {
    counts = List.copyOf(counts);
    documents = List.copyOf(documents);
    people = List.copyOf(people);
  }

  /** How many there are of a class. */
  public long count(String name) {
    return counts.stream().filter(c -> c.name().equals(name)).mapToLong(Count::number).sum();
  }
}
