package yulu.claim;

import java.util.List;
import java.util.Optional;
import yulu.entity.Entity;
import yulu.text.Language;
import yulu.text.PartialDate;
import yulu.text.Span;

/**
 * One attributed statement at one place of one document.
 *
 * @param text the statement, readable alone
 * @param language language of {@code text}
 * @param claimants whose statement it is (persons or organizations); empty only where {@code
 *     attribution} is UNRESOLVED, or NARRATOR of a document without a known author
 * @param attribution in whose voice it stands
 * @param reporter who reports it, where that is somebody else
 * @param modality how it is put
 * @param about what it is about, the main thing first
 * @param evidence where it stands: spans of the canonical text in UTF-16 units, in order, at least
 *     one
 * @param occasion where it was made
 * @param date when it was made
 * @param target the time that a prediction speaks of, as the text has it
 * @param confidence 0 to 1
 * @param rule id of the rule or model that found it
 */
public record Claim(
    String text,
    Language language,
    List<Entity> claimants,
    Attribution attribution,
    Optional<Entity> reporter,
    Modality modality,
    List<Entity> about,
    List<Span> evidence,
    Optional<Occasion> occasion,
    Optional<PartialDate> date,
    Optional<String> target,
    double confidence,
    String rule) {
  public Claim {
    claimants = List.copyOf(claimants);
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence: " + text);
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
    }
  }
}
