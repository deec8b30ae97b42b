package yulu.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures as a table for people. */
public final class ScoreTable {
  private static final int KEY = 10;

  private ScoreTable() {}

  /** The table, line by line. */
  public static List<String> of(Scores scores) {
    List<String> lines = new ArrayList<>();
    entities(scores.entities(), lines);
    lines.add("");
    claims(scores, lines);
    Rate r = scores.relations();
    lines.add(
        "relations  P %s R %s F1 %s (gold %d; extra counted only between gold entities)"
            .formatted(three(r.precision()), three(r.recall()), three(r.f1()), r.wanted()));
    return lines;
  }

  private static void entities(Map<EntityKind, EntityCounts> entities, List<String> lines) {
    lines.add(
        row("%-14s%7s%7s%7s%11s%6s%7s", "entities", "P", "R", "F1", "R salient", "gold", "found"));
    entities.forEach(
        (kind, counts) -> {
          Rate rate = counts.rate();
          lines.add(
              row(
                  "%-14s%7s%7s%7s%11s%6d%7d",
                  kind.title(),
                  three(rate.precision()),
                  three(rate.recall()),
                  three(rate.f1()),
                  three(counts.salientRecall()),
                  rate.wanted(),
                  rate.found()));
        });
  }

  private static void claims(Scores scores, List<String> lines) {
    int width = scores.claims().keySet().stream().mapToInt(String::length).max().orElse(0);
    String format = "%-" + Math.max(KEY, width) + "s%8s%7s%7s%15s%10s%7s%10s%7s%13s";
    lines.add(
        row(
            format,
            "document",
            "claim P",
            "R",
            "F1",
            "attributed F1",
            "claimant",
            "wrong",
            "modality",
            "about",
            "units/claim"));
    scores.claims().forEach((key, counts) -> claims(format, key, counts, lines));
    claims(format, "all", scores.allClaims(), lines);
  }

  private static void claims(String format, String key, ClaimCounts counts, List<String> lines) {
    Rate claims = counts.claims();
    if (claims.wanted() > 0) {
      lines.add(
          row(
              format,
              key,
              three(claims.precision()),
              three(claims.recall()),
              three(claims.f1()),
              three(counts.attributed().f1()),
              three(counts.claimant().value()),
              three(counts.wrong().value()),
              three(counts.modality().value()),
              three(counts.about().f1()),
              rounded(counts.reach().value(), 2)));
    }
  }

  private static String row(String format, Object... cells) {
    return String.format(Locale.ROOT, format, cells);
  }

  private static String three(double value) {
    return rounded(value, 3);
  }

  /** Exactly, halves to the even neighbour. */
  static String rounded(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }
}
