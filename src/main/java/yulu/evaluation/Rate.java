package yulu.evaluation;

/**
 * Precision and recall of things found.
 *
 * @param right found and wanted
 * @param extra found and not wanted
 * @param missed wanted and not found
 */
public record Rate(int right, int extra, int missed) {
  static final Rate NONE = new Rate(0, 0, 0);

  Rate plus(Rate other) {
    return new Rate(right + other.right, extra + other.extra, missed + other.missed);
  }

  public int wanted() {
    return right + missed;
  }

  public int found() {
    return right + extra;
  }

  /** 0 to 1; 0 if nothing was found. */
  public double precision() {
    return share(right, found());
  }

  /** 0 to 1; 0 if nothing was wanted. */
  public double recall() {
    return share(right, wanted());
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
