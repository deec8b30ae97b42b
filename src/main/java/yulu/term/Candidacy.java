package yulu.term;

import java.util.List;
import yulu.entity.Entity;
import yulu.text.Span;

/**
 * Why a document suggests that a term is a concept.
 *
 * @param concept that the term would be
 * @param score 0 to 1, to rank candidates by; no probability
 * @param rule id of the strongest sign
 * @param evidence first places of the term, in the order of the text; never empty
 */
public record Candidacy(Entity.Concept concept, double score, String rule, List<Span> evidence) {
  public Candidacy {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() || score < 0 || score > 1) {
      throw new IllegalArgumentException("a candidacy without evidence or score");
    }
  }
}
