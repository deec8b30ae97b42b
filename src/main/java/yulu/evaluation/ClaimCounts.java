package yulu.evaluation;

/**
 * How the claims of units were found.
 *
 * @param claims views found; a claim over a unit that says nothing is extra
 * @param attributed the same, where a claim counts only with the right claimant; a wrong one counts
 *     against precision and recall, on plain facts against precision
 * @param claimant views whose annotated claimant is known: how many, and how many are right
 * @param wrong covered units: how many, and how many of them have a wrong name
 * @param modality found views with a modality: how many, and how many are right
 * @param about entities that found views are about
 * @param reach claims over labelled units, and the units that each of them covers
 */
public record ClaimCounts(
    Rate claims,
    Rate attributed,
    Share claimant,
    Share wrong,
    Share modality,
    Rate about,
    Share reach) {
  static final ClaimCounts NONE =
      new ClaimCounts(
          Rate.NONE, Rate.NONE, Share.NONE, Share.NONE, Share.NONE, Rate.NONE, Share.NONE);

  /** Some of a whole. */
  public record Share(int part, int whole) {
    static final Share NONE = new Share(0, 0);

    static Share of(boolean counted, boolean in) {
      return new Share(counted && in ? 1 : 0, counted ? 1 : 0);
    }

    Share plus(Share other) {
      return new Share(part + other.part, whole + other.whole);
    }

    /** 0 if there is no whole. */
    public double value() {
      return Rate.share(part, whole);
    }
  }

  ClaimCounts plus(ClaimCounts other) {
    return new ClaimCounts(
        claims.plus(other.claims),
        attributed.plus(other.attributed),
        claimant.plus(other.claimant),
        wrong.plus(other.wrong),
        modality.plus(other.modality),
        about.plus(other.about),
        reach.plus(other.reach));
  }

  ClaimCounts withReach(Share units) {
    return new ClaimCounts(claims, attributed, claimant, wrong, modality, about, units);
  }
}
