package yulu.store;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import yulu.text.PartialDate;

/**
 * What decides how a claim is linked with others.
 *
 * @param iri the claim
 * @param document IRI of the document
 * @param place where its evidence begins there, in code points
 * @param claimants IRIs of those whose statement it is
 * @param entities IRIs of what it is about or names, but for the claimants
 * @param words its content words without the names of claimants and entities
 * @param denied those words and entities that stand right after a negation
 * @param negated whether the claim as a whole is a denial
 * @param text the statement, folded
 * @param chinese false for English
 * @param date when it was made, if known
 */
record LinkableClaim(
    String iri,
    String document,
    int place,
    Set<String> claimants,
    Set<String> entities,
    Set<String> words,
    Set<String> denied,
    boolean negated,
    String text,
    boolean chinese,
    Optional<PartialDate> date) {
  LinkableClaim {
    claimants = sorted(claimants);
    entities = sorted(entities);
    words = sorted(words);
    denied = sorted(denied);
  }

  private static Set<String> sorted(Set<String> set) {
    return Collections.unmodifiableSet(new TreeSet<>(set));
  }

  boolean sharesEntity(LinkableClaim other) {
    return !Collections.disjoint(entities, other.entities);
  }

  /** True if the other one is no denial, but this one is and denies what the other one says. */
  boolean contradicts(LinkableClaim other) {
    return negated
        && !other.negated
        && denied.stream()
            .filter(t -> !other.denied.contains(t))
            .anyMatch(t -> other.words.contains(t) || other.entities.contains(t));
  }

  boolean sharesClaimant(LinkableClaim other) {
    return !Collections.disjoint(claimants, other.claimants);
  }

  /** True if both dates are known and this one is later, whatever the unknown month or day is. */
  boolean isLaterThan(LinkableClaim other) {
    if (date.isEmpty() || other.date.isEmpty()) {
      return false;
    }
    String mine = date.get().toString();
    String theirs = other.date.get().toString();
    int common = Math.min(mine.length(), theirs.length());
    return mine.substring(0, common).compareTo(theirs.substring(0, common)) > 0;
  }
}
