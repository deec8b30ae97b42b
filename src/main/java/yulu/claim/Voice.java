package yulu.claim;

import java.util.List;
import java.util.Optional;
import yulu.entity.Entity;

/**
 * Whose statement a sentence is.
 *
 * @param claimants empty where nobody can be named
 * @param attribution in whose voice it stands
 * @param reporter who reports it, where that is somebody else
 * @param confidence 0 to 1
 * @param rule id of what decided it
 */
record Voice(
    List<Entity> claimants,
    Attribution attribution,
    Optional<Entity> reporter,
    double confidence,
    String rule) {
  Voice {
    claimants = List.copyOf(claimants);
  }

  static Voice speaker(Entity who, double confidence, String rule) {
    return new Voice(List.of(who), Attribution.SPEAKER, Optional.empty(), confidence, rule);
  }

  static Voice reported(
      List<Entity> who, Optional<Entity> reporter, double confidence, String rule) {
    return new Voice(who, Attribution.REPORTED, reporter, confidence, rule);
  }

  static Voice unresolved(double confidence, String rule) {
    return new Voice(List.of(), Attribution.UNRESOLVED, Optional.empty(), confidence, rule);
  }

  static Voice narrator(List<Entity> authors, double confidence, String rule) {
    return new Voice(authors, Attribution.NARRATOR, Optional.empty(), confidence, rule);
  }
}
