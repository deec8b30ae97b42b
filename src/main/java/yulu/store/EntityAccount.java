package yulu.store;

import java.util.List;
import java.util.Optional;

/**
 * Why the graph joins certain names to an entity, and keeps others apart.
 *
 * @param path of its IRI below the base
 * @param kind local name of its class
 * @param candidate true if a document introduced it and no curator has accepted it
 * @param listed {@code file:line} of the lexicon's row, if it has one
 * @param preferred names, at most one a language
 * @param others further names
 * @param outside IRIs and ids of other collections
 * @param uses names in the documents, the most frequent first
 * @param apart others that have one of its names
 * @param decisions of persons about its names
 */
public record EntityAccount(
    String path,
    String kind,
    boolean candidate,
    Optional<String> listed,
    List<Label> preferred,
    List<Label> others,
    List<String> outside,
    List<Use> uses,
    List<Namesake> apart,
    List<DecisionNote> decisions) {
  public EntityAccount {
    preferred = List.copyOf(preferred);
    others = List.copyOf(others);
    outside = List.copyOf(outside);
    uses = List.copyOf(uses);
    apart = List.copyOf(apart);
    decisions = List.copyOf(decisions);
  }

  /**
   * A name that documents use for it by one rule.
   *
   * @param name as it stands there
   * @param rule id
   * @param why the rule in a sentence, or its id
   * @param confidence 0 to 1, the lowest
   * @param times how often
   * @param documents in how many documents
   * @param first the first of these places
   * @param joinedTo the place of the other name that the first was joined to
   */
  public record Use(
      String name,
      String rule,
      String why,
      String confidence,
      int times,
      int documents,
      Quotation first,
      Optional<Quotation> joinedTo) {}

  /**
   * Something else with one of its names.
   *
   * @param name that both have
   * @param path of the other
   * @param kind of the other
   * @param undecided the first place where a document leaves open who is meant
   */
  public record Namesake(String name, String path, String kind, Optional<Quotation> undecided) {}

  /**
   * What a person has decided.
   *
   * @param kind join, forbid or reject
   * @param document the only one that it holds for
   * @param place {@code file:line}
   */
  public record DecisionNote(
      String kind,
      String name,
      Optional<String> document,
      String who,
      String date,
      String why,
      String place) {}
}
