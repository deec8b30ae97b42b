package yulu.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yulu.claim.Subjects.FirstPerson;
import yulu.claim.Subjects.Other;
import yulu.claim.Subjects.Pronoun;
import yulu.claim.Subjects.Subject;
import yulu.entity.Place;
import yulu.mention.EntityType;

/** Whose view a frame names: 在 X 看来, X 的观点是, 对 X 来说, according to X, X's point is. */
final class Frames {
  private static final int LONGEST_POSSESSIVE = 40;
  private static final Pattern OWNS = Pattern.compile("['’]s? (?:[a-z]+ ){0,2}");
  private static final Pattern HIS = Pattern.compile("\\b(his|her|my) (?:[a-z]+ ){0,2}$");

  private Frames() {}

  /** The holder in 在 X 看来, X 的观点是, according to X. */
  static Subject of(Reading reading, CueHit cue) {
    boolean before = cue.cue().id().endsWith(".zh");
    String folded = reading.linked().folded();
    if (cue.cue().id().startsWith("frame.possessive")) {
      return ofPossessive(reading, folded, cue);
    }
    String own = folded.substring(cue.begin(), cue.end());
    boolean personal = own.equals("来说") || own.equals("而言");
    Optional<Place> place =
        reading.places().stream()
            .filter(p -> p.is(EntityType.PERSON) || (!personal && p.is(EntityType.ORGANIZATION)))
            .filter(
                p ->
                    before
                        ? p.end() <= cue.begin() && cue.begin() - p.end() <= 2
                        : p.begin() >= cue.end() && p.begin() - cue.end() <= 4)
            .findFirst();
    if (place.isPresent()) {
      return Subjects.named(reading, place.get(), folded);
    }
    if (own.contains(" his ") || own.contains(" her ")) {
      return new Pronoun(own.contains(" her "));
    }
    int from = Math.max(reading.sentence().begin(), cue.begin() - 3);
    String near = before ? folded.substring(from, cue.begin()) : "";
    if (near.contains("他") || near.contains("她")) {
      return near.contains("们") ? new Other() : new Pronoun(near.contains("她"));
    }
    return near.contains("我") ? new FirstPerson() : new Other();
  }

  /** Willison's point is, her argument was. */
  private static Subject ofPossessive(Reading reading, String folded, CueHit cue) {
    int from = Math.max(reading.sentence().begin(), cue.begin() - LONGEST_POSSESSIVE);
    String lead = folded.substring(from, cue.begin());
    Matcher pronoun = HIS.matcher(lead);
    if (pronoun.find()) {
      return pronoun.group(1).equals("my")
          ? new FirstPerson()
          : new Pronoun(pronoun.group(1).equals("her"));
    }
    return reading.places().stream()
        .filter(p -> p.is(EntityType.PERSON) && p.begin() >= from && p.end() < cue.begin())
        .filter(p -> OWNS.matcher(folded.substring(p.end(), cue.begin())).matches())
        .findFirst()
        .<Subject>map(p -> Subjects.named(reading, p, folded))
        .orElseGet(Other::new);
  }
}
