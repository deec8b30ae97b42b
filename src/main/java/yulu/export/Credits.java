package yulu.export;

import java.time.Instant;
import java.util.Optional;

/**
 * Whose an export is, as its head says in formats that have room for it.
 *
 * @param license IRI of the licence of what is exported; empty if nobody said one
 * @param creator IRI of the person or organization that made the graph; empty if nobody said one
 * @param created when it was made; empty if nobody said so, as an export looks at no clock
 */
public record Credits(
    Optional<String> license, Optional<String> creator, Optional<Instant> created) {
  /** Nobody said anything. */
  public static final Credits NONE =
      new Credits(Optional.empty(), Optional.empty(), Optional.empty());

  /** The program that wrote it. */
  static final String PROGRAM = "https://w3id.org/yulu/";

  public Credits {
    license.ifPresent(Credits::check);
    creator.ifPresent(Credits::check);
  }

  /** Some sentences for people, on one line. */
  String inWords() {
    return "Written by Yulu (<"
        + PROGRAM
        + ">)."
        + creator.map(c -> " Graph made by <" + c + ">.").orElse("")
        + license.map(l -> " Licence of the graph: <" + l + ">.").orElse("")
        + " Words of documents belong to whoever wrote or spoke them.";
  }

  private static void check(String iri) {
    if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+")) {
      throw new IllegalArgumentException("no IRI: " + iri);
    }
  }
}
