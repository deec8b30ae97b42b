package yulu.relation;

/** The patterns by which relations are found, as read from the rule files. */
public final class RelationRules {
  private RelationRules() {}

  /** The rules that come with the program. */
  public static RelationRules bundled() {
    return new RelationRules();
  }

  /** How many there are. */
  public int size() {
    return 0;
  }
}
