package yulu.evaluation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of a run by name, each 0 to 1. Those named {@code wrong} are better when small.
 *
 * @param whole over the whole gold standard; these decide whether a run is worse than another
 * @param documents by document, for reading
 */
public record Figures(Map<String, Double> whole, Map<String, Double> documents) {
  public Figures {
    whole = Collections.unmodifiableMap(new TreeMap<>(whole));
    documents = Collections.unmodifiableMap(new TreeMap<>(documents));
  }

  /** The figures of an evaluation. */
  public static Figures of(Scores scores) {
    Map<String, Double> whole = new TreeMap<>();
    scores
        .entities()
        .forEach(
            (kind, counts) -> {
              if (counts.rate().wanted() > 0) {
                whole.put(kind.title() + " F1", counts.rate().f1());
                whole.put(kind.title() + " salient recall", counts.salientRecall());
              }
            });
    put(whole, "", scores.allClaims());
    whole.put("relations F1", scores.relations().f1());
    Map<String, Double> documents = new TreeMap<>();
    scores.claims().forEach((key, counts) -> put(documents, key + " ", counts));
    return new Figures(whole, documents);
  }

  private static void put(Map<String, Double> figures, String prefix, ClaimCounts counts) {
    figures.put(prefix + "claims F1", counts.claims().f1());
    figures.put(prefix + "attributed F1", counts.attributed().f1());
    figures.put(prefix + "claimant", counts.claimant().value());
    figures.put(prefix + "wrong", counts.wrong().value());
    figures.put(prefix + "modality", counts.modality().value());
    figures.put(prefix + "about F1", counts.about().f1());
  }
}
