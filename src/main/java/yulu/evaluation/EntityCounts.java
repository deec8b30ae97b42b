package yulu.evaluation;

/**
 * How entities of one kind were found.
 *
 * @param rate all of them
 * @param salient those that an index would hold
 * @param missedSalient of these, not found
 */
public record EntityCounts(Rate rate, int salient, int missedSalient) {
  static final EntityCounts NONE = new EntityCounts(Rate.NONE, 0, 0);

  EntityCounts plus(EntityCounts other) {
    return new EntityCounts(
        rate.plus(other.rate), salient + other.salient, missedSalient + other.missedSalient);
  }

  /** 0 to 1; 0 if there are none. */
  public double salientRecall() {
    return salient == 0 ? 0 : 1 - (double) missedSalient / salient;
  }
}
